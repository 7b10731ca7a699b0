import type { JobPostingPage, JobPostingQuery, JobPostingSummary } from '../../contract/types.ts';
import { ProblemError } from '../server/problems.ts';
import { heading, wrap } from './frame.ts';
import { markup, type Html } from './html.ts';
import { addressOf, type Question } from './question.ts';
import { cut, employerOf, languageOf, municipalityName, placeOf } from './wording.ts';

/** Asks the gateway's own search. */
export type Search = (query: JobPostingQuery) => Promise<JobPostingPage>;

/** As many as the widget shows at first; in easy-read it asks first, and shows fewer. */
const most = { standard: 20, easy: 5 } as const;

/** Characters of an ad's summary: with so many a posting is about as tall as its card, on a phone and on a desktop. */
const shortSummary = 110;

/** The search as plain HTML: a form that works by itself, and the first postings. */
export async function renderJobSearch(question: Question, search: Search): Promise<Html> {
  const found = await find(question, search);
  const { t } = question.words;
  const body = markup`${heading(question.level, t('job-search:heading'))} ${renderForm(question)}
  ${found ? renderFound(question, found) : renderUnknownPlace(question)}
  `;
  return wrap('job-search', question, body);
}

/** As the widget asks: wishes without a place stay in the municipality whose page this is. */
async function find(
  { municipality, wishes, words }: Question,
  search: Search,
): Promise<JobPostingPage | undefined> {
  try {
    return await search({
      limit: most[words.mode],
      ...(wishes?.words && { query: wishes.words }),
      ...(wishes?.kinds.length && { kind: [...wishes.kinds] }),
      ...(wishes?.near
        ? { near: wishes.near, radius: wishes.radiusKm }
        : { municipality: municipality.code }),
    });
  } catch (error) {
    // A person typed it: they are told, in their language, where they look.
    if (error instanceof ProblemError && error.code === 'unknown-place') return undefined;
    throw error;
  }
}

function renderForm({ searchPage, wishes, words: { t } }: Question): Html {
  // A form sent by GET forgets what its address asked for already, as `?page_id=5`.
  const kept = [...(searchPage?.searchParams ?? [])].filter(([name]) => !/^ju(?:-|$)/.test(name));
  const hidden = [
    ...kept,
    ['ju', '1'],
    ...(wishes?.kinds ?? []).map((kind) => ['ju-kind', kind]),
    ...(wishes?.near ? [['ju-radius', wishes.radiusKm]] : []),
  ];
  const action = searchPage ? markup` action="${addressOf(searchPage)}"` : undefined;
  return markup`<form class="ju-fragment-form" method="get"${action} role="search" aria-label="${t('job-search:landmark')}">
${hidden.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}
<p><label>${t('job-search:words')}<br><input type="search" name="ju-words" maxlength="200" value="${wishes?.words}"></label></p>
<p><label>${t('job-search-more:near')}<br><input type="text" name="ju-near" maxlength="80" value="${wishes?.near}"></label></p>
<p><button type="submit">${t('job-search:find')}</button></p>
</form>`;
}

function renderFound(question: Question, { items, total }: JobPostingPage): Html {
  const { level, words } = question;
  if (items.length === 0) return heading(level + 1, words.t('job-search:emptyHeading'));
  const more = total.value > items.length || total.relation === 'over';
  return markup`${heading(level + 1, foundText(question, total))}
    <ul class="ju-fragment-list">
      ${items.map((posting) => markup`<li>${renderPosting(posting, question)}</li> `)}
    </ul>
    ${more ? markup`<p class="ju-fragment-shown">${shownText(question, items.length, total)}</p>` : undefined}`;
}

function foundText({ municipality, wishes, words }: Question, total: JobPostingPage['total']) {
  const { t } = words;
  const over = total.relation === 'over' ? { context: 'over' } : {};
  if (wishes?.near) return t('job-search:found', { count: total.value, ...over });
  const name = municipalityName(municipality, words);
  return t('job-search:foundIn', { count: total.value, municipality: name, ...over });
}

const shownText = ({ words: { t } }: Question, shown: number, total: JobPostingPage['total']) =>
  total.relation === 'over'
    ? t('job-search:shownOver', { shown })
    : t('job-search:shown', { shown, count: total.value });

function renderUnknownPlace({ level, wishes, words: { t } }: Question): Html {
  return markup`${heading(level + 1, t('job-search:errorHeading', { context: 'unknown-place' }))}
    <p>${t('job-search:unknownPlace', { place: wishes?.near ?? '' })}</p>`;
}

/** One posting. Days stand as dates: a fragment may be read a day later, out of a cache. */
function renderPosting(posting: JobPostingSummary, { level, words }: Question): Html {
  const { title, url, validThrough, summary } = posting;
  const language = languageOf(posting);
  const name = markup`<span lang="${language}" dir="auto">${cut(title)}</span>`;
  // The contract says so already; what is clicked is looked at once more.
  const link = url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
  const deadline =
    validThrough &&
    markup`<br><time datetime="${validThrough.slice(0, 10)}">${words.t('job-search:deadline', { date: words.date(validThrough) })}</time>`;
  return markup`<article class="ju-fragment-posting">
${heading(level + 2, link === undefined ? name : markup`<a href="${link}" rel="nofollow">${name}</a>`)}
<p><bdi>${cut(employerOf(posting, words))}</bdi><br><bdi>${cut(placeOf(posting, words))}</bdi>${deadline}</p>
${summary ? markup`<p lang="${language}" dir="auto">${cut(summary, shortSummary)}</p>` : undefined}
</article>`;
}
