import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { PinnedModules } from '../../../contract/manifest.ts';
import { bundle, graphOf, type BundledFile } from './bundle.ts';
import { closureOf } from './closure.ts';
import { hashOf, type Store, type StoredFile } from './store.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const facade = join(root, 'components/core/facade.ts');
/** Stands in the chunks for the bridge's file name until that is known. */
const bridgeName = 'jobunivers:bridge';
const suffixMark = '--00000000';

/** Our widgets as one federated container. */
export interface Remote {
  /** URL of the container. */
  readonly container: string;
  /** By expose: every file behind it with the bytes it must have, leaves first, the container before the chunks. */
  readonly closures: ReadonlyMap<string, PinnedModules>;
  readonly files: readonly StoredFile[];
}

/**
 * Builds the container with its bridge and a chunk per expose. The container knows nothing but `init` and `get`; the chunks
 * know the facade only as the bridge's exports, which `init` fills.
 *
 * @param exposes By the name it is exposed as, the module.
 */
export async function buildRemote(
  exposes: Readonly<Record<string, string>>,
  facadeExports: readonly string[],
  facadeVersion: string,
  store: Store,
): Promise<Remote> {
  const chunks = withSuffix(
    await bundle({
      entries: Object.fromEntries(
        Object.entries(exposes).map(([expose, entry]) => [expose.slice(2), entry]),
      ),
      format: 'es',
      plugins: [bridged(), suffixed()],
    }),
  );

  const bridge = await store.keep('remote/bridge', '.js', bridgeSource(facadeExports));
  const graph = { ...graphOf(chunks), [bridgeName]: [] };
  const stored = new Map<string, StoredFile>([[bridgeName, bridge]]);
  const targets = new Map(
    Object.keys(exposes).map((expose) => [expose, targetOf(`${expose.slice(2)}.js`, chunks)]),
  );
  for (const file of [...targets.values()].flatMap((target) => closureOf(target.file, graph))) {
    const chunk = chunks.find(({ name }) => name === file);
    if (!chunk || stored.has(file)) continue;
    const code = chunk.imports.reduce(
      (text, name) => renameImport(text, name, (stored.get(name) as StoredFile).path),
      chunk.code,
    );
    stored.set(file, await store.keep(`remote/${file.replace(/\.js$/, '')}`, '.js', code));
  }

  const container = await store.keep(
    'remote/container',
    '.js',
    containerSource(
      bridge.path,
      [...targets].map(([expose, { file, as }]) => ({
        expose,
        path: (stored.get(file) as StoredFile).path,
        ...(as !== undefined && { as }),
      })),
      facadeVersion,
    ),
  );
  const closures = new Map<string, PinnedModules>();
  for (const [expose, { file }] of targets) {
    const files = [
      bridge,
      container,
      ...closureOf(file, graph).map((name) => stored.get(name) as StoredFile),
    ];
    closures.set(expose, Object.fromEntries(files.map(({ url, integrity }) => [url, integrity])));
  }
  return { container: container.url, closures, files: [container, ...stored.values()] };
}

/** The file behind an expose, and the name its default export has there. */
interface Target {
  readonly file: string;
  readonly as?: string;
}

/** Bundlers put what two entries share into a third file, and leave one that only passes on: a request for nothing. */
function targetOf(file: string, chunks: readonly BundledFile[]): Target {
  const code = chunks.find(({ name }) => name === file)?.code.trim() ?? '';
  const [, as, behind] = /^export\{(\w+) as default\}from"\.\/([^"]+)";?$/.exec(code) ?? [];
  return as !== undefined && behind !== undefined ? { file: behind, as } : { file };
}

/** `/remote/bridge.1a2b.js` -> `./bridge.1a2b.js`: all of the remote's files lie in one folder. */
const beside = (path: string): string => `./${path.split('/').at(-1)}`;

function renameImport(code: string, name: string, path: string): string {
  const written = name === bridgeName ? name : `./${name}`;
  const renamed = ['"', "'", '`'].reduce(
    (text, quote) => text.replaceAll(quote + written + quote, JSON.stringify(beside(path))),
    code,
  );
  if (renamed === code) throw new Error(`${name} is imported in a way this build does not know.`);
  return renamed;
}

/** Live bindings for everything the facade exports, filled once by the container's `init`. */
function bridgeSource(names: readonly string[]): string {
  const list = names.join(',');
  return `let ${list};const fill=f=>{({${list}}=f)};export{fill,${list}};`;
}

/** The federation contract by hand: takes the host's facade, gives modules. */
function containerSource(
  bridge: string,
  exposes: readonly { readonly expose: string; readonly path: string; readonly as?: string }[],
  facadeVersion: string,
): string {
  const [major] = facadeVersion.split('.');
  const table = exposes
    .map(({ expose, path, as }) => {
      const renamed = as === undefined ? '' : `.then(m=>({default:m.${as}}))`;
      return `${JSON.stringify(expose)}:()=>import(${JSON.stringify(beside(path))})${renamed}`;
    })
    .join(',');
  return (
    `import{fill}from${JSON.stringify(beside(bridge))};` +
    `const x={${table}};let d;` +
    `export async function init(s){if(d)return;const v=s.jobunivers||{},` +
    `k=Object.keys(v).find(k=>k.split(".")[0]===${JSON.stringify(major)});` +
    `if(!k)throw Error("No facade of version ${major}.");` +
    `fill((await v[k].get())());d=1}` +
    `export async function get(n){if(!x[n])throw Error("Nothing is exposed as "+n);` +
    `const m=await x[n]();return()=>m}`
  );
}

/** Lets chunks meet the facade as the bridge, and nobody else's Lit. */
function bridged(): Plugin {
  return {
    name: 'jobunivers:bridge',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (/\.lazy\.ts$/.test(source)) return '\0jobunivers:nothing';
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

/**
 * Library elements inside a remote carry the build's mark in their tags (`ju-button--1a2b3c4d`), so that two versions share
 * a page and a page's own copy of the library stays the page's.
 */
function suffixed(): Plugin {
  const files = globSync('components/**/*.ts', {
    cwd: root,
    exclude: (name) => /\.test\.ts$/.test(name),
  });
  const tags = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bdefine\('(ju-[a-z-]+)'/g)].map(
      ([, tag]) => tag as string,
    ),
  );
  // Longest first: `ju-job-search` before a `ju-job` that may come.
  const pattern = new RegExp(
    `\\b(${tags.sort((a, b) => b.length - a.length).join('|')})(?![\\w-])`,
    'g',
  );
  return {
    name: 'jobunivers:suffix',
    enforce: 'pre',
    transform(code, id) {
      if (tags.length === 0 || !id.startsWith(root) || id.includes('node_modules'))
        return undefined;
      return code.replace(pattern, `$1${suffixMark}`);
    },
  };
}

function withSuffix(files: readonly BundledFile[]): BundledFile[] {
  const suffix = `--${hashOf(files.map(({ code }) => code).join('')).slice(0, 8)}`;
  return files.map((file) => ({ ...file, code: file.code.replaceAll(suffixMark, suffix) }));
}
