import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/** What happened behind a journey's back. */
export interface Watch {
  /** Console errors a test brings about on purpose (a gateway taken down) are named here. */
  expectErrors(pattern: RegExp): void;
  /** URLs and bodies of all requests so far, frames included. */
  readonly requests: { url: string; method: string; body: string }[];
}

const ownSites =
  /^http:\/\/(thisted|embed|gateway|builder|preview|vendor|vendor-tool)\.localhost:\d+\//;

/**
 * Every journey is watched: an error in the console (violations of the security policy are errors there), an uncaught
 * exception or a request to a third party fails it, whatever it was about.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use, testInfo) => {
      const problems: string[] = [];
      const expected: RegExp[] = [];
      const requests: Watch['requests'] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        requests.push({ url, method: request.method(), body: request.postData() ?? '' });
        if (!ownSites.test(url) && !/^(data|blob|about):/.test(url)) {
          problems.push(`third party: ${url}`);
        }
      });
      await use({ requests, expectErrors: (pattern) => expected.push(pattern) });
      // Who takes the picture of a failure puts a style into the page; Firefox tells that the page's policy refused it.
      if (testInfo.status !== testInfo.expectedStatus) expected.push(/blocked an inline style/);
      expect(problems.filter((problem) => !expected.some((one) => one.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** WCAG 2.2 A and AA, the frame's document included. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

/** No sideways scrolling at this width (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
