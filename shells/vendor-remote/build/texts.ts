import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Language } from '../../../contract/types.ts';

/** A widget's texts in a language, and the easy-read ones that lie over them. */
export interface Texts {
  readonly standard: object;
  readonly easy?: object;
}

/** Reads `<language>.json` and `<language>.easy.json` of a vendor. */
export async function readTexts(root: string): Promise<Partial<Record<Language, Texts>>> {
  const texts: Partial<Record<Language, Texts>> = {};
  const read = async (name: string): Promise<object> =>
    JSON.parse(await readFile(join(root, 'locales', name), 'utf8')) as object;
  for (const language of languages) {
    const easy = `${language}.easy.json`;
    texts[language] = {
      standard: await read(`${language}.json`),
      ...(existsSync(join(root, 'locales', easy)) && { easy: await read(easy) }),
    };
  }
  return texts;
}
