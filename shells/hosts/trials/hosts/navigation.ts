import assert from 'node:assert/strict';
import type { Page } from 'playwright';
import { withTags } from '../content.ts';
import type { Host, HostPage, Parts } from '../host.ts';

const links =
  '<nav id="site"><a id="to-next" href="next">Næste</a> <a id="to-first" href="./">Første</a></nav>';
const next = `${links}<h1 id="second">En anden side</h1><p>Uden widgets.</p>`;

const pages = (parts: Parts, head: string, more: Partial<HostPage> = {}): HostPage => ({
  head,
  body: `${links}${withTags(parts.search, parts.form)}${parts.snippet}`,
  further: { next: next + parts.snippet },
  ...more,
});

const there = async (page: Page): Promise<void> => {
  await page.locator('#to-next').click();
  await page.locator('#second').first().waitFor();
};
const widgets = (page: Page): Promise<unknown> =>
  page
    .evaluate(() => document.querySelector('script[data-municipality]') !== null)
    .then((embedded) =>
      embedded
        ? page.locator('ju-job-search[data-state="ready"]').first().waitFor()
        : page.locator('ju-job-search, [data-ju]').first().waitFor(),
    );

/** Away by a link, back by a link, away again, back by the browser's button, where a cached copy is shown. */
async function toAndFro(page: Page): Promise<void> {
  await widgets(page);
  await there(page);
  await page.locator('#to-first').click();
  await widgets(page);
  await there(page);
  await page.goBack();
  await widgets(page);
  await page.locator('ju-job-search').first().waitFor();
}

/** Of all the widgets that there were, the one on the page is left in memory, and at most the last that went: never more, however often. */
async function nothingLeft(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as { Turbo?: { cache: { clear(): void } } }).Turbo?.cache.clear(),
  );
  const session = await page.context().newCDPSession(page);
  const count = async (): Promise<number> => {
    const { result: prototype } = await session.send('Runtime.evaluate', {
      expression:
        "customElements.get(document.querySelector('ju-job-search').shadowRoot.querySelector('.ju-theme > *').localName).prototype",
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId ?? '',
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    return result.value as number;
  };
  await session.send('HeapProfiler.collectGarbage');
  let left = await count();
  // What was let go of is collected when the browser is idle.
  for (let times = 0; left > 2 && times < 20; times++) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    await session.send('HeapProfiler.collectGarbage');
    left = await count();
  }
  await session.detach();
  assert.ok(left <= 2, `${left} widgets in memory, 1 on the page`);
}

const turbo = (parts: Parts): string =>
  `<script src="${parts.npm('@hotwired/turbo/dist/turbo.es2017-umd.js')}"></script>`;

/** Pages whose body is swapped by a script instead of being loaded. */
export const navigation: readonly Host[] = [
  {
    name: 'Turbo: to and fro, with cached previews',
    packages: ['@hotwired/turbo'],
    page: (parts) => pages(parts, turbo(parts)),
    act: toAndFro,
    also: nothingLeft,
  },
  {
    name: 'Turbo: the snippet in the head',
    packages: ['@hotwired/turbo'],
    page: (parts) => ({ ...pages({ ...parts, snippet: '' }, turbo(parts) + parts.snippet) }),
    act: toAndFro,
  },
  {
    name: 'Turbo: the page refreshed by morphing',
    packages: ['@hotwired/turbo'],
    page: (parts) =>
      pages(
        parts,
        `${turbo(parts)}<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">`,
      ),
    act: async (page) => {
      await widgets(page);
      await page.evaluate(async () => {
        const done = new Promise((resolve) =>
          addEventListener('turbo:morph', resolve, { once: true }),
        );
        (
          globalThis as unknown as { Turbo: { session: { refresh(url: string): void } } }
        ).Turbo.session.refresh(location.href);
        await done;
      });
    },
  },
  {
    name: 'htmx: boosted links, and back from its history',
    packages: ['htmx.org'],
    page: (parts) =>
      pages(parts, `<script src="${parts.npm('htmx.org/dist/htmx.js')}"></script>`, {
        bodyAttributes: 'hx-boost="true"',
      }),
    act: toAndFro,
    also: nothingLeft,
  },
  {
    name: 'htmx: a part of the page swapped in',
    packages: ['htmx.org'],
    page: (parts) => ({
      head: `<script src="${parts.npm('htmx.org/dist/htmx.js')}"></script>`,
      body: `<div id="part"><button id="swap" type="button" hx-get="part" hx-target="#part">Vis</button></div>${parts.snippet}`,
      further: { part: withTags(parts.search, parts.form) },
    }),
    act: async (page) => {
      await page.locator('#swap').click();
      await page.locator('#part:not(.htmx-settling) > header:not(.htmx-added)').waitFor();
    },
  },
];
