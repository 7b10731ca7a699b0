import type { ReadingMode } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';

/**
 * Where a person is, before everything is drawn another way. The answer, called when it has been drawn, brings them back
 * there: the same card at the same height, the focus where it was or, where that is gone, on the heading of the view.
 */
export function notePlace(search: JuJobSearch): () => Promise<void> {
  const root = search.renderRoot as ShadowRoot;
  const active = root.activeElement as HTMLElement | null;
  const shown = [...root.querySelectorAll<HTMLElement>('[data-view]:not([hidden]) [data-id]')];
  const anchor =
    shown.find((card) => card === active) ??
    shown.find((card) => card.getBoundingClientRect().top >= 0);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  // Higher up nothing has been scrolled past that could be lost.
  const scrolled = search.getBoundingClientRect().top < 0;
  return async () => {
    await search.updateComplete;
    await Promise.all(shown.map((card) => drawn(card, search.readingMode)));
    if (anchor?.isConnected && scrolled) {
      scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
    }
    if (!active || root.activeElement === active) {
      if (active === anchor) anchor?.focus({ preventScroll: true });
      return;
    }
    const again = active.isConnected ? active : active.id && root.getElementById(active.id);
    const heading = root.querySelector<HTMLElement>('[data-view]:not([hidden]) .heading');
    (again || heading)?.focus({ preventScroll: true });
  };
}

/** Longer than texts and drawings are on their way; in frames. */
const patience = 120;

/** Resolves when a card stands in its new form. */
async function drawn(card: HTMLElement, readingMode: ReadingMode): Promise<void> {
  for (let frame = 0; frame < patience && card.isConnected; frame++) {
    const root = card.shadowRoot?.querySelector<HTMLElement>('.ju-root');
    if (root?.dataset.reading === readingMode) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
