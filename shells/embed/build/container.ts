import type { PinnedModules } from '../../../contract/manifest.ts';
import { graphOf, type BundledFile } from './bundle.ts';
import { closureOf } from './closure.ts';
import { bridgeName, suffixMark } from './remote-plugins.ts';
import { hashOf, type StoredFile } from './store.ts';

/** Exposed modules as one federated container. */
export interface Remote {
  /** URL of the container. */
  readonly container: string;
  /** By expose: every file behind it with the bytes it must have, leaves first, the container before the chunks. */
  readonly closures: ReadonlyMap<string, PinnedModules>;
  readonly files: readonly StoredFile[];
}

/** What a container is put together from. */
export interface ContainerParts {
  /** Bundled with the plugins of `remote-plugins.ts`; each expose is an entry of its own, `./name` as `name.js`. */
  readonly chunks: readonly BundledFile[];
  readonly exposes: readonly string[];
  /** Names that the facade exports. */
  readonly facadeExports: readonly string[];
  readonly facadeVersion: string;
  /** Keeps a script under a name that holds its hash, all of them in one folder. */
  keep(name: string, code: string): Promise<StoredFile>;
}

/**
 * Puts a container with its bridge around chunks. The container knows nothing but `init` and `get`; the chunks know the
 * facade only as the bridge's exports, which `init` fills.
 */
export async function assembleContainer(parts: ContainerParts): Promise<Remote> {
  const { exposes, facadeExports, facadeVersion, keep } = parts;
  const chunks = withSuffix(parts.chunks);
  const bridge = await keep('bridge', bridgeSource(facadeExports));
  const graph = { ...graphOf(chunks), [bridgeName]: [] };
  const stored = new Map<string, StoredFile>([[bridgeName, bridge]]);
  const fileOf = (expose: string): string => `${expose.slice(2)}.js`;
  for (const file of exposes.flatMap((expose) => closureOf(fileOf(expose), graph))) {
    const chunk = chunks.find(({ name }) => name === file);
    if (!chunk || stored.has(file)) continue;
    const code = chunk.imports.reduce(
      (text, name) => renameImport(text, name, (stored.get(name) as StoredFile).path),
      chunk.code,
    );
    stored.set(file, await keep(file.replace(/\.js$/, ''), code));
  }

  const container = await keep(
    'container',
    containerSource(
      bridge.path,
      exposes.map((expose) => ({ expose, path: (stored.get(fileOf(expose)) as StoredFile).path })),
      facadeVersion,
    ),
  );
  const closures = new Map<string, PinnedModules>();
  for (const expose of exposes) {
    const files = [
      bridge,
      container,
      ...closureOf(fileOf(expose), graph).map((name) => stored.get(name) as StoredFile),
    ];
    closures.set(expose, Object.fromEntries(files.map(({ url, integrity }) => [url, integrity])));
  }
  return { container: container.url, closures, files: [container, ...stored.values()] };
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
  exposes: readonly { readonly expose: string; readonly path: string }[],
  facadeVersion: string,
): string {
  const [major] = facadeVersion.split('.');
  const table = exposes
    .map(
      ({ expose, path }) => `${JSON.stringify(expose)}:()=>import(${JSON.stringify(beside(path))})`,
    )
    .join(',');
  return (
    `import{fill}from${JSON.stringify(beside(bridge))};` +
    `const x={${table}};let d;` +
    `export async function init(s){if(d)return;const v=s.jobunivers||{},` +
    `k=Object.keys(v).find(k=>parseInt(k)==${major});` +
    `if(!k)throw Error("No facade ${major}");` +
    `fill((await v[k].get())());d=1}` +
    `export async function get(n){if(!x[n])throw Error("No "+n);` +
    `const m=await x[n]();return()=>m}`
  );
}

function withSuffix(files: readonly BundledFile[]): BundledFile[] {
  const suffix = `--${hashOf(files.map(({ code }) => code).join('')).slice(0, 8)}`;
  return files.map((file) => ({ ...file, code: file.code.replaceAll(suffixMark, suffix) }));
}
