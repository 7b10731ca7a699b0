import type { PageShelfItem } from '../../../contract/manifest.ts';

/**
 * Watches over a widget for what no error boundary catches: what its code throws in event handlers and unheard promises,
 * which the browser tells the window of, and its taking itself, or what it stands in, away. Says it once each time.
 *
 * @returns ends it.
 */
export function watch(
  { modules, lazy = {} }: PageShelfItem,
  element: HTMLElement,
  threw: (error: unknown) => void,
): () => void {
  const files = Object.keys(Object.assign({}, modules, ...Object.values(lazy)));
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    const {
      error,
      reason = error,
      filename = '',
    } = event as Partial<ErrorEvent & PromiseRejectionEvent>;
    const trace = filename + (reason as Error | undefined)?.stack;
    if (files.some((file) => trace.includes(file))) threw(reason);
  };
  const root = element.getRootNode();
  const removal = new MutationObserver(() => {
    if (!root.contains(element)) threw(new Error('The widget has taken itself away.'));
  });
  removal.observe(root, { childList: true, subtree: true });
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  return () => {
    removal.disconnect();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  };
}
