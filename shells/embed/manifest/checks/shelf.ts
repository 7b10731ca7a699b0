import type { Manifest, ShelfItem } from '../../../../contract/manifest.ts';
import { fits } from '../../kernel/contract-version.ts';
import { facadeVersion } from '../../shared/facade-version.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import type { Refusal } from './refusal.ts';

/** Whether each item is built for what the others bring: one gateway, one facade. */
export function unsatisfiedIn({
  shelf,
  contract,
}: Pick<Manifest, 'shelf' | 'contract'>): Refusal[] {
  return shelf.flatMap((item) => {
    const refusals: Refusal[] = [];
    if (!fits(item.contract, contract)) {
      refusals.push({
        item: item.tag,
        what: `It was built for contract ${item.contract}; the gateway keeps ${contract}.`,
        todo: 'Ask for a version built for this contract, or take it off the shelf.',
      });
    }
    if (item.facade !== undefined && !fits(item.facade.slice(1), facadeVersion)) {
      refusals.push({
        item: item.tag,
        what: `It takes the facade ${item.facade}; the kernel shares ${facadeVersion}.`,
        todo: 'Ask for a version built for this facade, or take it off the shelf.',
      });
    }
    return refusals;
  });
}

/** Whether each tag belongs to who is on it. @param ownTags Tags of our library's elements. */
export function misplacedIn(shelf: readonly ShelfItem[], ownTags: readonly string[]): Refusal[] {
  const refusals: Refusal[] = [];
  const ours = new Set(ownTags.map((tag) => tag.split('-')[1]));
  const names = new Map<string, string>();
  for (const [index, { tag, vendor }] of shelf.entries()) {
    const before = shelf.slice(0, index).find((other) => other.tag === tag);
    if (before) {
      refusals.push({
        item: tag,
        what: `Two are on this tag: ${makerOf(before)} and ${makerOf({ vendor })}.`,
        todo: 'Leave one.',
      });
    }
    if (!vendor) continue;
    if (!tag.startsWith(`ju-${vendor.id}-`)) {
      refusals.push({
        item: tag,
        what: `It is ${vendor.name}'s, and not on a tag of theirs.`,
        todo: `Tags of theirs begin with ju-${vendor.id}-.`,
      });
    }
    if (ours.has(vendor.id)) {
      refusals.push({
        item: tag,
        what: `Tags that begin with ju-${vendor.id} are the library's own.`,
        todo: 'Agree on another vendor id.',
      });
    }
    const name = names.get(vendor.id) ?? vendor.name;
    if (name !== vendor.name) {
      refusals.push({
        item: tag,
        what: `The vendor id ${vendor.id} stands for two: ${name} and ${vendor.name}.`,
        todo: 'Agree on another id for one of them.',
      });
    }
    names.set(vendor.id, name);
  }
  return refusals;
}

/**
 * Whether what widgets fetch later goes by names of its own: a page has one book of such names, and whoever writes the same
 * name into it would have the others fetch its bytes.
 */
export function confusedIn(shelf: readonly ShelfItem[]): Refusal[] {
  const first = new Map<string, { readonly tag: string; readonly closure: string }>();
  return shelf.flatMap(({ tag, lazy = {} }) =>
    Object.entries(lazy).flatMap(([name, modules]) => {
      const closure = JSON.stringify(modules);
      const other = first.get(name) ?? { tag, closure };
      first.set(name, other);
      if (other.closure === closure) return [];
      return {
        item: tag,
        what: `What it fetches later as ${name} is something else than ${other.tag} fetches by that name.`,
        todo: 'Let the vendor name it by their widget.',
      };
    }),
  );
}

const makerOf = ({ vendor }: Pick<ShelfItem, 'vendor'>): string => vendor?.name ?? 'Jobunivers';

/** Whether every reader can have every item in a language the municipality offers. */
export function speechlessIn(
  manifest: Pick<UnsignedManifest, 'shelf' | 'languages' | 'defaultLanguage' | 'texts'>,
): Refusal[] {
  return manifest.shelf.flatMap(({ tag, vendor, languages }) => {
    const spoken = languages ?? manifest.languages;
    if (!spoken.includes(manifest.defaultLanguage)) {
      return [
        {
          item: tag,
          what: `It does not speak ${manifest.defaultLanguage}, the municipality's default language.`,
          todo: 'Ask its makers for it, or choose another default.',
        },
      ];
    }
    const written = Object.values(manifest.texts).some((texts) => texts[tag]);
    // A vendor's widget may carry its texts itself; one that has files has them in each language.
    if (vendor && !written) return [];
    return spoken
      .filter(
        (language) => manifest.languages.includes(language) && !manifest.texts[language]?.[tag],
      )
      .map((language) => ({
        item: tag,
        what: `Its texts in ${language} are missing.`,
        todo: `Add texts.${language}, or take ${language} out of its languages.`,
      }));
  });
}
