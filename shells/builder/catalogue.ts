import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, ShelfItem } from '../../contract/manifest.ts';
import type { Language } from '../../contract/types.ts';
import { hostPolicyOf, type PolicyLines } from '../embed/csp.ts';
import { readManifestFile } from '../embed/server/manifest-file.ts';
import type { Loader } from './snippet.ts';

/** A widget on a shelf, as an editor needs to know it. */
export interface OfferedWidget {
  readonly tag: string;
  readonly vendor?: string;
  readonly paused: boolean;
  readonly languages: readonly Language[];
}

/** A municipality that has a shelf. */
export interface OfferedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly languages: readonly Language[];
  /** Whether the shared theme is offered beside its own. */
  readonly sharedTheme: boolean;
  readonly widgets: readonly OfferedWidget[];
  readonly policy: PolicyLines;
  /** Where all that a host needs to know stands. */
  readonly needs: string;
}

/** What there is to choose from. */
export interface Catalogue {
  readonly loader: Loader;
  /** Origin of the preview pages. */
  readonly previewOrigin: string;
  readonly municipalities: readonly OfferedMunicipality[];
}

const collator = new Intl.Collator('da');

/** Reads it from the embed origin's folder, anew each time: a new build shows at the next reload. */
export async function readCatalogue(folder: string, previewOrigin: string): Promise<Catalogue> {
  const loader = JSON.parse(await readFile(join(folder, 'snippet.json'), 'utf8')) as Loader;
  const files = (await readdir(join(folder, 'manifests'))).filter((name) =>
    /^\d{3}\.json$/.test(name),
  );
  const manifests = await Promise.all(
    files.map((name) => readManifestFile(join(folder, 'manifests', name))),
  );
  const { origin } = new URL(loader.loaderUrl);
  return {
    previewOrigin,
    loader: { loaderUrl: loader.loaderUrl, integrity: loader.integrity },
    municipalities: manifests
      .filter((manifest) => manifest !== undefined)
      .map((manifest) => offered(manifest, origin))
      .sort((one, other) => collator.compare(one.name, other.name)),
  };
}

function offered(manifest: Manifest, embed: string): OfferedMunicipality {
  const { municipality: code, name, languages, shelf } = manifest;
  return {
    code,
    name,
    languages,
    sharedTheme: manifest.theme.name !== 'shared',
    widgets: shelf.map((item) => widgetOf(item, languages)),
    policy: hostPolicyOf(manifest),
    needs: `${embed}/needs/${code}.txt`,
  };
}

const widgetOf = (
  { tag, vendor, paused, ...item }: ShelfItem,
  languages: readonly Language[],
): OfferedWidget => ({
  tag,
  ...(vendor && { vendor: vendor.name }),
  paused,
  languages: item.languages ?? languages,
});
