import type { Page } from '@playwright/test';

/** Answers with the keyboard alone: Tab until the wanted control has focus. */
export async function tabTo(page: Page, name: RegExp, steps = 60): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`The keyboard did not reach ${name}.`);
}

/** Accessible words of what has focus, wherever in frames and shadow roots it is. */
async function focusedName(page: Page): Promise<string> {
  for (const frame of page.frames()) {
    const name = await frame
      .evaluate(() => {
        let active = document.activeElement;
        const hosts: Element[] = [];
        while (active?.shadowRoot?.activeElement) {
          hosts.push(active);
          active = active.shadowRoot.activeElement;
        }
        if (!active || active.tagName === 'IFRAME' || active === document.body) return '';
        const labels = 'labels' in active ? [...((active.labels as NodeList | null) ?? [])] : [];
        // A button's words are slotted into it: they stand in the light of the element around it.
        const slotted = active.querySelector('slot') ? [hosts.at(-1)] : [];
        return [active, ...labels, ...slotted]
          .map((node) => node?.textContent ?? '')
          .concat(active.getAttribute('aria-label') ?? '')
          .join(' ');
      })
      .catch(() => '');
    if (name.trim()) return name;
  }
  return '';
}
