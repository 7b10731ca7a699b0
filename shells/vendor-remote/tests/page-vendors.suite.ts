import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { market, on, tagOf } from './in-market.ts';

/** By tag: how it is found, and what it says. */
const vendors = {
  'ju-oevebanen-questions': {
    means: '@module-federation/vite',
    name: 'oevebanen',
    heading: {
      da: 'Øv dig på jobsamtalen',
      en: 'Practise for the job interview',
      ar: 'تدرّب على مقابلة العمل',
    },
    easy: 'Læs spørgsmålet. Sig svaret højt. Ingen hører dig.',
    requests: 6,
  },
  'ju-laeringsbroen-courses': {
    means: 'webpack',
    name: 'laeringsbroen',
    heading: {
      da: 'Korte kurser tæt på dig',
      en: 'Short courses nearby',
      ar: 'دورات قصيرة قريبة منك',
    },
    easy: 'Kun på nettet',
    requests: 4,
  },
  'ju-vejviser-ways': {
    means: 'React, with webpack',
    name: 'vejviser',
    heading: {
      da: 'Find en vej ind i et fag',
      en: 'Find a way into a trade',
      ar: 'اعثر على طريق إلى مهنة',
    },
    easy: 'Hvad kan du lide?',
    requests: 4,
  },
} as const;
type Tag = keyof typeof vendors;
const tags = Object.keys(vendors) as Tag[];

const heading = (page: Page, tag: Tag, language: 'da' | 'en' | 'ar') =>
  page.locator(tag).getByRole('heading', { name: vendors[tag].heading[language], exact: true });

for (const tag of tags) {
  const { means, name, easy, requests } = vendors[tag];
  describe(`a vendor's widget built with ${means}`, () => {
    test('stands in the page, of pinned files alone, and few of them', () =>
      on(tagOf(tag), async ({ page, state, errors, codes }) => {
        const files: { url: string; pinned: boolean }[] = [];
        const pins = market.site.manifest().shelf.find((item) => item.tag === tag)?.modules ?? {};
        page.on('requestfinished', (request) => {
          if (!request.url().includes(`/${name}/`)) return;
          const pinned = Object.hasOwn(pins, request.url()) || request.url().includes('/texts/');
          files.push({ url: request.url(), pinned });
        });
        await page.reload();
        await state('ready', tag);
        await heading(page, tag, 'da').waitFor();
        assert.equal(await page.locator('.authored').isVisible(), false);
        assert.deepEqual(
          files.filter(({ pinned }) => !pinned),
          [],
        );
        const once = new Set(files.map(({ url }) => url));
        assert.ok(once.size <= requests + 1, `${once.size} files`);
        assert.deepEqual(errors(), []);
        assert.deepEqual(await codes(), []);
      }));

    test('says what assistive technology needs, in every mode', () =>
      on(tagOf(tag), async ({ page, state }) => {
        await state('ready', tag);
        assert.match(await page.locator(tag).ariaSnapshot(), /region|heading/);
        for (const [lang, reading] of [
          ['da', 'standard'],
          ['ar', 'easy'],
        ] as const) {
          await page.evaluate(
            ([language, mode]) => {
              document.documentElement.lang = language as string;
              document.documentElement.setAttribute('reading', mode as string);
            },
            [lang, reading],
          );
          await heading(page, tag, lang).waitFor();
          const { violations } = await new AxeBuilder({ page }).include(tag).analyze();
          const found = violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
          assert.deepEqual(found, []);
        }
      }));

    test('follows the page’s language, its reading mode and the municipality’s theme', () =>
      on(tagOf(tag), async ({ page, state, errors }) => {
        await state('ready', tag);
        await page.evaluate(() => (document.documentElement.lang = 'en'));
        await heading(page, tag, 'en').waitFor();
        await page.evaluate(() => (document.documentElement.lang = 'ar'));
        await heading(page, tag, 'ar').waitFor();
        assert.equal(
          await heading(page, tag, 'ar').evaluate((one) => getComputedStyle(one).direction),
          'rtl',
        );
        await page.evaluate(() => {
          document.documentElement.lang = 'da';
          document.documentElement.setAttribute('reading', 'easy');
        });
        await page.locator(tag).getByText(easy, { exact: true }).first().waitFor();
        const [ink, token] = await heading(page, tag, 'da')
          .or(page.locator(tag).getByRole('heading').first())
          .first()
          .evaluate((one) => {
            const { color } = getComputedStyle(one);
            const probe = document.createElement('i');
            probe.style.color = 'var(--ju-colour-ink)';
            one.append(probe);
            const wanted = getComputedStyle(probe).color;
            probe.remove();
            return [color, wanted];
          });
        assert.equal(ink, token);
        assert.notEqual(token, 'rgb(0, 0, 0)');
        assert.deepEqual(errors(), []);
      }));

    test('is gone without a trace when its tag is', () =>
      on(tagOf(tag), async ({ page, state, errors }) => {
        await state('ready', tag);
        await page.evaluate((one) => {
          const element = document.querySelector(one);
          element?.remove();
          document.body.append(element as Element);
        }, tag);
        await state('ready', tag);
        await heading(page, tag, 'da').waitFor();
        await page.evaluate((one) => document.querySelector(one)?.remove(), tag);
        await page.evaluate(() => (document.documentElement.lang = 'en'));
        assert.equal(await page.locator(tag).count(), 0);
        assert.deepEqual(errors(), []);
      }));

    test('keeps its own failures to itself', () =>
      on(
        tagOf(tag),
        async ({ page, state, codes }) => {
          await state('failed', tag);
          assert.equal(await page.locator('.authored').isVisible(), true);
          assert.deepEqual(await codes(), ['integrity']);
          assert.equal(await page.evaluate('globalThis.tampered'), undefined);
        },
        {
          prepare: (page) =>
            page.route(new RegExp(`/${name}/(?!texts)[\\w-]+\\.js$`), (route) =>
              route.fulfill({
                headers: { 'access-control-allow-origin': '*' },
                contentType: 'text/javascript',
                body: 'globalThis.tampered = true; export const init = () => {}, get = () => {};',
              }),
            ),
        },
      ));
  });
}

test('all of them stand together, beside our own search, and leave the page as it was', () =>
  on(
    `<p id="text">Text</p>${[...tags, 'ju-job-search'].map(tagOf).join('')}`,
    async ({ page, state, errors }) => {
      for (const tag of [...tags, 'ju-job-search']) await state('ready', tag);
      await page
        .locator('ju-oevebanen-questions')
        .getByRole('button', { name: 'Næste spørgsmål' })
        .click();
      await page.locator('ju-oevebanen-questions').getByText('Hvad er du god til?').waitFor();
      await page.locator('ju-laeringsbroen-courses').getByRole('checkbox').check();
      await page.locator('ju-laeringsbroen-courses').getByText('2 kurser').waitFor();
      await page
        .locator('ju-vejviser-ways')
        .getByRole('radio', { name: 'At bruge hænderne' })
        .check();
      await page.locator('ju-vejviser-ways').getByText('Smed').waitFor();
      const { globals, text, tagged } = await page.evaluate(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        const { fontFamily, color } = getComputedStyle(document.querySelector('#text') as Element);
        return {
          globals: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name)),
          text: [fontFamily, color].join(),
          // Elements of the library are each remote's own.
          tagged: ['ju-button', 'ju-card', 'ju-tag'].filter((name) => customElements.get(name)),
        };
      });
      assert.deepEqual(
        globals.map((name) => name.replace(/^__mf_init__.*/, '__mf_init__…')).sort(),
        documentedGlobals,
      );
      assert.match(text, /rgb\(0, 0, 0\)$/);
      assert.deepEqual(tagged, []);
      assert.deepEqual(errors(true), []);
    },
  ));

/** The loader's, Lit's, the federation runtime's, and what @module-federation/vite adds: `docs/error-codes.md`. */
const documentedGlobals = [
  '__FEDERATION__',
  '__GLOBAL_LOADING_REMOTE_ENTRY__',
  '__VMOK__',
  '__mf_init__…',
  '__mf_module_cache__',
  'codes',
  'jobunivers',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
