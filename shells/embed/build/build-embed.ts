import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEnvelope, checkKeyList, checkManifest } from '../../../contract/manifest-check.ts';
import type { Manifest, PinnedTexts, SignedEnvelope } from '../../../contract/manifest.ts';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import { readManifestFile } from '../server/manifest-file.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import { refuseOverweight } from './budgets.ts';
import { readKeys, type Keys } from './keys.ts';
import {
  at,
  buildFrame,
  buildKernel,
  buildScript,
  buildTexts,
  exportsOfFacade,
  languages,
} from './parts.ts';
import { buildRemote, type Remote } from './remote.ts';
import { contractVersion, frameWidget, pinned, shelfItem } from './shelf-item.ts';
import { municipalityCodes, shelf as ourShelf, type ShelfSource } from './shelf.ts';
import { createStore, type StoredFile } from './store.ts';

const loaderVersion = '1.0.0';
const manifestLifetime = 30 * 86_400_000;

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
  const loader = await buildScript(
    store,
    `loader/${loaderVersion}`,
    at('shells/embed/loader/loader.ts'),
    { ...constants, HINTS: JSON.stringify(hintsOf(shelf, { kernel, theme, texts, remote })) },
  );
  refuseOverweight('loader', [loader]);
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

/** What the loader may ask for before it has a manifest: by tag, paths of this build; texts in every language. */
function hintsOf(
  shelf: readonly ShelfSource[],
  {
    kernel,
    theme,
    texts,
    remote,
  }: Pick<EmbedBuild, 'kernel' | 'theme' | 'texts'> & { remote: Remote },
): Record<string, string[]> {
  const hints: Record<string, string[]> = {};
  for (const source of shelf) {
    // Frames come later in any case, and the loader weighs every name.
    if (source.isolation === 'frame') continue;
    const closure = Object.keys(remote.closures.get(source.expose) ?? {});
    hints[source.tag] = [
      kernel.path,
      // The heaviest first: a browser asks one origin of HTTP/1.1 for six files at a time.
      ...closure.map((url) => new URL(url).pathname).reverse(),
      ...languages.map((language) => (texts[`${language}/${source.tag}`] as StoredFile).path),
      theme.path,
    ];
  }
  return hints;
}

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
