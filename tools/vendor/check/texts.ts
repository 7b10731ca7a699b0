import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byFile, flatten, withoutPlural } from '../../locales/locales.ts';
import { findingsInHardness } from '../../locales/hardness.ts';
import { findingsInEnglish, findingsInScripts } from '../../locales/scripts.ts';
import type { Finding } from '../refusal.ts';
import type { Options } from '../preset/options.ts';
import { asWritten, readTexts } from '../preset/texts.ts';
import { visit, type Bench } from './visit.ts';

/** What our own texts are held to: letters, English left over, sentences and words that are too long. */
export function findingsInTextFiles(root: string, options: Options): Finding[] {
  const { standard, easy, findings } = readTexts(root, options);
  if (findings.length > 0) return [];
  const files = byFile(standard, easy);
  const messages = [
    ...findingsInScripts(files, options.allow),
    ...findingsInEnglish(files, options.allow),
    ...findingsInHardness(standard, easy),
    ...askedFor(root, options, flatten(standard.get('da')?.get(options.name) ?? {})),
  ];
  return messages.map((message) => ({ topic: 'texts', message: asWritten(message, options) }));
}

/** Keys that the source asks for and Danish has not. */
function askedFor(root: string, { entry, locales }: Options, texts: Map<string, string>): string[] {
  const known = new Set([...texts.keys()].map(withoutPlural));
  const folder = dirname(entry);
  return globSync('**/*.{ts,js}', { cwd: join(root, folder) }).flatMap((file) => {
    const source = readFileSync(join(root, folder, file), 'utf8');
    return [...source.matchAll(/\bthis\.t(?:Markup)?\(\s*'([\w.-]+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => !known.has(key))
      .map(
        (key) =>
          `${join(folder, file)} asks for '${key}', which ${locales}/da.json has not. Write it in every language.`,
      );
  });
}

const latin = /\p{Script=Latin}{2,}/u;

/** Words that stand in the code instead of the texts: seen in Arabic and Russian, in Latin letters. */
export async function findingsInShownTexts(bench: Bench): Promise<Finding[]> {
  const { options } = bench.built;
  const allowed = Object.keys(options.allow.latinWords);
  const own = new Set([
    ...flatten(readTexts(bench.root, options).standard.get('ru')?.get(options.name) ?? {}).values(),
  ]);
  const findings: Finding[] = [];
  for (const [lang, language] of [
    ['ru', 'Russian'],
    ['ar', 'Arabic'],
  ] as const) {
    const words = await visit(bench, { lang }, {}, ({ run }) => run<string[]>('words'));
    for (const text of new Set(words)) {
      const bare = allowed.reduce((rest, word) => rest.replaceAll(word, ''), text);
      if (!latin.test(bare) || own.has(text)) continue;
      findings.push({
        topic: 'texts',
        message: `In ${language} it shows “${text}”. Put it in ${options.locales}/${lang}.json, or name it under 'latinWords' with a reason.`,
      });
    }
  }
  return findings;
}
