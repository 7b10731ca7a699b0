import type { Manifest, ShelfItem, SigningKey } from '../../../contract/manifest.ts';
import type { UnsignedManifest } from './unsigned.ts';
import { modulesOf } from './pinned-files.ts';
import { keysIn } from './read-manifest.ts';

type AnyManifest = UnsignedManifest & Partial<Pick<Manifest, 'keys'>>;

/** What a second manifest changes, a sentence a line; number and dates apart, which always change. */
export function differences(before: AnyManifest, after: AnyManifest): string[] {
  return [
    ...changed('municipality', before.municipality, after.municipality),
    ...shelfDifferences(before.shelf, after.shelf),
    ...changed('contract of the gateway', before.contract, after.contract),
    ...changed('gateway', before.gateway, after.gateway),
    ...listed('host', before.hosts, after.hosts),
    ...(before.kernel.integrity === after.kernel.integrity ? [] : ['kernel: other bytes.']),
    ...themeDifferences(before, after),
    ...listed('language', before.languages, after.languages),
    ...changed('default language', before.defaultLanguage, after.defaultLanguage),
    ...textDifferences(before, after),
    ...changed('page budget', said(before.budgets), said(after.budgets)),
    ...(before.keys && after.keys ? keyDifferences(before.keys, after.keys) : []),
    ...lifetimeDifferences(before, after),
  ];
}

function shelfDifferences(before: readonly ShelfItem[], after: readonly ShelfItem[]): string[] {
  const find = (shelf: readonly ShelfItem[], tag: string) => shelf.find((item) => item.tag === tag);
  return [
    ...after
      .filter(({ tag }) => !find(before, tag))
      .map((item) => `${item.tag}: onto the shelf (${described(item)}).`),
    ...before
      .filter(({ tag }) => !find(after, tag))
      .map((item) => `${item.tag}: off the shelf (${described(item)}).`),
    ...after.flatMap((item) => {
      const earlier = find(before, item.tag);
      return earlier ? itemDifferences(earlier, item) : [];
    }),
  ];
}

/** Fields said as they are, with their names for people. */
const plainFields = {
  version: 'version',
  isolation: 'isolation',
  contract: 'contract',
  facade: 'facade',
  frame: 'frame',
  expose: 'exposed module',
  timeoutMs: 'time limit (ms)',
  fallback: 'fallback',
  readingModes: 'reading modes',
  languages: 'languages',
  sizes: 'reserved sizes',
  budget: 'budget',
  stores: 'stores',
  connects: 'connects to',
  fragment: 'fragment',
  vendor: 'vendor',
} as const;

function itemDifferences(before: ShelfItem, after: ShelfItem): string[] {
  const { tag } = after;
  const fields = Object.entries(plainFields).flatMap(([field, name]) =>
    changed(
      `${tag}: ${name}`,
      said((before as never as Record<string, unknown>)[field]),
      said((after as never as Record<string, unknown>)[field]),
    ),
  );
  const rest =
    before.paused === after.paused
      ? []
      : [`${tag}: ${after.paused ? 'rests from now on.' : 'is at work again.'}`];
  return [...rest, ...fields, ...pinDifferences(before, after)];
}

function pinDifferences(before: ShelfItem, after: ShelfItem): string[] {
  const [earlier, later] = [new Map(modulesOf(before)), new Map(modulesOf(after))];
  const lines: string[] = [];
  const count = (number: number, word: string): void => {
    if (number > 0) lines.push(`${number} ${word}`);
  };
  const urls = [...later.keys()];
  count(urls.filter((url) => !earlier.has(url)).length, 'new');
  count([...earlier.keys()].filter((url) => !later.has(url)).length, 'gone');
  count(
    urls.filter((url) => earlier.has(url) && earlier.get(url) !== later.get(url)).length,
    'with OTHER BYTES UNDER THE SAME NAME',
  );
  if (lines.length > 0) return [`${after.tag}: pinned files: ${lines.join(', ')}.`];
  const order = (item: ShelfItem): string => JSON.stringify([item.remote, item.modules, item.lazy]);
  return order(before) === order(after) ? [] : [`${after.tag}: pinned files in another order.`];
}

function themeDifferences(before: AnyManifest, after: AnyManifest): string[] {
  const fonts = ({ theme }: AnyManifest): string => said(theme.fonts?.map(({ url }) => url));
  const others = ({ themes }: AnyManifest): string[] => Object.keys(themes ?? {});
  return [
    ...changed('theme', before.theme.name, after.theme.name),
    ...(before.theme.name === after.theme.name && before.theme.integrity !== after.theme.integrity
      ? [`theme ${after.theme.name}: other bytes.`]
      : []),
    ...(fonts(before) === fonts(after) ? [] : ['fonts: other ones.']),
    ...listed('theme to choose', others(before), others(after)),
  ];
}

function textDifferences(before: AnyManifest, after: AnyManifest): string[] {
  return after.languages.flatMap((language) => {
    const [earlier = {}, later = {}] = [before.texts[language], after.texts[language]];
    // A language that came is said once.
    if (!before.texts[language]) return [];
    const tags = [...new Set([...Object.keys(earlier), ...Object.keys(later)])];
    return tags.flatMap((tag) => {
      const [old, now] = [earlier[tag], later[tag]];
      if (!now) return [`texts of ${tag} in ${language}: gone.`];
      if (!old) return [`texts of ${tag} in ${language}: new.`];
      const kinds = [
        ...(old.integrity === now.integrity ? [] : ['ordinary']),
        ...(old.easy?.integrity === now.easy?.integrity ? [] : ['easy-read']),
      ];
      return kinds.length > 0
        ? [`texts of ${tag} in ${language}: other words (${kinds.join(', ')}).`]
        : [];
    });
  });
}

function keyDifferences(before: Manifest['keys'], after: Manifest['keys']): string[] {
  const [earlier, later] = [keysIn(before), keysIn(after)];
  const find = (keys: readonly SigningKey[], name: string) => keys.find(({ kid }) => kid === name);
  return [
    ...later.flatMap((key) => {
      const old = find(earlier, key.kid);
      if (!old) return [`key ${key.kid}: onto the list, until ${key.expires}.`];
      return [
        ...changed(`key ${key.kid}: end`, old.expires, key.expires),
        ...changed(`key ${key.kid}: beginning`, old.notBefore ?? 'ever', key.notBefore ?? 'ever'),
        ...(old.jwk.x === key.jwk.x ? [] : [`key ${key.kid}: ANOTHER KEY UNDER THE SAME NAME.`]),
      ];
    }),
    ...earlier.filter(({ kid }) => !find(later, kid)).map(({ kid }) => `key ${kid}: off the list.`),
    ...changed('list of keys: signed by', before.kid, after.kid),
  ];
}

function lifetimeDifferences(before: AnyManifest, after: AnyManifest): string[] {
  const days = ({ issued, expires }: AnyManifest): string =>
    `${Math.round((Date.parse(expires) - Date.parse(issued)) / 86_400_000)} days`;
  return changed('counts for', days(before), days(after));
}

const changed = (what: string, before: string, after: string): string[] =>
  before === after ? [] : [`${what}: ${before} -> ${after}.`];

const listed = (what: string, before: readonly string[], after: readonly string[]): string[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => `${what} ${one}: new.`),
  ...before.filter((one) => !after.includes(one)).map((one) => `${what} ${one}: gone.`),
];

const said = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

const described = ({ vendor, version, isolation, paused }: ShelfItem): string =>
  [
    vendor ? `${vendor.name}'s` : 'ours',
    ...(version === undefined ? [] : [`version ${version}`]),
    isolation === 'page' ? 'in the page' : 'in a frame',
    ...(paused ? ['resting'] : []),
  ].join(', ');
