import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Frame, Page } from 'playwright';
import { inTime } from './deadline.ts';
import type { Fault, PageOptions, Site } from './site.ts';

/** How long one look may take, in milliseconds; the longest waits for files take a fifth of it. */
const longest = 120_000;

/** A page being looked at in Chromium. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Codes of the `ju-error` events so far. */
  codes(): Promise<string[]>;
  /** Waits until every tag of this name has this `data-state`. */
  state(state: string, tag?: string): Promise<void>;
  /** What the console said as an error and no test expected; network noise apart when `network` is true. */
  errors(network?: boolean): string[];
}

export interface VisitOptions extends PageOptions {
  readonly fault?: Fault | undefined;
  /** Before anything of the page runs. */
  prepare?(page: Page): Promise<unknown>;
}

/** Opens a page with this body in a session of its own, and looks. */
export async function visit(
  browser: Browser,
  site: Site,
  body: string,
  options: VisitOptions,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  site.fault = options.fault;
  try {
    await options.prepare?.(page);
    await page.goto(site.page(body, options));
    await inTime('the look', longest, () =>
      look({
        page,
        context,
        codes: () => page.evaluate('codes'),
        state: async (state, tag = 'ju-job-search') => {
          await page.waitForFunction(
            ([name, wanted]) => {
              const tags = [...document.querySelectorAll<HTMLElement>(name as string)];
              return tags.length > 0 && tags.every(({ dataset }) => dataset.state === wanted);
            },
            [tag, state],
            { timeout: 15_000 },
          );
        },
        errors: (network = false) =>
          errors.filter(
            (text) =>
              !network ||
              !/Failed to load resource|blocked by CORS policy|valid digest|integrity checks failed|net::ERR_|frame-ancestors/.test(
                text,
              ),
          ),
      }),
    );
  } finally {
    site.fault = undefined;
    await context.close();
  }
}

/** What the editor wrote is what the reader has, and the page around goes on. */
export async function fallbackStands(
  { page, codes, state, errors }: Visit,
  code: string,
  tag = 'ju-job-search',
): Promise<void> {
  await state('failed', tag);
  assert.ok((await codes()).includes(code), `${code} among ${JSON.stringify(await codes())}`);
  assert.equal(await page.locator('.authored').first().isVisible(), true);
  await page.locator('#rest').click();
  assert.equal(await page.locator('#rest').getAttribute('open'), '');
  assert.deepEqual(errors(true), []);
}

/** A tag with what an editor wrote in it, and something else on the page that works without a script. */
export const withRest = (tag: string): string =>
  `${tag}<details id="rest"><summary>More</summary>The rest</details>`;
export const search = (attributes = ''): string =>
  `<ju-job-search ${attributes}><p class="authored">What the editor wrote</p></ju-job-search>`;
export const form = (attributes = ''): string =>
  `<ju-screening-form ${attributes}><p class="authored">What the editor wrote</p></ju-screening-form>`;

/** Answers a path with this text in the server's place. */
export const answers =
  (pattern: RegExp, text: string, type = 'application/json', status = 200): Fault =>
  (request, response) => {
    if (!pattern.test(request.url ?? '')) return false;
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(text);
    return true;
  };
/** Takes the request and never answers. */
export const hangs =
  (pattern: RegExp): Fault =>
  ({ url }) =>
    pattern.test(url ?? '');
/** Breaks the connection. */
export const down =
  (pattern: RegExp): Fault =>
  ({ url, socket }) => {
    if (!pattern.test(url ?? '')) return false;
    socket.destroy();
    return true;
  };

/** The personal widget's own document in a page. */
export function frameOf(page: Page, { embedOrigin }: Site): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(embedOrigin));
  assert.ok(frame, 'there is a frame of the embed origin');
  return frame;
}
