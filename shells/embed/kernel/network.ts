/** What tries again when the browser comes online. */
const waiting = new Set<() => void>();

/** Has something tried again when the browser comes online; not all at once, and not all pages at once. */
export function whenOnline(again: () => void): void {
  waiting.add(again);
}
export function callOff(again: () => void): void {
  waiting.delete(again);
}

addEventListener('online', () => {
  for (const again of waiting)
    setTimeout(() => waiting.delete(again) && again(), 1000 * Math.random());
});
