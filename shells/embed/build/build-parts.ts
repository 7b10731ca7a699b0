import { themes as allThemes } from '../../../themes/themes.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import type { RootKeys } from '../shared/verify.ts';
import { refuseOverweight } from './budgets.ts';
import { buildLibrary, type Library } from './library.ts';
import {
  at,
  buildFrame,
  buildKernel,
  buildScript,
  buildTexts,
  buildTheme,
  exportsOfFacade,
  type StoredTexts,
  type StoredTheme,
} from './parts.ts';
import { buildRemote, type Expose, type Remote } from './remote.ts';
import { frameWidget } from './shelf-item.ts';
import { sharedTexts, type ShelfSource } from './shelf.ts';
import type { Store, StoredFile } from './store.ts';

const loaderVersion = '1.0.0';

/** What manifests are made of: our own files, all written and named by their content. */
export interface Parts {
  readonly loader: StoredFile;
  readonly kernel: StoredFile;
  /** The identity alone, for pages without a bundler; no manifest names it. */
  readonly library: Library;
  readonly remote: Remote;
  /** Address of the frame's page, by tag. */
  readonly frames: ReadonlyMap<string, string>;
  /** By `language/tag`. */
  readonly texts: Readonly<Record<string, StoredTexts>>;
  /** By name. */
  readonly themes: ReadonlyMap<string, StoredTheme>;
}

/** @throws when one of them is over its budget, or brings something that nobody pins. */
export async function buildParts(
  store: Store,
  shelf: readonly ShelfSource[],
  { embedOrigin, roots }: { readonly embedOrigin: string; readonly roots: RootKeys },
): Promise<Parts> {
  const constants = {
    EMBED_ORIGIN: JSON.stringify(embedOrigin),
    ROOT_KEYS: JSON.stringify(roots),
  };
  const [kernel, facadeExports, texts, themes, library] = await Promise.all([
    buildKernel(store),
    exportsOfFacade(),
    buildTexts(store, [...shelf, ...sharedTexts]),
    buildThemes(store),
    buildLibrary(store),
  ]);
  refuseOverweight('kernel', [kernel]);

  const framed = shelf.filter(({ isolation }) => isolation === 'frame').map(({ tag }) => tag);
  const remote = await buildRemote(exposesOf(shelf), facadeExports, facadeVersion, store, framed);
  refuseOverweight(
    'container',
    remote.files.filter(({ path }) => /container|bridge/.test(path)),
  );
  const loader = await buildScript(
    store,
    `loader/${loaderVersion}`,
    at('shells/embed/loader/loader.ts'),
    { ...constants, HINTS: JSON.stringify(hintsOf(shelf, { kernel, remote })) },
  );
  refuseOverweight('loader', [loader]);
  const frames = new Map<string, string>();
  for (const source of shelf) {
    if (source.isolation !== 'frame') continue;
    frames.set(source.tag, await buildFrame(store, source, constants));
  }
  return { loader, kernel, library, remote, frames, texts, themes };
}

async function buildThemes(store: Store): Promise<Map<string, StoredTheme>> {
  const themes = new Map<string, StoredTheme>();
  for (const theme of allThemes) themes.set(theme.name, await buildTheme(store, theme));
  return themes;
}

function exposesOf(shelf: readonly ShelfSource[]): Record<string, Expose> {
  const exposes: Record<string, Expose> = {
    [frameWidget]: { entry: at('shells/embed/kernel/frame-widget.ts'), alone: true },
  };
  const pages = shelf.filter((source) => source.isolation === 'page');
  // The first widget's file holds what it needs; the others come behind it, and fetch it where it is not there yet.
  const [first] = pages;
  for (const { expose, entry } of pages) {
    exposes[expose] = {
      entry,
      ...(first && expose !== first.expose && { behind: first.expose }),
    };
  }
  for (const { lazy = {} } of pages) {
    for (const [name, entry] of Object.entries(lazy)) {
      // What two widgets ask for comes behind the one that it belongs to, by its name; else behind the first.
      const owner = pages.find((page) => name.startsWith(`${page.expose}-`));
      exposes[name] ??= { entry, behind: (owner ?? first)?.expose ?? name };
    }
  }
  return exposes;
}

/** What the loader may ask for before it has a manifest: by tag, paths of this build's scripts. */
function hintsOf(
  shelf: readonly ShelfSource[],
  { kernel, remote }: Pick<Parts, 'kernel' | 'remote'>,
): Record<string, string[]> {
  const hints: Record<string, string[]> = {};
  for (const source of shelf) {
    // Frames come later in any case, and the loader weighs every name: the first widget alone is worth it.
    if (source.isolation === 'frame' || Object.keys(hints).length > 0) continue;
    const closure = Object.keys(remote.closures.get(source.expose) ?? {});
    // Bridge and container are small, and here long before the kernel has been: not worth the loader's bytes.
    const heavy = closure.filter((url) => !/\/(bridge|container)\./.test(url));
    hints[source.tag] = [kernel.path, ...heavy.map((url) => new URL(url).pathname).reverse()];
  }
  // The loader looks for these tags by a selector, which may not be empty.
  return Object.keys(hints).length > 0 ? hints : { 'ju-job-search': [] };
}
