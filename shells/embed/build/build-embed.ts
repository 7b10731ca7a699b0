import { mkdir } from 'node:fs/promises';
import type { Manifest } from '../../../contract/manifest.ts';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import { giveOut, seal, type SealedManifest } from '../manifest/give-out.ts';
import type { RollOut } from '../manifest/roll-out.ts';
import type { VendorSource } from '../manifest/vendor.ts';
import { buildParts, type Parts } from './build-parts.ts';
import { readKeys } from './keys.ts';
import type { Library } from './library.ts';
import { makeManifests, type MadeManifest } from './make-manifests.ts';
import { at, type StoredTexts } from './parts.ts';
import { tagsDefinedIn } from './remote-plugins.ts';
import { municipalityCodes, shelf as ourShelf, type ShelfSource } from './shelf.ts';
import { createStore, type Store, type StoredFile } from './store.ts';

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
  /** Vendors' widgets by municipality's code; `*` for all of them. */
  readonly vendors?: Readonly<Record<string, readonly VendorSource[]>>;
  readonly now?: number;
}

/** What was built, by part. */
export interface EmbedBuild {
  readonly loader: StoredFile;
  readonly kernel: StoredFile;
  readonly library: Library;
  readonly remote: readonly StoredFile[];
  /** By name. */
  readonly themes: Readonly<Record<string, StoredFile>>;
  readonly texts: Readonly<Record<string, StoredTexts>>;
  readonly manifests: readonly Manifest[];
}

/**
 * Builds the embed origin's files, and signs a manifest for each municipality: `manifest build` and `sign` in one, for one
 * machine with development keys. Files are named by their content and stay; only the manifests, what hosts need to know and
 * the snippet for editors are replaced, last of all.
 * @throws when something is refused; then nothing was replaced.
 */
export async function buildEmbed(options: EmbedBuildOptions): Promise<EmbedBuild> {
  const { embedOrigin, folder, keysFolder, now = Date.now(), shelf = ourShelf } = options;
  await mkdir(folder, { recursive: true });
  const store = createStore(folder, embedOrigin);
  const keys = await readKeys(keysFolder, now);
  const parts = await buildParts(store, shelf, { embedOrigin, roots: keys.roots });
  const rollOut = rollOutOf(options);
  const made = await makeManifests({ rollOut, shelf, parts, folder, ownTags: ownTags(), now });
  const sealed: [SealedManifest, MadeManifest['files']][] = [];
  for (const { manifest, files } of made) sealed.push([await seal(manifest, keys), files]);
  for (const [manifest, files] of sealed) await giveOut(store, folder, manifest, files);
  await writeSnippet(store, parts, rollOut);
  return {
    loader: parts.loader,
    kernel: parts.kernel,
    library: parts.library,
    remote: parts.remote.files,
    themes: Object.fromEntries([...parts.themes].map(([name, { file }]) => [name, file])),
    texts: parts.texts,
    manifests: sealed.map(([{ manifest }]) => manifest),
  };
}

/** Tags of the library's own elements. */
export const ownTags = (): string[] => tagsDefinedIn([at('components')]);

/** What an editor's page needs: the loader's address and bytes, the gateway's origin, who has a manifest; and the library. */
export async function writeSnippet(
  store: Store,
  { loader, library: { version, script, styleSheet } }: Parts,
  rollOut: RollOut,
): Promise<void> {
  const municipalities = Object.keys(rollOut.municipalities).map((code) => ({
    code,
    name: municipalityByCode(code)?.name ?? code,
  }));
  const { url: loaderUrl, integrity } = loader;
  const pin = (file: StoredFile) => ({ url: file.url, integrity: file.integrity });
  const library = { version, script: pin(script), styleSheet: pin(styleSheet) };
  await store.replace(
    'snippet.json',
    JSON.stringify(
      { loaderUrl, integrity, gateway: rollOut.gateway, municipalities, library },
      null,
      2,
    ),
  );
}

/** Every municipality with everything, for the same hosts. */
function rollOutOf(options: EmbedBuildOptions): RollOut {
  const { embedOrigin: embed, gatewayOrigin: gateway, hostOrigins: hosts, vendors = {} } = options;
  return {
    embed,
    gateway,
    municipalities: Object.fromEntries(
      municipalityCodes.map((code) => [
        code,
        { hosts, vendors: [...(vendors['*'] ?? []), ...(vendors[code] ?? [])] },
      ]),
    ),
  };
}
