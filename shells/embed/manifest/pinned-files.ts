import type { Integrity, PinnedFile, ShelfItem } from '../../../contract/manifest.ts';
import type { UnsignedManifest } from './unsigned.ts';

/** Every pinned file of a manifest with what it is part of: a tag, `kernel`, `theme` or `texts`. */
export function* everyPin(
  manifest: UnsignedManifest,
): Generator<readonly [item: string, url: string, integrity: Integrity]> {
  const { kernel, theme, themes = {}, texts, shelf } = manifest;
  yield ['kernel', kernel.url, kernel.integrity];
  for (const [url, integrity] of Object.entries(kernel.modules)) yield ['kernel', url, integrity];
  for (const { fonts = [], ...sheet } of [theme, ...Object.values(themes)]) {
    for (const { url, integrity } of [sheet, ...fonts]) yield ['theme', url, integrity];
  }
  for (const byTag of Object.values(texts)) {
    for (const [tag, { easy, ...standard }] of Object.entries(byTag)) {
      for (const { url, integrity } of [standard, easy].filter((file) => file !== undefined)) {
        yield [tag, url, integrity];
      }
    }
  }
  for (const item of shelf) {
    for (const [url, integrity] of modulesOf(item)) yield [item.tag, url, integrity];
  }
}

/** Every pinned module of an item, the ones fetched later included. */
export function modulesOf({ modules = {}, lazy = {} }: ShelfItem): [string, Integrity][] {
  return [modules, ...Object.values(lazy)].flatMap((closure) => Object.entries(closure));
}

/** Every address in a manifest, pinned or not. */
export function* everyUrl(
  manifest: UnsignedManifest,
): Generator<readonly [item: string, url: string]> {
  yield ['gateway', manifest.gateway];
  for (const host of manifest.hosts) yield ['hosts', host];
  const met = new Set<string>();
  for (const [item, url] of everyPin(manifest)) {
    if (!met.has(url)) yield [item, url];
    met.add(url);
  }
  for (const {
    tag,
    isolation,
    frame,
    fragment,
    connects = [],
  } of manifest.shelf as readonly (ShelfItem & { frame?: string })[]) {
    if (isolation === 'frame' && frame !== undefined) yield [tag, frame];
    if (fragment !== undefined) yield [tag, fragment];
    for (const origin of connects) yield [tag, origin];
  }
}

/** A tag's files of texts in a language, ordinary ones first. */
export function textsOf(
  { texts }: Pick<UnsignedManifest, 'texts'>,
  language: string,
  tag: string,
): PinnedFile[] {
  const found = texts[language as 'da']?.[tag];
  return found ? [found, ...(found.easy ? [found.easy] : [])] : [];
}
