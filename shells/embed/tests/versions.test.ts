import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { PageShelfItem } from '../../../contract/manifest.ts';
import { integrityOf } from '../build/store.ts';
import { readKeys } from '../build/keys.ts';
import { earlierLoader, earlierTag, withEarlierSearch } from './fixtures/frozen/earlier.ts';
import { on, site } from './harness/chromium.ts';
import { answers, fallbackStands, search, withRest, type VisitOptions } from './harness/visit.ts';

const tag = earlierTag;
const earlier = `<${tag}><p class="authored">What the editor wrote</p></${tag}>`;

/** Puts the bytes of an earlier commit's remote on the embed origin, and on the shelf under a tag of its own. */
async function withEarlier(change: Partial<PageShelfItem> = {}): Promise<VisitOptions> {
  const text = await site.seal(await withEarlierSearch(site.manifest(), site, change));
  return { fault: answers(/^\/manifests\//, text) };
}

describe('a remote frozen as the bytes of an earlier commit', () => {
  test('runs on today’s kernel beside today’s, each with its texts, choices and surroundings', async () =>
    on(
      earlier + search(),
      async ({ page, state, errors }) => {
        await state('ready', tag);
        await state('ready');
        for (const name of [tag, 'ju-job-search']) {
          const inside = (id: string) => page.locator(`${name} #${id}`);
          assert.equal(await inside('shown').innerText(), 'Prøv igen');
          assert.equal(await inside('municipality').innerText(), '787');
          assert.equal(await inside('client').innerText(), 'function');
          await page.locator(`${name}`).getByRole('button', { name: 'Vis flere' }).click();
          await inside('late').filter({ hasText: 'came later' }).waitFor();
        }
        // Chosen in the one, it holds in both.
        await page.locator(`${tag} #choose`).click();
        for (const name of [tag, 'ju-job-search']) {
          await page.locator(`${name} #reading`).filter({ hasText: 'easy' }).waitFor();
        }
        assert.deepEqual(errors(), []);
      },
      await withEarlier(),
    ));

  for (const [what, change] of [
    ['a contract that the gateway does not keep yet', { contract: '1.1.0' }],
    ['a contract of another major', { contract: '2.0.0' }],
    ['a facade that the kernel does not offer yet', { facade: '^1.99.0' }],
    ['a facade of another major', { facade: '^0.9.0' }],
  ] as const) {
    test(`is refused when it needs ${what}`, async () =>
      on(
        withRest(earlier),
        (looked) => fallbackStands(looked, 'contract', tag),
        await withEarlier(change),
      ));
  }
});

describe('a loader frozen as the bytes of an earlier commit', () => {
  const withOldLoader = async (): Promise<string> => {
    const { roots } = await readKeys(site.keysFolder);
    const text = await earlierLoader(site.embedOrigin, roots);
    await mkdir(join(site.folder, 'loader'), { recursive: true });
    await writeFile(join(site.folder, 'loader/0.9.0.aaaaaaaa.js'), text);
    return `<script async src="${site.embedOrigin}/loader/0.9.0.aaaaaaaa.js" integrity="${integrityOf(text)}" crossorigin data-municipality="787"></script>`;
  };

  test('starts today’s kernel, and calls of the host are answered once that is there', async () =>
    on(
      search() + (await withOldLoader()),
      async ({ page, state, errors }) => {
        await state('ready');
        const version = await page.evaluate(() => {
          let said = '';
          const { jobunivers } = window as unknown as {
            jobunivers: { push(call: (api: { version: string }) => void): void };
          };
          jobunivers.push((api) => (said = api.version));
          return said;
        });
        assert.equal(version, '1.0.0');
        // It hints at files of its own day, which are gone here.
        assert.deepEqual(errors(true), []);
      },
      { loader: false },
    ));

  test('shares a page with today’s', async () =>
    on(search() + (await withOldLoader()), async ({ page, state, errors }) => {
      await state('ready');
      assert.equal(await page.locator('ju-job-search #shown').count(), 1);
      // It hints at files of its own day, which are gone here.
      assert.deepEqual(errors(true), []);
    }));
});
