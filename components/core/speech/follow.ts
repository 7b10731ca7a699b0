import { preferences } from '../facade.ts';

/** Part of the height, at the top and at the bottom, where nobody reads comfortably. */
const margin = 0.12;

const isScroller = (element: Element): boolean =>
  /auto|scroll/.test(getComputedStyle(element).overflowY) &&
  element.scrollHeight > element.clientHeight;

/** What scrolls around a node: the nearest box that does, else the page. */
function scrollerOf(node: Node): Element | null {
  for (let at: Node | null = node; at;) {
    if (at instanceof Element && at !== document.body && isScroller(at)) return at;
    at =
      (at instanceof Element || at instanceof Text ? at.assignedSlot : null) ??
      at.parentNode ??
      (at instanceof ShadowRoot ? at.host : null);
  }
  return document.scrollingElement;
}

const isCalm = (): boolean =>
  (preferences.value.motion ??
    (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full')) === 'reduced';

/**
 * Keeps what is spoken in sight. Who scrolled away from it wants to look at something else and is left alone, until what is
 * spoken is in sight again.
 */
export class Following {
  #last: Range | undefined;

  to(range: Range | undefined): void {
    const last = this.#last;
    this.#last = range;
    if (!range || (last && !this.#place(last).inSight)) return;
    const { scroller, box, height, top, comfortable } = this.#place(range);
    if (comfortable) return;
    scroller?.scrollBy({
      top: box.top - top - height * 0.3,
      behavior: isCalm() ? 'instant' : 'smooth',
    });
    // A frame is as tall as what is in it; the page around has to scroll.
    if (parent !== window) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    }
  }

  #place(range: Range) {
    const scroller = scrollerOf(range.startContainer);
    const box = range.getBoundingClientRect();
    const isPage = scroller === document.scrollingElement;
    const frame = scroller?.getBoundingClientRect();
    const top = isPage ? 0 : (frame?.top ?? 0);
    const height = isPage ? innerHeight : (frame?.height ?? innerHeight);
    return {
      scroller,
      box,
      top,
      height,
      inSight: box.bottom > top && box.top < top + height,
      comfortable:
        box.top >= top + height * margin &&
        Math.min(box.bottom, box.top + height / 2) <= top + height * (1 - margin),
    };
  }
}
