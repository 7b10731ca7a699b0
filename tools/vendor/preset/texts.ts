import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../../components/core/localisation/texts.ts';
import { languages } from '../../../contract/types.ts';
import { findingsInEasy } from '../../locales/easy.ts';
import { findingsInTexts } from '../../locales/findings.ts';
import { easyLanguages } from '../../../components/core/localisation/easy-languages.ts';
import type { Locales } from '../../locales/locales.ts';
import type { Library } from './library.ts';
import type { Options } from './options.ts';

/** A widget's own texts, as the checks of locales take them. */
export interface WidgetTexts {
  readonly standard: Locales;
  readonly easy: Locales;
  /** Files that are missing or are no JSON. */
  readonly findings: readonly string[];
}

/** Reads the texts beside a widget's source. */
export function readTexts(root: string, { locales, name }: Options): WidgetTexts {
  const findings: string[] = [];
  const read = (language: string, ending: string): [string, Map<string, Texts>] => {
    const file = join(locales, `${language}${ending}.json`);
    const path = join(root, file);
    if (!existsSync(path)) {
      findings.push(
        `${file} is missing. Write it${ending ? '; {} when no words differ' : ', with every key that da.json has'}.`,
      );
      return [language, new Map()];
    }
    try {
      return [language, new Map([[name, JSON.parse(readFileSync(path, 'utf8')) as Texts]])];
    } catch (error) {
      findings.push(`${file} is no JSON: ${(error as Error).message}`);
      return [language, new Map()];
    }
  };
  return {
    standard: new Map(languages.map((language) => read(language, ''))),
    easy: new Map(easyLanguages.map((language) => read(language, '.easy'))),
    findings,
  };
}

/** What keeps a widget's texts from being used: missing languages and keys, lost holes, plurals of another language. */
export function faultsOf(texts: WidgetTexts, options: Options, library: Library): string[] {
  if (texts.findings.length > 0) return [...texts.findings];
  const terms = new Set(Object.keys(library.texts('da', 'glossary', 'standard') ?? {}));
  return [
    ...findingsInTexts(texts.standard),
    ...findingsInEasy(texts.standard, texts.easy, terms),
  ].map((finding) => asWritten(finding, options));
}

/** A finding with the paths that the vendor knows: `locales/da.json`, not `da/name.json`. */
export const asWritten = (finding: string, { name, locales }: Options): string =>
  finding
    .replace(new RegExp(`\\b([a-z]{2})/${name}(\\.easy)?\\.json`, 'g'), `${locales}/$1$2.json`)
    .replaceAll('tools/locales/allowed.ts', "vite.config.ts under 'allow'");

/**
 * What goes into one file: the widget's own texts, and those of the elements inside it.
 * @throws naming what has no texts.
 */
export function textsFor(
  language: string,
  reading: 'standard' | 'easy',
  namespaces: Iterable<string>,
  { own, name, library }: { own: WidgetTexts; name: string; library: Library },
): Record<string, Texts> {
  const file: Record<string, Texts> = {};
  for (const namespace of [...namespaces].sort()) {
    const texts =
      namespace === name
        ? own[reading].get(language)?.get(name)
        : library.texts(language, namespace, reading);
    if (texts) file[namespace] = texts;
    else if (reading === 'standard' && namespace !== name) {
      throw new Error(
        `'${namespace}' is among somebody's 'namespaces' and has no texts. Yours are called '${name}'.`,
      );
    }
  }
  return file;
}
