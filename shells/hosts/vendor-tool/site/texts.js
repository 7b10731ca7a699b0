/** The tool's own words, in the languages of the elements; easy-read ones lie over the standard ones. */
const files = import.meta.glob('./texts/*.json', { import: 'default' });
const wanted = (name) => files[`./texts/${name}.json`]?.() ?? Promise.resolve({});

let texts = {};
let shown = 'da';

/** Which language the tool is shown in; the same that the elements choose. */
export const language = () => shown;

/** Has the words at hand that a person's choices ask for. */
export async function loadTexts({ language: chosen, readingMode }) {
  const next = chosen && files[`./texts/${chosen}.json`] ? chosen : 'da';
  const [standard, easy] = await Promise.all([
    wanted(next),
    readingMode === 'easy' ? wanted(`${next}.easy`) : {},
  ]);
  texts = { ...standard, ...easy, question: { ...standard.question, ...easy.question } };
  shown = next;
}

/** The words of a key, as `question.self`, with `{name}` filled in. */
export function t(key, values = {}) {
  const text = key.split('.').reduce((branch, name) => branch?.[name], texts);
  if (typeof text !== 'string') return text ?? '';
  return text.replace(/\{(\w+)\}/g, (_all, name) =>
    typeof values[name] === 'number'
      ? new Intl.NumberFormat(shown, { numberingSystem: 'latn' }).format(values[name])
      : String(values[name]),
  );
}

/** A day as people write it. */
export const inWords = (day) =>
  new Intl.DateTimeFormat(shown, {
    dateStyle: 'full',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(new Date(day));
