import type { Plugin } from 'vite';
import { readLibrary } from './library.ts';
import type { WidgetOptions } from './options.ts';
import { presetFor } from './plugin.ts';

export type { WidgetOptions } from './options.ts';

/**
 * The Vite preset for a widget on municipalities' shelves. `vite build` then makes a folder to hand over: a thin container
 * (`init` and `get`), the widget's own code, its texts, and `remote.json` with every file and its pin. Lit and all else of
 * `jobunivers/core` comes from the page.
 *
 * ```ts
 * export default defineConfig({
 *   plugins: [jobunivers({ vendor: { id: 'acme', name: 'Acme' }, name: 'checklist' })],
 * });
 * ```
 */
export function jobunivers(options: WidgetOptions): Plugin[] {
  return presetFor(readLibrary(import.meta.dirname), options);
}
export default jobunivers;

/** A widget that stands in a host's page in a real browser. */
export interface OpenWidget {
  /** Playwright's page. */
  readonly page: import('playwright-core').Page;
  close(): Promise<void>;
}

/** For a widget's own tests: builds it and opens it in a host's page, with the real loader and kernel. */
export async function openWidget(
  page: import('../site/host-page.ts').HostPage = {},
  root: string = process.cwd(),
): Promise<OpenWidget> {
  const { openWidgetIn } = await import('../check/open.ts');
  return openWidgetIn({ root, kit: import.meta.dirname, page });
}
