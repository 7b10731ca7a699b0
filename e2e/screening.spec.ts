import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { tabTo } from './keyboard.ts';
import { activate, form } from './reading.ts';

const heading = (page: Page, name: string | RegExp) => form(page).getByRole('heading', { name });
/** What the ordinary questions begin with, in their order. */
const questions = [
  /Hvor gammel/,
  /højeste uddannelse/,
  /Hvilken ydelse/,
  /Hvor mange måneder/,
  /Hvad leder du efter/,
  /bestemt arbejde/,
  /Hvor bor du/,
  /Hvilke fag/,
  /din fritid/,
  /Hvad kan du\?/,
  /Hvilket sprog/,
  /Hvilke sprog/,
  /Hvilket telefonnummer/,
  /Hvilken e-mail/,
  /ved dit helbred/,
] as const;

/** To the health step by the keyboard alone. */
async function answerByKeyboard(page: Page): Promise<void> {
  const enter = async (name: RegExp) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  for (const question of questions.slice(0, 4)) {
    await expect(heading(page, question)).toBeVisible();
    await enter(/^\s*Spring over/);
  }
  await expect(heading(page, /Hvad leder du efter/)).toBeFocused();
  await tabTo(page, /Vikarjob/);
  await page.keyboard.press('Space');
  await enter(/^\s*Næste/);
  await expect(heading(page, /bestemt arbejde/)).toBeFocused();
  await enter(/^\s*Spring over/);
  await expect(heading(page, /Hvor bor du/)).toBeFocused();
  await tabTo(page, /By eller postnummer/);
  await page.keyboard.type('7700');
  await enter(/^\s*Næste/);
  await expect(heading(page, /Hvor langt væk/)).toBeFocused();
  await tabTo(page, /5\skm/);
  await page.keyboard.press('ArrowDown');
  await enter(/^\s*Næste/);
  for (const question of questions.slice(7, -1)) {
    await expect(heading(page, question)).toBeFocused();
    await enter(/^\s*Spring over/);
  }
  await expect(heading(page, /ved dit helbred/)).toBeFocused();
}

/** To the health step without the keyboard. */
async function answer(page: Page): Promise<void> {
  const press = (name: string) => activate(form(page).getByRole('button', { name }));
  for (const question of questions) {
    await expect(heading(page, question)).toBeVisible();
    if (question.source === 'Hvad leder du efter') {
      await activate(form(page).getByRole('checkbox', { name: /Vikarjob/ }));
      await press('Næste');
    } else if (question.source === 'Hvor bor du') {
      await form(page).getByRole('combobox').fill('7700');
      await press('Næste');
      await activate(form(page).getByRole('radio', { name: /20\skm/ }));
      await press('Næste');
    } else if (question.source !== 'ved dit helbred') await press('Spring over');
  }
  await expect(heading(page, /ved dit helbred/)).toBeFocused();
}

/** In no frame's address, title, storage of any kind, nor in what the host page could hear. */
async function expectNowhere(page: Page, canary: string): Promise<void> {
  for (const frame of page.frames()) {
    const rests = await frame.evaluate(async () => {
      const databases = await Promise.all(
        ((await indexedDB.databases?.()) ?? []).map(
          ({ name }) =>
            new Promise<string>((resolve) => {
              const request = indexedDB.open(name ?? '');
              request.onerror = () => resolve('');
              request.onsuccess = () => {
                const database = request.result;
                const stores = [...database.objectStoreNames];
                if (stores.length === 0) return resolve('');
                const reading = database.transaction(stores);
                const rows = stores.map((store) => reading.objectStore(store).getAll());
                reading.oncomplete = () => {
                  database.close();
                  resolve(JSON.stringify(rows.map(({ result }) => result as unknown)));
                };
              };
            }),
        ),
      );
      const cached = typeof caches === 'undefined' ? [] : await caches.keys();
      return JSON.stringify([
        location.href,
        document.title,
        document.cookie,
        history.state,
        { ...localStorage },
        { ...sessionStorage },
        databases,
        cached,
        performance.getEntriesByType('resource').map(({ name }) => name),
        parent === window && (globalThis as { heard?: string[] }).heard,
      ]);
    });
    expect(rests).not.toContain(canary);
    expect(rests).not.toMatch(/"mental"|health-note/);
  }
}

test.describe('the screening, in its frame', () => {
  test('by keyboard alone: answers, review, and the search starts from the wishes on the search page', async ({
    page,
    watch,
  }) => {
    await page.goto('/arbejde/fortael-om-dig');
    await answerByKeyboard(page);
    await tabTo(page, /Ja, noget fysisk/);
    await page.keyboard.press('Space');
    await tabTo(page, /^\s*Næste/);
    await page.keyboard.press('Enter');
    await expect(heading(page, /Vil du skrive lidt/)).toBeFocused();
    await tabTo(page, /Vil du skrive lidt om det|Kun hvis du har lyst/);
    await page.keyboard.type('kanariefugl-helbred');
    await tabTo(page, /^\s*Næste/);
    await page.keyboard.press('Enter');

    await expect(form(page).getByRole('heading', { name: 'Det har du svaret' })).toBeFocused();
    await tabTo(page, /Gem og se job/);
    await page.keyboard.press('Enter');
    await expect(form(page).getByRole('heading', { name: /Tak/ })).toBeFocused();
    await tabTo(page, /^\s*Se job/);
    await page.keyboard.press('Enter');

    await page.waitForURL(/\/arbejde\/find-job\?ju=1/);
    expect(page.url()).toMatch(/ju-near=7700&ju-radius=20&ju-kind=temp/);
    const search = page.locator('ju-job-search');
    await expect(
      search.getByText(/Fordi du søger vikarjob inden for 20\skm fra .*Thisted/),
    ).toBeVisible();
    await expect(search.getByRole('button', { name: 'Vis alle job' })).toBeVisible();
    const told = watch.requests.filter(({ url, body }) => `${url} ${body}`.includes('kanariefugl'));
    expect(told, 'health answers that were not saved are sent nowhere').toEqual([]);
  });

  test('on one page with the search, the wishes start the search without leaving it', async ({
    page,
  }) => {
    await page.goto('/arbejde');
    await answer(page);
    await activate(form(page).getByRole('button', { name: 'Spring over' }));
    await activate(form(page).getByRole('button', { name: 'Gem og se job' }));
    await activate(form(page).getByRole('button', { name: 'Se job', exact: true }));
    const search = page.locator('ju-job-search');
    await expect(search.getByText(/Fordi du søger vikarjob/)).toBeVisible();
    await expect(search.getByText(/Fordi du søger vikarjob/)).toBeInViewport();
    expect(new URL(page.url()).pathname).toBe('/arbejde');
  });

  test('health answers travel once, to the gateway alone, and never into the host’s realm', async ({
    page,
    watch,
    browserName,
  }) => {
    const canary = 'kanariefugl-i-helbredet';
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => said.push(`${payload}`)),
    );
    await page.addInitScript(() => {
      // Everything that reaches the host page's realm is kept for the test to read: messages, events, titles, addresses.
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const written = (value: unknown): string => {
        try {
          return JSON.stringify(value);
        } catch {
          return String(value);
        }
      };
      addEventListener('message', ({ data }) => heard.push(written(data)), true);
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        const fields = Object.values(event).filter((value) => !(value instanceof Node));
        heard.push(event.type + written(fields) + String((event as CustomEvent).detail));
        return dispatchEvent.call(this, event);
      };
      const { postMessage } = MessagePort.prototype;
      MessagePort.prototype.postMessage = function (this: MessagePort, ...given: unknown[]) {
        heard.push(written(given[0]));
        (postMessage as (...values: unknown[]) => void).apply(this, given);
      };
      for (const name of ['pushState', 'replaceState'] as const) {
        const own = history[name].bind(history);
        history[name] = (state: unknown, title: string, url?: string | URL | null) => {
          heard.push(JSON.stringify([state, title, String(url)]));
          own(state, title, url);
        };
      }
      const { sendBeacon } = navigator;
      navigator.sendBeacon = (url, data) => {
        heard.push(`beacon ${String(url)} ${String(data)}`);
        return sendBeacon.call(navigator, url, data);
      };
    });
    await page.goto('/arbejde/fortael-om-dig');
    await answer(page);
    await activate(form(page).getByRole('checkbox', { name: /Ja, noget psykisk/ }));
    await activate(form(page).getByRole('button', { name: 'Næste' }));
    await form(page)
      .getByRole('textbox', { name: /Vil du skrive lidt/ })
      .fill(canary);
    await activate(form(page).getByRole('button', { name: 'Fortsæt senere' }));
    await expect(form(page).getByText(/helbred bliver ikke liggende/)).toBeVisible();
    await activate(form(page).getByRole('button', { name: 'Fortsæt nu' }));
    await activate(form(page).getByRole('button', { name: 'Næste' }));
    await activate(form(page).getByRole('switch', { name: /leder efter/ }));
    await activate(form(page).getByRole('switch', { name: /leder efter/ }));
    await expectNowhere(page, canary);
    await activate(form(page).getByRole('button', { name: 'Ja, gem mit svar om helbred' }));
    await expect(form(page).getByText('Dit svar om helbred er gemt.').first()).toBeVisible();
    await activate(form(page).getByRole('button', { name: 'Gem og se job' }));
    await expect(heading(page, /Tak/)).toBeVisible();
    await expectNowhere(page, canary);
    await activate(form(page).getByRole('button', { name: 'Se job', exact: true }));
    await page.waitForURL(/\/arbejde\/find-job/);

    const kept = watch.requests.filter(({ url }) => url.endsWith('/health-answers'));
    const puts = kept.filter(({ method }) => method === 'PUT');
    expect(puts).toHaveLength(1);
    const told = watch.requests.filter(({ url, body }) =>
      /kanariefugl|mental/.test(`${url} ${body}`),
    );
    // Firefox's driver does not show bodies: there, no address may hold the words.
    expect(told).toEqual(browserName === 'firefox' ? [] : puts);
    expect(said.join('\n')).not.toMatch(/kanariefugl|mental/);
    await expectNowhere(page, canary);
  });

  test('what was answered survives a reload, what was said of health does not, and one can go back', async ({
    page,
  }) => {
    await page.goto('/arbejde/fortael-om-dig');
    await answer(page);
    await activate(form(page).getByRole('checkbox', { name: /Ja, noget fysisk/ }));
    await activate(form(page).getByRole('button', { name: 'Tilbage', exact: true }));
    await expect(heading(page, /Hvilken e-mail/)).toBeFocused();

    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(heading(page, /Hvilken e-mail/), 'where one was').toBeVisible();
    const draft = await Promise.all(
      page.frames().map((frame) => frame.evaluate(() => JSON.stringify({ ...localStorage }))),
    );
    expect(draft.join()).toContain('7700');
    expect(draft.join()).not.toContain('physical');
  });

  test('the two handles of host page and frame are different', async ({ page }) => {
    await page.goto('/arbejde');
    await answer(page);
    await activate(form(page).getByRole('button', { name: 'Spring over' }));
    await activate(form(page).getByRole('button', { name: 'Gem og se job' }));
    await expect(form(page).getByRole('heading', { name: /Tak/ })).toBeVisible();
    const search = page.locator('ju-job-search');
    const kept = page.waitForResponse(/\/v1\/visitors\/me\/favourites\/.+/);
    await search
      .getByRole('button', { name: /Gem som favorit/ })
      .first()
      .press('Space'); // the form above is still shrinking: a pointer could miss
    await expect(search.getByRole('button', { name: /Gem som favorit/ }).first()).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await kept;
    const handles = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate(() => localStorage.getItem('jobunivers.visitor') ?? '')),
    );
    const [host, frame] = handles;
    expect(host?.length).toBeGreaterThan(20);
    expect(frame?.length).toBeGreaterThan(20);
    expect(host).not.toBe(frame);
  });

  test('every step is accessible and fits the width', async ({ page, browserName }) => {
    await page.goto('/arbejde/fortael-om-dig');
    for (const question of questions) {
      await expect(heading(page, question)).toBeVisible();
      // One of each kind: their answers differ in words alone. In Firefox the same is found, and asking takes most of a minute.
      if (
        browserName === 'chromium' &&
        /gammel|måneder|bor du|kan du|telefon|helbred/.test(question.source)
      ) {
        await expectAccessible(page);
      }
      await expectNoSidewaysScroll(page);
      await activate(form(page).getByRole('button', { name: 'Spring over' }));
    }
    await expect(form(page).getByRole('heading', { name: 'Det har du svaret' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
