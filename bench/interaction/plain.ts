/** The floor: the same fields and cards as plain HTML, the list left to the browser's own windowing. */
import type { ContractClient } from '../../contract/client.ts';
import {
  jobPostingKinds,
  type JobPostingPage,
  type JobPostingQuery,
  type JobPostingSummary,
} from '../../contract/types.ts';
import type { Shown } from './watch.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

export function showPlain(client: ContractClient): Shown {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'li { content-visibility: auto; contain-intrinsic-size: auto 180px; min-height: 180px }',
  );
  document.adoptedStyleSheets.push(sheet);
  const words = element('input', { type: 'search', id: 'words' });
  const kinds = jobPostingKinds.map((kind) => element('input', { type: 'checkbox', value: kind }));
  const radius = element(
    'select',
    {},
    ...[5, 10, 20, 30, 50, 100, 200].map((km) =>
      element('option', { value: String(km) }, `${km} km`),
    ),
  );
  radius.value = '20';
  const list = element('ul');
  const more = element('button', { type: 'button' }, 'Vis flere');
  let cursor: string | null = null;
  let everywhere = true;
  /** The answer that stands; a failure; undefined while one is on its way. */
  let answer: JobPostingPage | Error | undefined;

  const query = (): JobPostingQuery => {
    const kind = kinds.filter(({ checked }) => checked).map(({ value }) => value);
    return {
      ...(kind.length > 0 && { kind: kind as JobPostingQuery['kind'] }),
      ...(!everywhere && { near: 'Aarhus', radius: Number(radius.value) }),
      limit: 20,
    };
  };
  const card = ({ title, summary, hiringOrganization, kind, datePosted }: JobPostingSummary) =>
    element(
      'li',
      {},
      element(
        'article',
        {},
        element('h3', {}, element('button', { type: 'button' }, title)),
        element('p', {}, hiringOrganization.name ?? ''),
        element('p', {}, `${kind} ${datePosted}`),
        element('p', {}, summary),
      ),
    );
  async function load(from?: string): Promise<void> {
    answer = undefined;
    const { data, problem } = await client.searchJobPostings({
      ...query(),
      ...(from !== undefined && { cursor: from }),
    });
    if (problem) {
      answer = new Error(`The search failed: ${problem.code}.`);
      return;
    }
    const cards = data.items.map(card);
    if (from === undefined) list.replaceChildren(...cards);
    else list.append(...cards);
    cursor = data.next;
    more.hidden = cursor === null;
    answer = data;
  }
  for (const one of [...kinds, radius]) one.addEventListener('change', () => void load());
  more.addEventListener('click', () => void load(cursor ?? undefined));
  document.body.append(
    element('form', {}, words, ...kinds.map((one) => element('label', {}, one, one.value)), radius),
    list,
    more,
  );
  void load();

  const search = (whole: boolean): void => {
    everywhere = whole;
    void load();
  };
  return {
    answer() {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    standing: () => list.childElementCount,
    near: () => search(false),
    everywhere: () => search(true),
  };
}
