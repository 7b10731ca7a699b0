import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright';
import { launchers, until } from '../../embed/tests/harness/browsers.ts';
import type { Visit } from '../../embed/tests/harness/visit.ts';
import { market, on, tagOf } from './in-market.ts';

const tag = 'ju-ordvaerk-introduction';

/** Looks once the vendor's widget stands in its frame. */
const onFramed = (
  look: (visit: Visit, frame: Frame) => Promise<void>,
  body = tagOf(tag),
): Promise<void> =>
  on(body, async (visit) => {
    await visit.state('ready', tag);
    const frame = visit.page.frames().find((one) => one.url().startsWith(market.vendorOrigin));
    assert.ok(frame, 'there is a frame of the vendor’s origin');
    await look(visit, frame);
  });

describe('a vendor’s frame', () => {
  test('stands on the vendor’s own origin, in a sandbox, as tall as it is, named in the reader’s language', () =>
    onFramed(async ({ page, errors, codes }, frame) => {
      const iframe = page.locator(`${tag} iframe`);
      assert.equal(
        await iframe.getAttribute('sandbox'),
        'allow-scripts allow-forms allow-same-origin',
      );
      assert.equal(await iframe.getAttribute('title'), 'Skriv om dig selv');
      const { height = 0 } = (await iframe.boundingBox()) ?? {};
      const inside = await frame.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(Math.abs(height - inside) <= 1, `${height} is about ${inside}`);
      assert.equal(await page.locator('.authored').isVisible(), false);
      // Not what axe asks of whole pages: a frame is part of one.
      const { violations } = await new AxeBuilder({ page })
        .include(tag)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
        [],
      );
      assert.deepEqual(errors(), []);
      assert.deepEqual(await codes(), []);
    }));

  test('grows with what is in it', () =>
    onFramed(async ({ page }, frame) => {
      const before = (await page.locator(`${tag} iframe`).boundingBox())?.height ?? 0;
      await frame.getByRole('textbox').first().fill('Jeg er Sara.');
      await frame.getByRole('button', { name: 'Sæt sammen' }).click();
      await frame.getByRole('heading', { name: 'Din præsentation' }).waitFor();
      await page.waitForFunction(
        ([name, height]) =>
          (document.querySelector(name as string)?.shadowRoot?.querySelector('iframe')
            ?.clientHeight ?? 0) >
          Number(height) + 30,
        [tag, before],
      );
    }));

  test('is entered, walked through and left by the keyboard, both ways', () =>
    onFramed(
      async ({ page }, frame) => {
        const focused = () =>
          frame.evaluate(
            () =>
              document.hasFocus() &&
              (document.activeElement?.shadowRoot?.activeElement?.id ||
                document.activeElement?.shadowRoot?.activeElement?.localName),
          );
        const becomes = async (name: string) => {
          for (const end = Date.now() + 5000; Date.now() < end;) {
            if (String(await focused()).startsWith(name)) return;
          }
          assert.equal(await focused(), name);
        };
        await page.locator('#before').focus();
        for (const name of ['who', 'can', 'want', 'ju-button', 'a']) {
          await page.keyboard.press('Tab');
          await becomes(name);
        }
        await page.keyboard.press('Tab');
        await page.waitForFunction(() => document.activeElement?.id === 'after');
        await page.keyboard.press('Shift+Tab');
        await becomes('a');
        // The browser passes the focus between processes in its own time: asked once more where it came too late.
        for (const end = Date.now() + 5000; Date.now() < end;) {
          await page.locator(tag).evaluate((one) => (one as HTMLElement).focus());
          await page.waitForTimeout(200);
          if ((await focused()) === 'who') break;
        }
        await becomes('who');
      },
      `<button id="before">Before</button>${tagOf(tag)}<button id="after">After</button>`,
    ));

  test('follows language, reading mode, theme, colours and text size', () =>
    onFramed(async ({ page }, frame) => {
      const action = () =>
        frame.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--ju-colour-action').trim(),
        );
      assert.notEqual(await action(), '');
      await page.evaluate(() => {
        document.documentElement.lang = 'ar';
        document.documentElement.style.colorScheme = 'dark';
        document.documentElement.style.setProperty('--ju-text-scale', '1.5');
      });
      await page.locator(`${tag} iframe[title="اكتب عن نفسك"]`).waitFor();
      await frame.waitForFunction(
        () =>
          document.documentElement.dir === 'rtl' &&
          document.documentElement.style.colorScheme === 'dark' &&
          document.documentElement.style.getPropertyValue('--ju-text-scale') === '1.5',
      );
      await page.evaluate(() => {
        document.documentElement.lang = 'da';
        document.documentElement.setAttribute('reading', 'easy');
      });
      await frame.getByText('Vi laver en tekst om dig.').waitFor();
      // What the person chooses goes before what the page says.
      await page.evaluate(() =>
        dispatchEvent(
          Object.assign(new Event('ju-preferences'), {
            preferences: { language: 'en', readingMode: 'standard', contrast: 'more' },
          }),
        ),
      );
      await frame.getByRole('heading', { name: 'Write about yourself' }).waitFor();
      await frame.waitForFunction(() => document.documentElement.dataset.juContrast === 'more');
    }));

  test('proposes where to go after a press, and the host decides', () =>
    onFramed(async ({ page }, frame) => {
      await page.evaluate(() => {
        addEventListener('ju-navigate', (event) => {
          event.preventDefault();
          document.title = (event as Event & { url: string }).url;
        });
      });
      const link = frame.getByRole('link');
      await link.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      // A press may come before the browser has passed the focus between processes; people press again.
      for (const end = Date.now() + 15_000; Date.now() < end;) {
        await page.waitForTimeout(300);
        await link.click();
        await page.waitForTimeout(700);
        if ((await page.title()).startsWith('https:')) break;
      }
      await page.waitForFunction(() => document.title === 'https://ordvaerk.example/raad');
    }));
});

test('a vendor’s frame stands in Firefox', async () => {
  const engine = await launchers.firefox();
  try {
    const tab = await engine.open(market.site.page(tagOf(tag)));
    const iframe = `document.querySelector('${tag}').shadowRoot?.querySelector('iframe')`;
    await until(tab, `document.querySelector('${tag}').dataset.state === 'ready'`);
    await until(tab, `${iframe}.title === 'Skriv om dig selv' && ${iframe}.clientHeight > 300`);
    await tab.evaluate("void (document.documentElement.lang = 'en')");
    await until(tab, `${iframe}.title === 'Write about yourself'`);
  } finally {
    await engine.close();
  }
});
