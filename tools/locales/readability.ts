import { flatten, type Locales } from './locales.ts';

/** The hardest that standard texts may be; 25 to 34 is easy for most grown-ups. */
const hardest = 34;
/** LIX says little of fewer words. */
const fewest = 100;
/** Made for Swedish and in use for Danish; other languages have longer or shorter words. */
const measured = 'da';

/** LIX (Björnsson, 1968): words a sentence, and the share in percent of words longer than six letters. */
export function lix(text: string): { readonly lix: number; readonly words: number } {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = text.match(/[.:?!](?=[\s»“"]|$)/g)?.length || 1;
  const long = words.filter((word) => word.length > 6).length;
  return {
    lix: words.length ? words.length / sentences + (100 * long) / words.length : 0,
    words: words.length,
  };
}

/** Running sentences of some texts, joined; labels and headings, which end without a full stop, are left out. */
export function runningText(texts: Iterable<string>): string {
  return [...texts]
    .map((text) => text.replace(/<\/?\w+>/g, '').replace(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, 'x'))
    .filter((text) => /[.?!]$/.test(text.trim()))
    .join(' ');
}

/** Namespaces that are too hard to read. */
export function findingsInReadability(locales: Locales): string[] {
  return [...(locales.get(measured) ?? [])].flatMap(([namespace, texts]) => {
    const found = lix(runningText(flatten(texts).values()));
    return found.words >= fewest && found.lix > hardest
      ? [
          `${measured}/${namespace}.json: LIX is ${found.lix.toFixed(1)}, over ${hardest}. Shorten sentences and words.`,
        ]
      : [];
  });
}
