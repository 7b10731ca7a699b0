import type { JuJobSearch } from './job-search.element.ts';

/** Long enough for pages that come into sight to get heights of their own; in frames. */
const patience = 20;

/** To the first of the cards that came after `before`, unless the focus has moved on from what `asked` for them. */
export async function land(
  search: JuJobSearch,
  before: number,
  asked: Element | null | undefined,
): Promise<void> {
  await search.updateComplete;
  const { state, shadowRoot } = search;
  const active = shadowRoot?.activeElement;
  if (active && active !== asked) return;
  const id = state.type === 'loaded' && state.items[before]?.id;
  const card = shadowRoot?.querySelector<HTMLElement>(`.results [data-id="${id}"]`);
  if (card) hold(card);
}

/**
 * Takes the focus to a card, and keeps it in sight. Pages around it get heights of their own only when they come near the window,
 * and not every engine holds what is seen in its place meanwhile. Ends as soon as the person goes on.
 */
function hold(card: HTMLElement): void {
  const stop = new AbortController();
  for (const own of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(own, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const look = (frame: number): void => {
    if (stop.signal.aborted) return;
    if (frame === patience || !card.matches(':focus-within')) return stop.abort();
    card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    requestAnimationFrame(() => look(frame + 1));
  };
  card.focus();
  requestAnimationFrame(() => look(0));
}
