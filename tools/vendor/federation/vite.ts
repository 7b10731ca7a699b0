import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { privateTags, type MarkTags } from './private-tags.ts';

/** What `@module-federation/vite` is told beside a remote's own name and exposes. */
export const federationOptions = {
  filename: 'container-[hash].js',
  manifest: false,
  dts: false,
  shareStrategy: 'loaded-first',
  // Nothing here is a host: what fetches remotes and their manifests is left out of the runtime.
  disableRemote: true,
  disableSnapshot: true,
  // The host provides it; a copy of Lit of one's own would be a second one on the page.
  shared: {
    'jobunivers/core': {
      import: false,
      shareKey: 'jobunivers',
      singleton: true,
      requiredVersion: '^1.0.0',
      version: '1.0.0',
      suppressMissingImportWarning: true,
    },
  },
} as const;

/** The one module that names the shared facade, with all its exports: the plugin offers only names that it has seen. */
const library = 'virtual:jobunivers-library';
const named = /(\bfrom\s*)(['"])jobunivers\/core\2/g;

/**
 * Lets `@module-federation/vite` share the library's one facade, also with the library's own elements, which import it by a
 * path that the plugin does not know; and gives them private tags. Stands before `federation(…)`.
 *
 * @param mark Of this remote and version, for its tags.
 */
export function federatedLibrary(root: string, mark: string): Plugin {
  const facade = createRequire(join(root, 'package.json')).resolve('jobunivers/core');
  const packageFolder = join(dirname(facade), '../..');
  let markTags: MarkTags;
  return {
    name: 'jobunivers:federated-library',
    enforce: 'pre',
    config: () => ({
      // The bare elements, without the texts that a page of one's own needs.
      resolve: { conditions: ['jobunivers-remote', 'module', 'browser'] },
      // Else the plugin makes a global of this name, which Vue's developer tools look for.
      define: { __VUE_HMR_RUNTIME__: '{}' },
    }),
    buildStart() {
      markTags = privateTags(packageFolder, mark);
    },
    async resolveId(source, importer, options) {
      if (source === library) return library;
      if (!source.startsWith('.')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id === facade ? library : undefined;
    },
    async load(id) {
      if (id !== library) return undefined;
      const names = Object.keys((await import(facade)) as object);
      return `export { ${names.join(', ')} } from 'jobunivers/core';`;
    },
    transform: (code, id) =>
      id === library || /\0|\/node_modules\/(?!jobunivers\/)/.test(id)
        ? undefined
        : markTags(code.replace(named, `$1'${library}'`)),
  };
}
