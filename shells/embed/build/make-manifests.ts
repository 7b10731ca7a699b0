import { join } from 'node:path';
import { sharedTexts, type ShelfSource } from './shelf.ts';
import { languages as allLanguages, type Language } from '../../../contract/types.ts';
import { municipalityByCode } from '../../../contract/municipalities.ts';
import type { Manifest, PinnedTexts, ShelfItem } from '../../../contract/manifest.ts';
import { themeOf } from '../../../themes/themes.ts';
import { refusalsOf, type Checked } from '../manifest/checks/refusals.ts';
import { RefusedError } from '../manifest/checks/refusal.ts';
import { collectFiles } from '../manifest/collect-files.ts';
import type { MunicipalityRollOut, RollOut } from '../manifest/roll-out.ts';
import { day, stamp, type UnsignedManifest } from '../manifest/unsigned.ts';
import { readVendor, type VendorItem, type VendorSource } from '../manifest/vendor.ts';
import { readManifestFile } from '../server/manifest-file.ts';
import type { Parts } from './build-parts.ts';
import { contractVersion, frameWidget, pinned, shelfItem } from './shelf-item.ts';
import type { StoredTheme } from './parts.ts';

/** A manifest that may be signed, and the bytes of everything it pins. */
export interface MadeManifest {
  readonly manifest: UnsignedManifest;
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface ManifestsOptions {
  readonly rollOut: RollOut;
  readonly shelf: readonly ShelfSource[];
  readonly parts: Parts;
  /** The build's output, with the manifests given out before. */
  readonly folder: string;
  /** Tags of our library's elements. */
  readonly ownTags: readonly string[];
  readonly now: number;
}

/** Makes the manifest of every municipality in the roll-out. @throws {RefusedError} when one of them must not be given out. */
export async function makeManifests(options: ManifestsOptions): Promise<MadeManifest[]> {
  const made: MadeManifest[] = [];
  for (const [code, municipality] of Object.entries(options.rollOut.municipalities)) {
    made.push(await makeManifest(code, municipality, options));
  }
  return made;
}

async function makeManifest(
  code: string,
  municipality: MunicipalityRollOut,
  { rollOut, shelf, parts, folder, ownTags, now }: ManifestsOptions,
): Promise<MadeManifest> {
  const before = await readManifestFile(join(folder, 'manifests', `${code}.json`));
  const { widgets, paused = [], vendors = [] } = municipality;
  const ours = shelf.filter(({ tag }) => widgets?.includes(tag) ?? true);
  refuseUnknown([...(widgets ?? []), ...paused], shelf, code);
  const foreign: VendorItem[] = [];
  for (const source of vendors) foreign.push(await vendorItem(source, parts, before));

  const languages = municipality.languages ?? allLanguages;
  const lifetime = rollOut.lifetimeDays === undefined ? [] : [rollOut.lifetimeDays * day];
  const manifest: UnsignedManifest = {
    schema: 1,
    municipality: code,
    name: municipalityByCode(code)?.name ?? code,
    ...stamp(before?.seq ?? 0, now, ...lifetime),
    contract: contractVersion,
    hosts: municipality.hosts,
    gateway: municipality.gateway ?? rollOut.gateway,
    ...themesOf(code, parts),
    languages,
    defaultLanguage: municipality.defaultLanguage ?? 'da',
    kernel: { ...pinned(parts.kernel), modules: { [parts.kernel.url]: parts.kernel.integrity } },
    texts: Object.fromEntries(
      languages.map((language) => [language, textsIn(language, ours, parts, foreign)]),
    ),
    shelf: [
      ...ours.map((source) =>
        shelfItem(source, code, parts.remote, parts.frames, paused.includes(source.tag)),
      ),
      ...foreign.map(({ item }) => item),
    ],
    ...(municipality.budgets && { budgets: municipality.budgets }),
  };
  const known = new Map(foreign.flatMap(({ files }) => [...files]));
  const files = await collectFiles(manifest, { folder, embedOrigin: rollOut.embed, known });
  const { container, closures } = parts.remote;
  const checked: Checked = {
    manifest,
    files,
    ownTags,
    before,
    alsoExposed: new Map([
      [container, new Set([...closures.values()].flatMap((one) => Object.keys(one)))],
    ]),
    reviewed: new Set(foreign.filter(({ reviewed }) => reviewed).map(({ item }) => item.tag)),
  };
  const refusals = await refusalsOf(checked);
  if (refusals.length > 0) {
    throw new RefusedError(`The manifest of ${manifest.name} (${code})`, refusals);
  }
  return { manifest, files };
}

/** A vendor's widget that rests need not be there: what was on the shelf before is kept, resting. */
async function vendorItem(
  source: VendorSource,
  { remote: { container, closures } }: Parts,
  before: Manifest | undefined,
): Promise<VendorItem> {
  const modules = closures.get(frameWidget) ?? {};
  try {
    return await readVendor(source, { remote: container, expose: frameWidget, modules });
  } catch (error) {
    const place = source.base ?? source.remote;
    if (source.paused === true && before && URL.canParse(place)) {
      const base = new URL('.', place).href;
      const item = before.shelf.find(
        ({ vendor, remote, ...one }) =>
          vendor && (remote?.startsWith(base) || ('frame' in one && one.frame.startsWith(base))),
      );
      if (item)
        return { item: { ...item, paused: true }, texts: {}, files: new Map(), reviewed: true };
    }
    throw error;
  }
}

function themesOf(code: string, { themes }: Parts): Pick<Manifest, 'theme' | 'themes'> {
  const shared = themes.get('shared') as StoredTheme;
  const own = themes.get(themeOf(code).name) ?? shared;
  const pin = ({ name, file }: StoredTheme) => ({ name, ...pinned(file) });
  // A page fetches the manifest before anything else: fonts that both have are listed once.
  const alike = JSON.stringify(shared.fonts) === JSON.stringify(own.fonts);
  const other = { ...pin(shared), ...(!alike && { fonts: shared.fonts }) };
  return {
    theme: { ...pin(own), fonts: own.fonts },
    ...(own !== shared && { themes: { shared: other } }),
  };
}

function textsIn(
  language: Language,
  ours: readonly ShelfSource[],
  { texts }: Parts,
  foreign: readonly VendorItem[],
): Record<string, PinnedTexts> {
  const own = [...ours, ...sharedTexts].map(({ tag }): [string, PinnedTexts] => {
    const stored = texts[`${language}/${tag}`];
    if (!stored) throw new Error(`${tag} has no texts in ${language}.`);
    const { standard, easy } = stored;
    return [tag, { ...pinned(standard), ...(easy && { easy: pinned(easy) }) }];
  });
  const theirs = foreign.flatMap(({ item, texts }): [string, PinnedTexts][] => {
    const files = texts[language];
    return files ? [[item.tag, files]] : [];
  });
  return Object.fromEntries([...own, ...theirs]);
}

function refuseUnknown(
  tags: readonly ShelfItem['tag'][],
  shelf: readonly ShelfSource[],
  code: string,
): void {
  const unknown = tags.filter((tag) => !shelf.some((source) => source.tag === tag));
  if (unknown.length === 0) return;
  throw new Error(
    `The roll-out of ${code} names ${unknown.join(', ')}. Of ours there are ` +
      `${shelf.map(({ tag }) => tag).join(', ')}; a vendor's is paused beside its remote.`,
  );
}
