import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInstance } from 'i18next';
import { languages } from '../../contract/types.ts';
import type { Language } from '../../contract/types.ts';

export type ReadingMode = 'standard' | 'easy';
type Tree = { readonly [key: string]: string | Tree };

/** Texts of one language in one reading mode, and how it writes days. */
export interface Words {
  readonly language: Language;
  readonly mode: ReadingMode;
  readonly direction: 'ltr' | 'rtl';
  /** @param key with its namespace, as `job-search:find` */
  t(key: string, parameters?: Readonly<Record<string, string | number | undefined>>): string;
  /** A calendar day `YYYY-MM-DD`. */
  date(day: string): string;
}

const folder = path.join(import.meta.dirname, '..', '..', 'locales');
const namespaces = [
  'fragment',
  'job-search',
  'job-search-more',
  'job-details',
  'screening-form',
] as const;
const latin = { numberingSystem: 'latn' };

const kept = new Map<string, Words>();

/** The words of a language: the widgets' own, so that nothing is said twice in two ways. */
export function wordsOf(language: Language, mode: ReadingMode): Words {
  const name = `${language} ${mode}`;
  const known = kept.get(name);
  if (known) return known;
  const made = makeWords(language, mode);
  kept.set(name, made);
  return made;
}

export const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

function makeWords(language: Language, mode: ReadingMode): Words {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    ns: [...namespaces],
    resources: {
      [language]: Object.fromEntries(namespaces.map((name) => [name, read(language, name, mode)])),
    },
    // The templates escape.
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
  });
  // Figures and calendar as in the Danish letters that people read beside it, in every language.
  instance.services.formatter?.add('number', (value: number, _language, options: object) =>
    new Intl.NumberFormat(language, { ...options, ...latin }).format(value),
  );
  const days = new Intl.DateTimeFormat(language, {
    ...latin,
    calendar: 'gregory',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    language,
    mode,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, parameters) => instance.t(key, { ...parameters }),
    date: (day) => days.format(Date.parse(day.slice(0, 10))),
  };
}

/** Easy texts lie over the standard ones; a language without them has the standard ones alone. */
function read(language: Language, namespace: string, mode: ReadingMode): Tree {
  const standard = readJson(`${language}/${namespace}.json`) ?? {};
  if (mode === 'standard') return standard;
  return lay(readJson(`${language}/${namespace}.easy.json`) ?? {}, standard);
}

function readJson(name: string): Tree | undefined {
  try {
    // Words that explain themselves are marked up in easy-read; plain HTML has no such element.
    const text = readFileSync(path.join(folder, name), 'utf8').replace(/<\/?[a-zA-Z]+>/g, '');
    return JSON.parse(text) as Tree;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function lay(above: Tree, below: Tree): Tree {
  const laid: Record<string, string | Tree> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = below[key];
    laid[key] = typeof value === 'object' && typeof under === 'object' ? lay(value, under) : value;
  }
  return laid;
}
