import { followWindow } from '../follow-window.ts';

/** Space between button and list, and between list and the window's edge, in CSS pixels. */
const gap = 4;
const edge = 8;

/**
 * Keeps a popover beside its button while the page scrolls: under it, or over it where there is more room; beginning where
 * the button begins in its direction of reading, and never outside the window. Writes through the style object, which a
 * strict content security policy allows. Answers with what ends it.
 */
export function placeBeside(button: Element, popover: HTMLElement): () => void {
  const { style } = popover;
  const place = () => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const [under, over] = [clientHeight - bottom - gap - edge, top - gap - edge];
    style.setProperty('max-height', `${Math.max(under, over)}px`);
    const { offsetWidth, offsetHeight } = popover;
    const above = offsetHeight > under && over > under;
    const begin = button.matches(':dir(rtl)') ? right - offsetWidth : left;
    const within = Math.max(edge, Math.min(begin, clientWidth - offsetWidth - edge));
    style.setProperty('left', `${within}px`);
    style.setProperty('top', `${above ? top - gap - offsetHeight : bottom + gap}px`);
  };
  return followWindow(place);
}
