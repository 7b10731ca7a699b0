import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEnvelope, checkKeyList, checkManifest } from '../../../contract/manifest-check.ts';
import type {
  Manifest,
  PinnedFile,
  PinnedModules,
  PinnedTexts,
  ShelfItem,
  SignedEnvelope,
} from '../../../contract/manifest.ts';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import type { Language } from '../../../contract/types.ts';
import { readManifestFile } from '../server/manifest-file.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import { refuseOverweight } from './budgets.ts';
import { bundle } from './bundle.ts';
import { readKeys, type Keys } from './keys.ts';
import { renameLitPolicy } from './lit-policy.ts';
import { buildRemote } from './remote.ts';
import { municipalityCodes, shelf as ourShelf, type ShelfSource } from './shelf.ts';
import { federationFlags, slimFederation } from './slim-federation.ts';
import { createStore, type Store, type StoredFile } from './store.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const at = (path: string): string => join(root, path);
const contractVersion = '1.0.0';
const loaderVersion = '1.0.0';
/** The part of the kernel that shows frames; in the remote, because many pages have none. */
const frameWidget = './frame-widget';
const manifestLifetime = 30 * 86_400_000;
const languages = ['da', 'en'] as const satisfies readonly Language[];

export interface EmbedBuildOptions {
  /** Origins as browsers see them, as `http://embed.localhost:8101`. */
  readonly embedOrigin: string;
  readonly gatewayOrigin: string;
  readonly hostOrigins: readonly string[];
  /** Where the files go. */
  readonly folder: string;
  readonly keysFolder: string;
  /** Default: what stands in `shelf.ts`. */
  readonly shelf?: readonly ShelfSource[];
  readonly now?: number;
}

/** What was built, by part. */
export interface EmbedBuild {
  readonly loader: StoredFile;
  readonly kernel: StoredFile;
  readonly remote: readonly StoredFile[];
  readonly theme: StoredFile;
  readonly texts: Readonly<Record<string, StoredFile>>;
  readonly manifests: readonly Manifest[];
}

/**
 * Builds the embed origin's files, and signs a manifest for each municipality. Files are named by their content and stay;
 * only the manifests, and the snippet for editors, are replaced, last of all.
 * @throws when something is over its budget, unpinned or not as the manifest's schema says; then nothing was replaced.
 */
export async function buildEmbed(options: EmbedBuildOptions): Promise<EmbedBuild> {
  const { embedOrigin, folder, keysFolder, now = Date.now(), shelf = ourShelf } = options;
  await mkdir(folder, { recursive: true });
  const store = createStore(folder, embedOrigin);
  const keys = await readKeys(keysFolder, now);
  const constants = {
    EMBED_ORIGIN: JSON.stringify(embedOrigin),
    ROOT_KEYS: JSON.stringify(keys.roots),
  };
  const [kernel, facadeExports, theme, texts] = await Promise.all([
    buildKernel(store),
    exportsOfFacade(),
    readFile(at('themes/shared/theme.css'), 'utf8').then((css) =>
      store.keep('theme/shared', '.css', css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')),
    ),
    buildTexts(store, shelf),
  ]);
  const loader = await buildScript(
    store,
    `loader/${loaderVersion}`,
    at('shells/embed/loader/loader.ts'),
    { ...constants, KERNEL: JSON.stringify([kernel.url, kernel.integrity]) },
  );
  refuseOverweight('loader', [loader]);
  refuseOverweight('kernel', [kernel]);

  const exposes: Record<string, string> = {
    [frameWidget]: at('shells/embed/kernel/frame-widget.ts'),
  };
  for (const source of shelf) {
    if (source.isolation === 'page') {
      Object.assign(exposes, { [source.expose]: source.entry }, source.lazy);
    }
  }
  const remote = await buildRemote(exposes, facadeExports, facadeVersion, store);
  refuseOverweight(
    'container',
    remote.files.filter(({ path }) => /container|bridge/.test(path)),
  );
  const frames = new Map<string, string>();
  for (const { tag, isolation, entry } of shelf) {
    if (isolation === 'frame') frames.set(tag, await buildFrame(store, tag, entry, constants));
  }

  const manifests: Manifest[] = [];
  const envelopes = new Map<string, string>();
  for (const code of municipalityCodes) {
    const manifest: Manifest = {
      schema: 1,
      municipality: code,
      name: municipalityByCode(code)?.name ?? code,
      seq: await nextSeq(folder, code, now),
      issued: new Date(now).toISOString(),
      expires: new Date(now + manifestLifetime).toISOString(),
      contract: contractVersion,
      hosts: options.hostOrigins,
      gateway: options.gatewayOrigin,
      theme: { name: 'shared', ...pinned(theme) },
      languages,
      defaultLanguage: 'da',
      kernel: { ...pinned(kernel), modules: { [kernel.url]: kernel.integrity } },
      keys: keys.list,
      texts: Object.fromEntries(
        languages.map((language) => [
          language,
          Object.fromEntries(
            shelf.map(({ tag }): [string, PinnedTexts] => [
              tag,
              pinned(texts[`${language}/${tag}`] as StoredFile),
            ]),
          ),
        ]),
      ),
      shelf: shelf.map((source) => shelfItem(source, code, remote, frames)),
    };
    manifests.push(manifest);
    envelopes.set(code, await sealed(manifest, keys));
  }
  for (const [code, envelope] of envelopes) {
    await store.replace(`manifests/${code}.json`, envelope);
  }
  await store.replace(
    'snippet.json',
    JSON.stringify({ loaderUrl: loader.url, integrity: loader.integrity }, null, 2),
  );
  return { loader, kernel, remote: remote.files, theme, texts, manifests };
}

async function buildScript(
  store: Store,
  name: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<StoredFile> {
  const [file] = await bundle({ entries: { script: entry }, format: 'iife', define });
  return store.keep(name, '.js', (file as { code: string }).code);
}

async function buildKernel(store: Store): Promise<StoredFile> {
  const files = await bundle({
    entries: { kernel: at('shells/embed/kernel/kernel.ts') },
    format: 'es',
    define: federationFlags,
    plugins: [slimFederation(), renameLitPolicy()],
  });
  if (files.length !== 1) throw new Error('The kernel is one file.');
  return store.keep('kernel/kernel', '.js', (files[0] as { code: string }).code);
}

async function exportsOfFacade(): Promise<readonly string[]> {
  const [file] = await bundle({
    entries: { facade: at('components/core/facade.ts') },
    format: 'es',
  });
  return [...(file as { exports: readonly string[] }).exports].sort();
}

/** One file per language and widget, its namespaces inside. */
async function buildTexts(
  store: Store,
  shelf: readonly ShelfSource[],
): Promise<Record<string, StoredFile>> {
  const files: Record<string, StoredFile> = {};
  for (const language of languages) {
    for (const { tag, namespaces } of shelf) {
      const texts: Record<string, unknown> = {};
      for (const namespace of namespaces) {
        const path = at(`locales/${language}/${namespace}.json`);
        texts[namespace] = JSON.parse(await readFile(path, 'utf8'));
      }
      files[`${language}/${tag}`] = await store.keep(
        `texts/${language}/${tag.slice(3)}`,
        '.json',
        JSON.stringify(texts),
      );
    }
  }
  return files;
}

/** The frame's script and its page; answers with the page's URL. */
async function buildFrame(
  store: Store,
  tag: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const name = `frame/${tag.slice(3)}`;
  const [file, ...others] = await bundle({
    entries: { frame: entry },
    format: 'es',
    define,
    plugins: [renameLitPolicy()],
  });
  if (!file || others.length > 0) throw new Error(`The frame of ${tag} is one file.`);
  const script = await store.keep(name, '.js', file.code);
  const page = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jobunivers</title>
<script type="module" crossorigin src="${script.path}" integrity="${script.integrity}"></script>
`;
  return (await store.keep(name, '.html', page)).url;
}

function shelfItem(
  source: ShelfSource,
  municipality: string,
  remote: { container: string; closures: ReadonlyMap<string, PinnedModules> },
  frames: ReadonlyMap<string, string>,
): ShelfItem {
  const { tag, timeoutMs, sizes } = source;
  const closure = (expose: string): PinnedModules => remote.closures.get(expose) as PinnedModules;
  const fields = {
    tag,
    contract: contractVersion,
    timeoutMs,
    fallback: 'authored',
    paused: false,
    readingModes: ['standard'],
    ...(sizes && { sizes }),
  } as const;
  if (source.isolation === 'frame') {
    return {
      ...fields,
      isolation: 'frame',
      frame: `${frames.get(tag)}?municipality=${municipality}`,
      remote: remote.container,
      expose: frameWidget,
      modules: closure(frameWidget),
    };
  }
  return {
    ...fields,
    isolation: 'page',
    remote: remote.container,
    expose: source.expose,
    modules: closure(source.expose),
    ...(source.lazy && {
      lazy: Object.fromEntries(Object.keys(source.lazy).map((name) => [name, closure(name)])),
    }),
  };
}

const pinned = ({ url, integrity }: PinnedFile): PinnedFile => ({ url, integrity });

/** The signed envelope as it is sent. @throws when the manifest is not as its schema says. */
export async function sealed(manifest: Manifest, keys: Keys): Promise<string> {
  const list = JSON.parse(Buffer.from(keys.list.list, 'base64url').toString('utf8')) as unknown;
  const payload = Buffer.from(JSON.stringify(manifest)).toString('base64url');
  const envelope: SignedEnvelope = { payload, kid: keys.kid, signature: await keys.sign(payload) };
  const wrong = [...checkManifest(manifest), ...checkKeyList(list), ...checkEnvelope(envelope)];
  if (wrong.length > 0) {
    throw new Error(`The manifest of ${manifest.municipality} is wrong:\n${wrong.join('\n')}`);
  }
  return JSON.stringify(envelope);
}

/** Higher than any before, also when the folder was emptied meanwhile: browsers remember the last they verified. */
async function nextSeq(folder: string, code: string, now: number): Promise<number> {
  const before = await readManifestFile(join(folder, 'manifests', `${code}.json`));
  return Math.max((before?.seq ?? 0) + 1, Math.floor(now / 1000));
}
