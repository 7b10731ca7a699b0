/** After a change, when to look again, in milliseconds: what it changed further in may still be on its way. */
const looks = [0, 50, 200, 1000] as const;

/**
 * Tells the height of an element whenever it changes, in CSS pixels. A browser draws nothing of a frame that is out of
 * sight, and so observes no size in there; whoever asks is answered all the same. So it is asked when what can change a
 * height has happened, and the page has made the room before the frame scrolls into view.
 *
 * @param told - the height that is known already
 */
export function watchHeight(
  element: HTMLElement,
  told: number,
  tell: (height: number) => void,
): void {
  const say = (): void => {
    const { height } = element.getBoundingClientRect();
    if (height !== told) tell((told = height));
  };
  let waiting: ReturnType<typeof setTimeout>[] = [];
  const lookAgain = (): void => {
    waiting.forEach(clearTimeout);
    waiting = looks.map((after) => setTimeout(say, after));
  };
  say();
  new ResizeObserver(say).observe(element);
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const changes = new MutationObserver(lookAgain);
  changes.observe(element, everything);
  changes.observe(document.documentElement, { attributes: true });
  if (element.shadowRoot) changes.observe(element.shadowRoot, everything);
  document.fonts.addEventListener('loadingdone', lookAgain);
  lookAgain();
}
