import {
  css,
  html,
  loadLazily,
  nothing,
  type JuElement,
  type Namespace,
} from '../../core/facade.ts';

declare global {
  interface JuLazyModules {
    'reading-bar': typeof import('./reading-bar.ts');
    'read-aloud': typeof import('../read-aloud/read-aloud.ts');
  }
}

/** Where the browser has nothing else to do: the widget itself comes first. */
const soon = (what: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(what, { timeout: 2000 });
  else setTimeout(what, 200);
};

let asked = false;

/**
 * The reading bar of a widget, for the beginning of its template. Its place is kept from the start and its code comes after
 * the widget, so nothing moves. One a page: `reading-bar="off"` on the widget, or `readingBar: false` in its surroundings,
 * leaves it out.
 *
 * The widget adds `readingBarStyles` to its styles, imports `reading-bar.lazy.ts` where it defines its tag, and names
 * `reading-bar` and `read-aloud` among its lazy modules on the shelf.
 */
export function readingBar<Own extends Namespace>(widget: JuElement<Own>) {
  const isOff = widget.getAttribute('reading-bar') === 'off';
  if (isOff || widget['surroundings'].readingBar === false) return nothing;
  if (!asked) {
    asked = true;
    soon(() => {
      // Without it a page still works; the next widget asks again.
      loadLazily('reading-bar').catch(() => (asked = false));
    });
  }
  return html`<div class="reading-bar-place"><ju-reading-bar></ju-reading-bar></div>`;
}

/** Keeps the bar's place until it is there; twice as high where its words stand below its pictures. */
export const readingBarStyles = css`
  .reading-bar-place {
    --edge: calc(2 * var(--ju-space-1) + 2 * var(--ju-border-width));
    min-block-size: max(
      var(--ju-control-size) + var(--edge),
      min(2.4em + var(--ju-icon-size) + var(--ju-space-2) + var(--edge), (11.1em - 100cqi) * 1000)
    );
  }
`;
