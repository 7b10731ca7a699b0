/** The widget that shows the page's one reading bar: the first that the page has when one asks. Held weakly: it may be gone. */
let barHolder: WeakRef<HTMLElement> | undefined;

/** Whether the page's one reading bar is this outlet's to show. */
export function takeBar(outlet: HTMLElement): boolean {
  const may = '[data-state]:not([data-state="failed"], [reading-bar="off"])';
  if (outlet.getAttribute('reading-bar') === 'off') return false;
  // One that has left the page shows nothing there any more.
  if (!barHolder?.deref()?.isConnected) {
    barHolder = new WeakRef(
      [...document.querySelectorAll<HTMLElement>(may)].find(({ localName }) =>
        localName.startsWith('ju-'),
      ) ?? outlet,
    );
  }
  return barHolder?.deref() === outlet;
}

/** Leaves the bar to the next that asks. */
export function leaveBar(outlet: HTMLElement): void {
  if (barHolder?.deref() === outlet) barHolder = undefined;
}
