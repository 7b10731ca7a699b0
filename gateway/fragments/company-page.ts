import type { Company } from '../../contract/types.ts';
import { heading, wrap } from './frame.ts';
import { markup, type Html } from './html.ts';
import { ownHtml } from './job-details.ts';
import type { Question } from './question.ts';
import { cut } from './wording.ts';

/** Who a company is, to be read without a script; meetings and letters need one. */
export function renderCompanyPage(question: Question, company: Company): Html {
  const { name, summary, description, url, location, inLanguage = '' } = company;
  const place = [location.postalCode, location.addressLocality].filter(Boolean).join(' ');
  const link = url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
  return wrap(
    'company-page',
    question,
    markup`${heading(question.level, markup`<bdi>${cut(name)}</bdi>`)}
<p><bdi>${cut(place)}</bdi></p>
<p lang="${inLanguage}" dir="auto">${cut(summary)}</p>
<div lang="${inLanguage}" dir="auto">${ownHtml(description)}</div>
${link === undefined ? undefined : markup`<p><a href="${link}" rel="nofollow">${link}</a></p>`}`,
  );
}
