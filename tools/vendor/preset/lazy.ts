import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Parts that elements of the library fetch later (`*.lazy.js` beside them): each becomes a module that the container exposes
 * and that `remote.json` pins.
 *
 * @param prefix Before their names, so that each widget on a page has its own.
 */
export function lazyModules(inLibrary: (id: string) => boolean, prefix: string): Plugin {
  const emitted = new Set<string>();
  return {
    name: 'jobunivers:lazy',
    enforce: 'pre',
    buildStart: () => emitted.clear(),
    resolveId(source, importer) {
      if (!/\.lazy\.js$/.test(source) || !importer || !inLibrary(importer)) return undefined;
      const file = join(dirname(importer), source);
      const parts = readFileSync(file, 'utf8').matchAll(
        /["']?([\w-]+)["']?:\s*\(\)\s*=>\s*import\(["'](.+?)["']\)/g,
      );
      for (const [, name = '', path = ''] of parts) {
        if (emitted.has(name)) continue;
        emitted.add(name);
        this.emitFile({
          type: 'chunk',
          id: join(dirname(file), path),
          fileName: `${prefix}-${name}.js`,
          preserveSignature: 'allow-extension',
        });
      }
      return undefined;
    },
  };
}

/** Whoever asks for such a part asks by the name it has in this widget. */
export function ownLazyNames(isOurs: (id: string) => boolean, prefix: string): Plugin {
  return {
    name: 'jobunivers:lazy-names',
    enforce: 'pre',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('loadLazily')) return undefined;
      return code.replace(/\bloadLazily\(\s*(["'])([\w-]+)\1/g, `loadLazily('${prefix}-$2'`);
    },
  };
}
