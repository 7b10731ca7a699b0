import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright';
import { launchChromium } from '../browsers/launch.ts';
import { readStyleSheet } from './read-css.ts';

const daylight = 'rgb(255, 255, 255)';
const night = 'rgb(23, 43, 53)';
const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];

let browser: Browser;
let page: Page;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setContent(
    `<style>${readStyleSheet('shared')} :root { color-scheme: light dark }</style>
     <div class="ju-theme"><i></i></div><section></section>`,
  );
});

/** What something inside a theme root is drawn with. */
async function drawn(root: 'html' | '.ju-theme', attributes: Record<string, string> = {}) {
  return page.evaluate(
    ([selector, given]) => {
      const place = document.querySelector<HTMLElement>(selector as string);
      for (const [name, text] of Object.entries(given as object)) {
        place?.setAttribute(`data-ju-${name}`, String(text));
      }
      const inside = document.querySelector<HTMLElement>(selector === 'html' ? 'section' : 'i');
      inside?.style.setProperty('background-color', 'var(--ju-colour-surface)');
      inside?.style.setProperty('color', 'var(--ju-colour-ink)');
      inside?.style.setProperty('outline', 'var(--ju-border-width) solid var(--ju-colour-focus)');
      const style = getComputedStyle(inside ?? document.body);
      return {
        surface: style.backgroundColor,
        ink: style.color,
        outline: style.outlineStyle,
        line: style.getPropertyValue('--ju-border-width'),
        duration: style.getPropertyValue('--ju-duration'),
        loop: style.getPropertyValue('--ju-duration-loop'),
      };
    },
    [root, attributes] as const,
  );
}

for (const root of ['html', '.ju-theme'] as const) {
  describe(`a theme on ${root}`, () => {
    it("follows the system's light and dark, unless the person chose", async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.equal((await drawn(root)).surface, night);
      assert.equal((await drawn(root, { scheme: 'light' })).surface, daylight);
      await page.emulateMedia({ colorScheme: 'light' });
      assert.equal((await drawn(root, { scheme: 'dark' })).surface, night);
    });

    it("follows the system's wish for contrast, unless the person chose", async () => {
      const usual = await drawn(root);
      assert.equal((await drawn(root, { contrast: 'more' })).ink, black);
      assert.notEqual((await drawn(root)).line, usual.line);
      await page.emulateMedia({ contrast: 'more' });
      assert.deepEqual(await drawn(root, { contrast: 'standard' }), usual);
      const dark = await drawn(root, { contrast: '', scheme: 'dark' });
      assert.deepEqual([dark.surface, dark.ink], [black, white]);
    });

    it("follows the system's wish for less motion, unless the person chose", async () => {
      assert.deepEqual((await drawn(root)).duration, '150ms');
      const still = await drawn(root, { motion: 'reduced' });
      assert.deepEqual([still.duration, still.loop], ['0s', '0s']);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      assert.equal((await drawn(root, { motion: '' })).loop, '0s');
      assert.equal((await drawn(root, { motion: 'full' })).loop, '1600ms');
    });

    it('keeps its ring in forced colours', async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      assert.equal((await drawn(root)).outline, 'solid');
    });
  });
}

describe('a theme in a shadow root', () => {
  it('stands on the host, and hears what is chosen there', async () => {
    const seen = await page.evaluate((css) => {
      const host = document.createElement('div');
      host.dataset['juContrast'] = 'more';
      host.dataset['juScheme'] = 'dark';
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${css} p { color: var(--ju-colour-ink) }`);
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('p'));
      return getComputedStyle(root.querySelector('p') as Element).color;
    }, readStyleSheet('thisted'));
    assert.equal(seen, white);
  });
});
