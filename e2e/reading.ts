import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';

/** The screening in its frame. */
export const form = (page: Page): FrameLocator => page.frameLocator('ju-screening-form iframe');

/**
 * Activates a control in the frame. What a driver sends to Firefox, keys and pointer, does not reliably cross into a frame of
 * another process; there the control is told directly. Chromium finds the place in such a frame by what it drew last: a press
 * in the very moment of scrolling, faster than any hand, would land where the control stood before.
 */
export async function activate(control: Locator): Promise<void> {
  const engine = control.page().context().browser()?.browserType().name();
  if (engine === 'firefox') return control.dispatchEvent('click');
  // By the page itself: the driver waits for pictures of a frame that is out of sight, and such a frame draws none.
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await drawn(control.page());
  await control.click();
}

/** Resolves when the page as it stands has been drawn. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
      ),
  );

/** The reading bar, wherever it is: our tags carry a build's name in a host's page, so it is found by its part. */
export const bar = (place: Page | FrameLocator) => place.locator('[part="bar"]');

/** Folded together where there is little room; then it is opened first. */
export async function openBar(place: Page | FrameLocator): Promise<void> {
  const fold = bar(place).locator('.fold');
  await expect(bar(place)).toBeVisible();
  if ((await fold.isVisible()) && (await fold.getAttribute('aria-expanded')) === 'false') {
    await activate(fold);
  }
}

/** Chooses a language as who cannot read the page would: by its own name. */
export async function chooseLanguage(place: Page | FrameLocator, ownName: string): Promise<void> {
  await openBar(place);
  const languages = bar(place).getByRole('button', { name: ownName, exact: true });
  if (!(await languages.isVisible())) {
    await activate(bar(place).locator('[popovertarget="languages"]'));
  }
  await activate(languages);
}

/** What the person has chosen, as the page's own storage has it. */
export const remembered = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('jobunivers.preferences') ?? 'null'));
