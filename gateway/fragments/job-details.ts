import type { JobPosting } from '../../contract/types.ts';
import { sanitise } from '../import/sanitise.ts';
import { heading, wrap } from './frame.ts';
import { Html, markup } from './html.ts';
import type { Question } from './question.ts';
import { cut, employerOf, languageOf, placeOf } from './wording.ts';

/** An ad's own HTML; it was cleaned when it came, and is once more. */
export const ownHtml = (html: string): Html => new Html(sanitise(html));

/** A posting, whole, to be read without a script; applying needs one, or the employer's own page. */
export function renderJobDetails(
  { level, words, ...question }: Question,
  posting: JobPosting,
): Html {
  const { title, url, validThrough, description } = posting;
  const language = languageOf(posting);
  const link = url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
  const deadline =
    validThrough &&
    markup`<br><time datetime="${validThrough.slice(0, 10)}">${words.t('job-search:deadline', { date: words.date(validThrough) })}</time>`;
  return wrap(
    'job-details',
    { level, words, ...question },
    markup`<article class="ju-fragment-posting">
${heading(level, markup`<span lang="${language}" dir="auto">${cut(title)}</span>`)}
<p><bdi>${cut(employerOf(posting, words))}</bdi><br><bdi>${cut(placeOf(posting, words))}</bdi>${deadline}</p>
<div lang="${language}" dir="auto">${ownHtml(description)}</div>
${link === undefined ? undefined : markup`<p><a href="${link}" rel="nofollow">${words.t('job-details:apply')}</a></p>`}
</article>`,
  );
}
