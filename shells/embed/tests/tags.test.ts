import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { on, site } from './harness/chromium.ts';
import { search, type Visit } from './harness/visit.ts';

const html = (page: Visit['page'], id: string) => page.locator(`ju-job-search #${id}`);

describe('a tag', () => {
  test('shows its widget in place of what the editor wrote, and gives it its surroundings', () =>
    on(search('near="7700"'), async ({ page, state, errors }) => {
      await state('ready');
      assert.equal(await page.locator('.authored').isVisible(), false);
      assert.equal(await html(page, 'shown').innerText(), 'Prøv igen');
      assert.equal(await html(page, 'near').innerText(), '7700');
      assert.equal(await html(page, 'municipality').innerText(), '787');
      assert.equal(await html(page, 'client').innerText(), 'function');
      assert.deepEqual(errors(), []);
    }));

  test('carries the theme of its municipality', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      const colour = await html(page, 'shown').evaluate((one) => getComputedStyle(one).color);
      assert.equal(colour, 'rgb(20, 41, 45)');
    }));

  test('placed twice, stands twice, and its files are fetched once', () =>
    on(search() + search('municipality="851"'), async ({ page, state, errors }) => {
      await state('ready');
      const fetched: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'fetch') fetched.push(request.url());
      });
      await page.reload();
      await state('ready');
      assert.deepEqual(await page.locator('ju-job-search #municipality').allInnerTexts(), [
        '787',
        '851',
      ]);
      // By us: a busy browser that inserts before it has written its cache asks once more, for itself.
      const chunks = fetched.filter((url) => url.includes('/remote/job-search.'));
      assert.equal(chunks.length, 1, chunks.join());
      assert.deepEqual(errors(), []);
    }));

  test('taken out and put back, stands again', () =>
    on(search(), async ({ page, state, errors }) => {
      await state('ready');
      await page.evaluate(() => {
        const tag = document.querySelector('ju-job-search') as HTMLElement;
        tag.remove();
        setTimeout(() => document.body.append(tag), 100);
      });
      await page.waitForSelector('ju-job-search');
      await state('ready');
      assert.equal(await html(page, 'shown').isVisible(), true);
      assert.deepEqual(errors(), []);
    }));

  test('taken out while it loads, is let go of, and put back begins anew', () =>
    on(
      search(),
      async ({ page, state, codes }) => {
        await state('ready');
        assert.equal(await page.evaluate('takenOut'), 1);
        assert.deepEqual(await codes(), []);
      },
      {
        // From the first moment: the state may last a few milliseconds only.
        prepare: (page) =>
          page.addInitScript(() => {
            const given = window as Window & { takenOut?: number };
            new MutationObserver((_changes, observer) => {
              const tag = document.querySelector<HTMLElement>('ju-job-search');
              if (tag?.dataset.state !== 'loading') return;
              observer.disconnect();
              tag.remove();
              given.takenOut = 1;
              setTimeout(() => document.body.append(tag), 300);
            }).observe(document, { subtree: true, attributes: true, childList: true });
          }),
      },
    ));

  test('moved within the page, keeps its widget and what was done in it', () =>
    on(search() + '<div id="there"></div>', async ({ page, state }) => {
      await state('ready');
      await page.locator('ju-job-search').evaluate((tag) => {
        const inner = tag.shadowRoot?.querySelector('[class],div')
          ?.firstElementChild as HTMLElement;
        inner.title = 'the same';
        document.querySelector('#there')?.append(tag);
      });
      await state('ready');
      assert.equal(await page.locator('ju-job-search [title="the same"]').count(), 1);
    }));

  test('made by a script after the loader, loads', () =>
    on('', async ({ page, state }) => {
      await page.waitForFunction('globalThis.jobunivers');
      await page.evaluate(() => document.body.append(document.createElement('ju-job-search')));
      await state('ready');
    }));

  test('made before the loader comes, loads', () =>
    on(
      search(),
      async ({ page, state }) => {
        const { url, integrity } = site.built.loader;
        await page.evaluate(
          ([src, hash]) => {
            const rules = { createScriptURL: (address: string) => address };
            const policy = (
              window as unknown as {
                trustedTypes: { createPolicy(name: string, given: typeof rules): typeof rules };
              }
            ).trustedTypes.createPolicy('page', rules);
            const script = document.createElement('script');
            script.src = policy.createScriptURL(src as string);
            script.integrity = hash as string;
            script.crossOrigin = '';
            script.dataset.municipality = '787';
            document.head.append(script);
          },
          [url, integrity],
        );
        await state('ready');
      },
      { loader: false, policies: ['page'] },
    ));

  test('far below what is seen, waits until the reader nears it; the page pays loader and manifest only', () =>
    on(
      '<p>A line</p>'.repeat(300) + search(),
      async ({ page, state }) => {
        await state('idle');
        await page.waitForTimeout(300);
        await state('idle');
        assert.deepEqual(
          site.asked.filter((path) => !/^\/(loader|manifests)\//.test(path)),
          [],
        );
        await page.locator('ju-job-search').scrollIntoViewIfNeeded();
        await state('ready');
      },
      { prepare: () => Promise.resolve((site.asked.length = 0)) },
    ));

  test('with rubbish for attributes, stands; what the widget does not know stays outside', () =>
    on(
      search(
        `municipality="" near="&quot;><script>alert(1)</script>" data-x="${'x'.repeat(5000)}" is="nothing" ÆØÅ="1" lang="!!"`,
      ),
      async ({ page, state, errors }) => {
        await state('ready');
        assert.match(await html(page, 'near').innerText(), /<script>alert/);
        const inner = page.locator('ju-job-search [near]');
        assert.deepEqual(await inner.evaluate((one) => one.getAttributeNames().sort()), [
          'lang',
          'near',
        ]);
        assert.deepEqual(errors(), []);
      },
    ));

  test('passes on an attribute that changes, and one that goes', () =>
    on(search('near="7700"'), async ({ page, state }) => {
      await state('ready');
      const tag = page.locator('ju-job-search');
      await tag.evaluate((one) => one.setAttribute('near', '9000'));
      await page.waitForFunction(() =>
        document.querySelector('ju-job-search')?.shadowRoot?.querySelector('[near="9000"]'),
      );
      await tag.evaluate((one) => one.removeAttribute('near'));
      await page.waitForFunction(
        () => !document.querySelector('ju-job-search')?.shadowRoot?.querySelector('[near]'),
      );
    }));

  test('follows the page when its language changes', () =>
    on(search(), async ({ page, state }) => {
      await state('ready');
      await page.evaluate(() => (document.documentElement.lang = 'en'));
      await html(page, 'shown').filter({ hasText: 'Try again' }).waitFor();
    }));

  test('as a div that a rich-text field lets through, is the same', () =>
    on(
      '<div data-ju="job-search" data-near="7700" data-lang="en"><p class="authored">Words</p></div>',
      async ({ page, state }) => {
        await state('ready');
        assert.equal(await html(page, 'near').innerText(), '7700');
        assert.equal(await html(page, 'shown').innerText(), 'Try again');
        assert.equal(await page.locator('div > ju-job-search > .authored').count(), 1);
      },
    ));

  test('as a div, gets no handlers and no styles: sanitisers let all of `data-*` pass', () =>
    on(
      '<div data-ju="job-search" data-near="7700" data-onclick="globalThis.ran = true" ' +
        'data-onfocusin="globalThis.ran = true" data-style="position: fixed" data-1="x"><p class="authored">Words</p></div>',
      async ({ page, state }) => {
        await state('ready');
        const names = await page
          .locator('ju-job-search')
          .evaluate((tag) => tag.getAttributeNames().sort());
        assert.deepEqual(names, ['data-state', 'near']);
      },
    ));

  test('as a div added later, is the same; one that names nothing is left alone', () =>
    on('<div data-ju="../x" id="odd">Odd</div>', async ({ page, state, errors }) => {
      await page.waitForFunction('globalThis.jobunivers');
      await page.evaluate(() => {
        const holder = document.createElement('div');
        holder.dataset.ju = 'job-search';
        document.body.append(holder);
      });
      await state('ready');
      assert.equal(await page.locator('#odd').innerHTML(), 'Odd');
      assert.deepEqual(errors(), []);
    }));

  test('waits with the change while somebody reads on in what the editor wrote', () =>
    on(
      '<ju-job-search><a class="authored" href="#x">A link</a></ju-job-search><p id="x"></p>',
      async ({ page, state }) => {
        const link = page.locator('.authored');
        await link.focus();
        await page.waitForFunction(() =>
          document.querySelector('ju-job-search')?.shadowRoot?.querySelector('div > *'),
        );
        await page.waitForTimeout(300);
        assert.equal(await link.evaluate((one) => one === document.activeElement), true);
        await link.blur();
        await state('ready');
      },
      {
        prepare: (page) =>
          page.route('**/remote/job-search*', async (route) => {
            await new Promise((resolve) => setTimeout(resolve, 1000));
            await route.continue();
          }),
      },
    ));

  test('taken away and asked for again while somebody reads on, is ready once', () => {
    let reads = (): void => {};
    const reading = new Promise<void>((resolve) => (reads = resolve));
    return on(
      '<ju-job-search><a class="authored" href="#x">A link</a></ju-job-search>',
      async ({ page, state }) => {
        await page.locator('.authored').focus();
        reads();
        const rendered = (): Promise<unknown> =>
          page.waitForFunction(() =>
            document
              .querySelector('ju-job-search')
              ?.shadowRoot?.querySelector('div > *')
              ?.shadowRoot?.querySelector('#shown'),
          );
        await rendered();
        await page.evaluate(() => {
          const tag = document.querySelector('ju-job-search') as HTMLElement;
          const counted = Object.assign(globalThis, { said: 0 });
          tag.addEventListener('ju-ready', () => (counted.said += 1));
          const { jobunivers } = globalThis as unknown as {
            jobunivers: {
              push(call: (api: Record<string, (tag: HTMLElement) => void>) => void): void;
            };
          };
          jobunivers.push((api) => {
            api.destroy?.(tag);
            api.load?.(tag);
          });
        });
        await rendered();
        await page.locator('.authored').blur();
        await state('ready');
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
        assert.equal(await page.evaluate('said'), 1);
      },
      // The widget comes when somebody reads already.
      {
        prepare: (page) =>
          page.route(/\/remote\/job-search\./, (route) => reading.then(() => route.continue())),
      },
    );
  });

  test('fetches a part when its widget asks for it, pinned like the rest', () =>
    on(search(), async ({ page, state }) => {
      site.asked.length = 0;
      await state('ready');
      assert.equal(
        site.asked.some((path) => path.includes('sample-late')),
        false,
      );
      await page.getByRole('button', { name: 'Vis flere' }).click();
      await html(page, 'late').filter({ hasText: 'came later' }).waitFor();
    }));
});
