import { followWindow } from '../follow-window.ts';

/** Space between field and list, and the least worth opening into, in CSS pixels. */
const gap = 4;
const least = 160;

/**
 * Keeps a popover under (or, where there is more room, over) its field while the page scrolls. Writes through the style
 * object, which a strict content security policy allows. Answers with what ends it.
 */
export function placeUnder(anchor: Element, popover: HTMLElement): () => void {
  const place = () => {
    const { left, top, bottom, width } = anchor.getBoundingClientRect();
    const below = innerHeight - bottom - gap;
    const above = top - gap;
    const over = below < least && above > below;
    const { style } = popover;
    style.setProperty('left', `${left}px`);
    style.setProperty('width', `${width}px`);
    style.setProperty('top', over ? 'auto' : `${bottom + gap}px`);
    style.setProperty('bottom', over ? `${innerHeight - top + gap}px` : 'auto');
    style.setProperty('max-height', `${Math.max(over ? above : below, least / 2)}px`);
  };
  return followWindow(place);
}
