/** The toasts that are open on the page, the oldest first. */
export const toastsShown = new Set<HTMLElement>();

let edge: 'bottom' | 'top' = 'bottom';

/** Puts them beside each other along one edge of the window, so that none lies on another. */
export function arrangeToasts(): void {
  let offset = 0;
  for (const toast of [...toastsShown].reverse()) {
    toast.dataset.edge = edge;
    toast.style.setProperty('--toast-offset', `${offset}px`);
    offset += toast.offsetHeight + 8;
  }
  if (toastsShown.size === 0) edge = 'bottom';
}

/** Takes them to the other edge. */
export function turnToastsAround(): void {
  edge = edge === 'bottom' ? 'top' : 'bottom';
  arrangeToasts();
}
