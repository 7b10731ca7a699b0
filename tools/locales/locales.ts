import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Texts } from '../../components/core/localisation/texts.ts';

/** Folder of the texts: `<language>/<namespace>.json`. */
export const localesFolder = fileURLToPath(new URL('../../locales/', import.meta.url));

/** Language -> namespace -> texts. */
export type Locales = ReadonlyMap<string, ReadonlyMap<string, Texts>>;

const easyEnding = '.easy';

/** A file that somebody is in the middle of writing; its name and where it goes wrong are enough. */
export class Unreadable extends Error {}

/** @throws {Unreadable} when the file is not JSON. */
export function readJson<Value>(file: string): Value {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value;
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Reads all standard texts there are, or all easy-read ones. @throws with the file's name when one is not JSON. */
export function readLocales(
  folder: string = localesFolder,
  mode: 'standard' | 'easy' = 'standard',
): Locales {
  const found = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return new Map(found.map(({ name }) => [name, readLanguage(join(folder, name), mode)]));
}

function readLanguage(folder: string, mode: 'standard' | 'easy'): Map<string, Texts> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files
      .map((file) => [file.slice(0, -'.json'.length), file] as const)
      .filter(([name]) => name.endsWith(easyEnding) === (mode === 'easy'))
      .map(([name, file]) => [
        mode === 'easy' ? name.slice(0, -easyEnding.length) : name,
        readJson<Texts>(join(folder, file)),
      ]),
  );
}

/** Both reading modes side by side as their files are called: `common` and `common.easy`. */
export function byFile(standard: Locales, easy: Locales): Locales {
  return new Map(
    [...standard].map(([language, namespaces]) => [
      language,
      new Map([
        ...namespaces,
        ...[...(easy.get(language) ?? [])].map(
          ([namespace, texts]) => [namespace + easyEnding, texts] as const,
        ),
      ]),
    ]),
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

/** What a text must keep in every language and reading mode: its holes, marks and nested texts, sorted, each once. */
export function partsOf(text: string): string[] {
  const parts = [
    ...holesOf(text).map((hole) => `{{${hole}}}`),
    ...[...text.matchAll(/<(\w+)>.*?<\/\1>/gs)].map(([, mark]) => `<${mark}>`),
    ...[...text.matchAll(/\$t\([^)]*\)/g)].map(([nested]) => nested),
  ];
  return [...new Set(parts)].sort();
}
