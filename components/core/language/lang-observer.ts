/** One observer per document or shadow root, however many elements stand in it; gone with the last of them. */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}
const watches = new Map<Node, Watch>();

/** Calls back when a `lang` or `reading` changes anywhere in the roots. Answers with what ends the watching. */
export function observeLang(roots: readonly Node[], listener: () => void): () => void {
  for (const root of roots) {
    let watch = watches.get(root);
    if (!watch) {
      const listeners = new Set<() => void>();
      const observer = new MutationObserver(() => listeners.forEach((call) => call()));
      observer.observe(root, {
        attributes: true,
        attributeFilter: ['lang', 'reading'],
        subtree: true,
      });
      watches.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size !== 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
}
