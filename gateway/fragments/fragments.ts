import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Company, JobPosting } from '../../contract/types.ts';
import { ProblemError } from '../server/problems.ts';
import { renderCompanyPage } from './company-page.ts';
import type { Html } from './html.ts';
import { renderJobDetails } from './job-details.ts';
import { renderJobSearch, type Search } from './job-search.ts';
import { readQuestion, type Question } from './question.ts';
import { renderScreeningForm } from './screening-form.ts';

/** Where fragments are, as the router writes it. */
export const fragmentsRoute = '/fragments/:widget';

/** Settings of {@link registerFragments}. */
export interface FragmentOptions {
  readonly search: Search;
  /** One posting or company; both reject with `not-found`. */
  readonly posting: (id: string) => Promise<JobPosting>;
  readonly company: (id: string) => Promise<Company>;
  /** Origins whose pages a form may lead to. */
  readonly hostOrigins: readonly string[];
}

type Render = (
  question: Question,
  options: FragmentOptions,
  search: URLSearchParams,
) => Html | Promise<Html>;

/** What a fragment is about, by its id in the address. */
function idIn(search: URLSearchParams, name: 'posting' | 'company'): string {
  const id = search.get(name) ?? '';
  if (/^[A-Za-z0-9_-]{1,64}$/.test(id)) return id;
  throw new ProblemError('invalid-request', {
    errors: [{ pointer: `/${name}`, detail: `is the id of no ${name}` }],
  });
}

const widgets: ReadonlyMap<string, Render> = new Map<string, Render>([
  ['job-search', (question, { search }) => renderJobSearch(question, search)],
  [
    'job-details',
    async (question, { posting }, search) =>
      renderJobDetails(question, await posting(idIn(search, 'posting'))),
  ],
  [
    'company-page',
    async (question, { company }, search) =>
      renderCompanyPage(question, await company(idIn(search, 'company'))),
  ],
  ['screening-form', renderScreeningForm],
]);

/** Fresh for five minutes; a day old is better than nothing while the gateway is away (RFC 5861). */
const cacheable = 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400';

/**
 * `GET /fragments/<widget>`: a widget as plain HTML, for a host's server to put inside the tag. It is the first paint, what
 * stands without a script, and the fallback.
 */
export function registerFragments(app: FastifyInstance, options: FragmentOptions): void {
  app.get<{ Params: { widget: string } }>(fragmentsRoute, async (request, reply) => {
    const render = widgets.get(request.params.widget);
    if (!render) throw new ProblemError('not-found');
    const { searchParams } = new URL(request.url, 'http://gateway.invalid');
    const question = readQuestion(searchParams, options.hostOrigins);
    const text = String(await render(question, options, searchParams));
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    void reply.headers({
      // What somebody looks for is theirs: no cache between keeps it.
      'cache-control': question.wishes ? 'private, no-store' : cacheable,
      etag: tag,
      'content-language': question.words.language,
      // By itself it is nobody's page.
      'x-robots-tag': 'noindex',
    });
    const known = (request.headers['if-none-match'] ?? '')
      .split(',')
      .map((value) => value.trim().replace(/^W\//, ''));
    if (known.includes(tag)) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(text);
  });
}
