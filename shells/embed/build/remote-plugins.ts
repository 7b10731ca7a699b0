import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Stands in the chunks for the bridge's file name until that is known. */
export const bridgeName = 'jobunivers:bridge';
/** Stands in the chunks for the mark of their build. */
export const suffixMark = '--00000000';

/** Lets chunks meet the facade (given as its file) as the bridge, and nobody else's Lit. */
export function bridged(facade: string): Plugin {
  return {
    name: 'jobunivers:bridge',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (/\.lazy\.[jt]s$/.test(source)) return '\0jobunivers:nothing';
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved?.id === facade) return { id: bridgeName, external: 'absolute' };
      if (resolved && /\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(resolved.id)) {
        throw new Error(
          `${importer ?? ''} imports Lit beside the facade; a second copy would load.`,
        );
      }
      return resolved;
    },
    load: (id) => (id === '\0jobunivers:nothing' ? 'export {};' : undefined),
  };
}

/** Tags that are defined by the sources or modules of these folders. */
export function tagsDefinedIn(folders: readonly string[]): string[] {
  const files = folders.flatMap((cwd) =>
    globSync('**/*.{ts,js}', {
      cwd,
      exclude: (name) => /^node_modules$|\.(test|d)\.ts$/.test(name),
    }).map((file) => join(cwd, file)),
  );
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bdefine\(\s*["'](ju-[a-z0-9-]+)["']/g)].map(
      ([, tag]) => tag as string,
    ),
  );
}

/**
 * Library elements inside a remote carry the build's mark in their tags (`ju-button--1a2b3c4d`), so that two versions share
 * a page and a page's own copy of the library stays the page's.
 *
 * @param findTags What is defined by what may be bundled; asked once per build.
 * @param isOurs Whether a module names such elements.
 */
export function suffixed(
  findTags: () => readonly string[],
  isOurs: (id: string) => boolean,
): Plugin {
  let pattern: RegExp | undefined;
  return {
    name: 'jobunivers:suffix',
    enforce: 'pre',
    buildStart() {
      // Longest first: `ju-job-search` before a `ju-job` that may come.
      const tags = [...findTags()].sort((a, b) => b.length - a.length);
      pattern = tags.length > 0 ? new RegExp(`\\b(${tags.join('|')})(?![\\w-])`, 'g') : undefined;
    },
    transform(code, id) {
      if (!pattern || !isOurs(id)) return undefined;
      return code.replace(pattern, `$1${suffixMark}`);
    },
  };
}
