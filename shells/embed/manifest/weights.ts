import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Language } from '../../../contract/types.ts';
import type { ShelfItem } from '../../../contract/manifest.ts';
import type { Files } from './checks/pinned.ts';
import { textsOf } from './pinned-files.ts';
import type { UnsignedManifest } from './unsigned.ts';

/** What something costs a reader: bytes, gzip level 9, and requests. */
export interface Weight {
  readonly bytes: number;
  readonly requests: number;
}

/** Says what a set of files weighs. A file that is not known weighs nothing and still is a request. */
export type Scales = (urls: Iterable<string>) => Weight;

/** The same bytes are weighed once, whatever they stand in. */
const weighed = new WeakMap<Buffer, Promise<number>>();

export async function scalesFor(files: Files): Promise<Scales> {
  const weights = new Map(
    await Promise.all(
      [...files].map(async ([url, bytes]) => {
        let weight = weighed.get(bytes);
        if (!weight) weighed.set(bytes, (weight = weigh(url, bytes)));
        return [url, await weight] as const;
      }),
    ),
  );
  return (urls) => {
    const once = new Set(urls);
    const bytes = [...once].reduce((sum, url) => sum + (weights.get(url) ?? 0), 0);
    return { bytes, requests: once.size };
  };
}

async function weigh(url: string, bytes: Buffer): Promise<number> {
  // A font is compressed as it is.
  if (url.endsWith('.woff2')) return bytes.length;
  const compressed = (await promisify(gzip)(bytes, { level: 9 } as never)) as unknown as Buffer;
  return compressed.length;
}

/** What an item fetches before it stands: its closure, and its texts in one language. */
export function filesOfItem(
  manifest: UnsignedManifest,
  { tag, modules = {} }: ShelfItem,
  language: Language = manifest.defaultLanguage,
): string[] {
  const [standard] = textsOf(manifest, language, tag);
  return [...Object.keys(modules), ...(standard ? [standard.url] : [])];
}

/** What a page fetches besides its items and the loader: kernel and theme. */
export function filesOfPage({ kernel, theme }: UnsignedManifest): string[] {
  return [...Object.keys(kernel.modules), theme.url];
}

/** What an item weighs in the language in which it weighs most. */
export function weightOfItem(manifest: UnsignedManifest, item: ShelfItem, scales: Scales): Weight {
  return heaviest(manifest, (language) => scales(filesOfItem(manifest, item, language)));
}

/** What a page weighs that shows everything on the shelf, apart from loader and manifest. */
export function weightOfPage(manifest: UnsignedManifest, scales: Scales): Weight {
  return heaviest(manifest, (language) =>
    scales([
      ...filesOfPage(manifest),
      ...manifest.shelf
        .filter(({ paused }) => !paused)
        .flatMap((item) => filesOfItem(manifest, item, language)),
    ]),
  );
}

function heaviest({ languages }: UnsignedManifest, weigh: (language: Language) => Weight): Weight {
  return languages
    .map(weigh)
    .reduce((most, one) => (one.bytes > most.bytes ? one : most), { bytes: 0, requests: 0 });
}
