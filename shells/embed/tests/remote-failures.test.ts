import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, fails, site } from './harness/chromium.ts';
import { integrityOf } from '../build/store.ts';
import { type Fault } from './harness/site.ts';
import {
  answers,
  down,
  fallbackStands,
  hangs,
  search,
  visit,
  withRest,
  type VisitOptions,
} from './harness/visit.ts';
import type { Manifest, PageShelfItem } from '../../../contract/manifest.ts';

/** The manifest with another search on its shelf. */
async function withSearch(change: Partial<PageShelfItem>, more?: Fault): Promise<VisitOptions> {
  const manifest = site.manifest();
  const shelf = manifest.shelf.map((item) =>
    item.tag === 'ju-job-search' ? { ...item, ...change } : item,
  );
  const text = await site.seal({ ...manifest, shelf } as Manifest);
  const manifests = answers(/^\/manifests\//, text);
  return { fault: (...both) => manifests(...both) || (more?.(...both) ?? false) };
}

/** A container of these bytes, pinned as they are. */
function withContainer(code: string): Promise<VisitOptions> {
  const remote = `${site.embedOrigin}/remote/other.aaaaaaaaaaaa.js`;
  return withSearch(
    { remote, modules: { [remote]: integrityOf(code) } },
    answers(/\/remote\/other\./, code, 'text/javascript'),
  );
}

describe('what was pinned and cannot be had leaves what the editor wrote', () => {
  for (const [what, pattern] of [
    ['the kernel', /^\/kernel\//],
    ['the container', /^\/remote\/container/],
    ['a chunk', /^\/remote\/job-search/],
    ['the theme', /^\/theme\//],
  ] as const) {
    test(`${what}, because the embed origin is down`, () =>
      fails('remote-unreachable', { fault: down(pattern) }));
    test(`${what}, because it is gone`, () =>
      fails('remote-unreachable', { fault: answers(pattern, 'Gone', 'text/plain', 404) }));
    test(`${what}, because a page is answered in its place`, () =>
      fails('integrity', { fault: answers(pattern, '<!doctype html><p>Hello', 'text/html') }));
  }
  test('a chunk that hangs', () => fails('timeout', { fault: hangs(/^\/remote\/job-search/) }));
  test('the kernel that hangs', () => fails('timeout', { fault: hangs(/^\/kernel\//) }));
  test('the whole embed origin, and the page does not even get the loader', () =>
    visit(browser, site, withRest(search()), { fault: down(/./) }, async ({ page, errors }) => {
      assert.equal(await page.locator('.authored').isVisible(), true);
      assert.deepEqual(errors(true), []);
    }));
});

describe('a remote that misbehaves leaves what the editor wrote', () => {
  /** Throws at once when it runs; the browser says so itself, which nobody can prevent. */
  test('a container that throws', async () =>
    visit(
      browser,
      site,
      search(),
      await withContainer('throw new Error("on purpose");export{};'),
      async ({ page, state, codes, errors }) => {
        await state('failed');
        assert.deepEqual(await codes(), ['remote-threw']);
        assert.deepEqual(errors(), ['Error: on purpose']);
        assert.equal(await page.locator('.authored').isVisible(), true);
      },
    ));
  test('a container that is none', async () =>
    fails('remote-threw', await withContainer('export const nothing = 1;')));
  test('a container that cannot start', async () =>
    fails(
      'remote-threw',
      await withContainer('export const init=()=>{throw Error("x")},get=()=>{};'),
    ));
  test('a container without what the shelf asks for', async () =>
    fails(
      'remote-threw',
      await withContainer('export const init=()=>{},get=()=>{throw Error()};'),
    ));
  test('a container that exposes no element', async () =>
    fails('contract', await withContainer('export const init=()=>{},get=async()=>()=>({});')));
  test('a container that never answers', async () =>
    fails('timeout', await withContainer('export const init=()=>new Promise(()=>{}),get=init;')));
  test('an element that throws when made', async () =>
    fails(
      'remote-threw',
      await withContainer(
        'class E extends HTMLElement{constructor(){super();throw Error()}};export const init=()=>{},get=async()=>()=>({default:E});',
      ),
    ));
  test('an element that throws when connected', () =>
    fails('remote-threw', {}, 'near="throw-late"'));
  test('an element that throws while rendering', () =>
    fails('remote-threw', {}, 'near="throw-rendering"'));
  test('an element that never says it is ready', () => fails('timeout', {}, 'near="never-ready"'));
  test('a container outside what is pinned', async () => {
    const elsewhere = `${site.embedOrigin}/remote/else.aaaaaaaaaaaa.js`;
    await fails('unpinned', await withSearch({ remote: elsewhere }));
  });
});

describe('a shelf that does not have it', () => {
  test('a tag that is not on the shelf', () =>
    visit(
      browser,
      site,
      withRest('<ju-weather><p class="authored">Words</p></ju-weather>'),
      {},
      (looked) => fallbackStands(looked, 'not-on-shelf', 'ju-weather'),
    ));
  test('a widget that is paused: nothing of it runs', async () =>
    visit(browser, site, withRest(search()), await withSearch({ paused: true }), async (looked) => {
      await fallbackStands(looked, 'paused');
      assert.equal(await looked.page.locator('script[src*="/remote/"]').count(), 0);
    }));
  test('a widget of another contract', async () =>
    fails('contract', await withSearch({ contract: '2.0.0' })));
  test('a widget that needs more than this gateway offers', async () =>
    fails('contract', await withSearch({ contract: '1.1.0' })));
});

describe('one widget that fails', () => {
  test('takes nothing from another', () =>
    visit(
      browser,
      site,
      search('id="bad" near="throw-rendering"') + search('id="good"'),
      {},
      async ({ page, state }) => {
        await state('failed', '#bad');
        await state('ready', '#good');
        assert.equal(await page.locator('#good #shown').isVisible(), true);
      },
    ));
  test('put back after the fault has passed, stands', () =>
    visit(
      browser,
      site,
      search(),
      { fault: down(/^\/remote\/job-search/) },
      async ({ page, state }) => {
        await state('failed');
        site.fault = undefined;
        await page.evaluate(() => {
          const tag = document.querySelector('ju-job-search') as HTMLElement;
          tag.remove();
          document.body.append(tag);
        });
        await state('ready');
      },
    ));
  test('before the kernel came, put back after the fault has passed, stands', () =>
    visit(browser, site, search(), { fault: down(/^\/kernel\//) }, async ({ page, state }) => {
      await state('failed');
      site.fault = undefined;
      await page.evaluate(() => {
        const tag = document.querySelector('ju-job-search') as HTMLElement;
        tag.remove();
        document.body.append(tag);
      });
      await state('ready');
    }));
});
