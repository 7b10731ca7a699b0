/* Runs first on a preview page. What an editor chose shows, not what was chosen in an earlier preview. */
try {
  localStorage.removeItem('jobunivers.preferences');
} catch {
  // No storage: nothing is remembered there either.
}
const builder = document.currentScript?.dataset.builder ?? '';
const tell = (message) => parent.postMessage({ type: 'ju-preview', ...message }, builder);
addEventListener('ju-ready', () => tell({ state: 'ready' }));
addEventListener('ju-error', (event) =>
  // What failed says so on itself a moment later.
  setTimeout(() =>
    tell({
      state: event.target?.dataset?.state === 'failed' ? 'failed' : 'said',
      code: event.code,
    }),
  ),
);
