import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Texts } from '../../components/core/localisation/texts.ts';

/** Folder of the texts: `<language>/<namespace>.json`. */
export const localesFolder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** Language -> namespace -> texts. */
export type Locales = ReadonlyMap<string, ReadonlyMap<string, Texts>>;

/** Reads all texts there are. @throws with the file's name when one is not JSON. */
export function readLocales(folder: string = localesFolder): Locales {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  return new Map(languages.map(({ name }) => [name, readLanguage(join(folder, name))]));
}

function readLanguage(folder: string): Map<string, Texts> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.map((name) => {
      const file = join(folder, name);
      try {
        return [name.slice(0, -'.json'.length), JSON.parse(readFileSync(file, 'utf8')) as Texts];
      } catch (error) {
        throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
      }
    }),
  );
}

/** `a.b.c` -> text, in the file's order. What is no text is left out here; the check speaks of it. */
export function flatten(texts: Texts, before = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(texts)) {
    const key = before + name;
    if (typeof value === 'string') flat.set(key, value);
    else if (value && typeof value === 'object') {
      flatten(value, `${key}.`).forEach((text, path) => flat.set(path, text));
    }
  }
  return flat;
}

const pluralEnding = /(?:_ordinal)?_(?:zero|one|two|few|many|other)$/;

/** A key without its plural ending. */
export const withoutPlural = (key: string): string => key.replace(pluralEnding, '');

export const isPlural = (key: string): boolean => pluralEnding.test(key);

/** The holes of a text: `{{name}}`, without formats, sorted, each once. */
export function holesOf(text: string): string[] {
  const names = [...text.matchAll(/\{\{-?\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g)].map(([, name]) => name);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
