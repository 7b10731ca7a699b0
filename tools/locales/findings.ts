import type { Texts } from '../../components/core/localisation/texts.ts';
import { flatten, holesOf, isPlural, partsOf, withoutPlural, type Locales } from './locales.ts';

/** The language that the others are measured by. */
const measure = 'da';
const formats = new Set(['number', 'datetime', 'list']);
/** i18next and Intl read values of these names as options; a text with such a hole would be said differently there. */
const reserved = new Set(
  (
    'ns lng lngs fallbackLng defaultValue replace postProcess returnObjects joinArrays interpolation keySeparator ' +
    'locale day month year era hour minute second weekday style unit currency type notation timeZone range numeric'
  ).split(' '),
);

/** Everything wrong with the texts themselves, a line each. Empty when all is well. */
export function findingsInTexts(locales: Locales): string[] {
  const ours = locales.get(measure);
  if (!ours)
    return [`There are no texts in '${measure}', the language the others are measured by.`];
  const findings: string[] = [];
  for (const [language, namespaces] of locales) {
    for (const namespace of ours.keys()) {
      if (!namespaces.has(namespace)) {
        findings.push(`${language}/${namespace}.json is missing. Write it.`);
      }
    }
    for (const [namespace, texts] of namespaces) {
      const at = `${language}/${namespace}.json`;
      const others = ours.get(namespace);
      findings.push(...shapeOf(texts, at), ...pluralsOf(texts, language, at));
      findings.push(...holesIn(texts, namespaces, namespace, at));
      if (!others) {
        findings.push(`${at} has no counterpart in '${measure}'. Write one, or delete the file.`);
      } else if (language !== measure) findings.push(...differences(others, texts, language, at));
    }
  }
  return findings;
}

/** Names and values: only texts that say something, and levels of them. */
function shapeOf(texts: Texts, at: string, before = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const key = before + name;
    const findings = /[.:]/.test(name)
      ? [`${at}: '${key}' has '.' or ':' in its name. Rename it.`]
      : [];
    if (typeof value === 'string') {
      return value.trim()
        ? findings
        : [...findings, `${at}: '${key}' is empty. Write the text, or take the key out.`];
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      return [...findings, `${at}: '${key}' is neither a text nor a level of texts. Write a text.`];
    }
    return [...findings, ...shapeOf(value as Texts, at, `${key}.`)];
  });
}

const isCategory = (word: string): word is Intl.LDMLPluralRule =>
  ['zero', 'one', 'two', 'few', 'many', 'other'].includes(word);

/** Each plural has every form of its language, and no others. */
function pluralsOf(texts: Texts, language: string, at: string): string[] {
  const keys = [...flatten(texts).keys()];
  const findings: string[] = [];
  for (const key of new Set(keys.filter(isPlural).map(withoutPlural))) {
    for (const type of ['cardinal', 'ordinal'] as const) {
      const ending = type === 'ordinal' ? '_ordinal_' : '_';
      const forms = keys.filter((each) => each.startsWith(key + ending));
      if (!forms.some((each) => isCategory(each.slice(key.length + ending.length)))) continue;
      const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
      for (const category of pluralCategories) {
        const form = `${key}${ending}${category}`;
        if (!keys.includes(form)) findings.push(`${at}: '${form}' is missing. Write it.`);
      }
      for (const form of forms) {
        const category = form.slice(key.length + ending.length);
        // i18next says `_zero` of 0 in every language.
        if (!isCategory(category) || category === 'zero' || pluralCategories.includes(category)) {
          continue;
        }
        findings.push(`${at}: '${form}' is a form that '${language}' does not have. Take it out.`);
      }
    }
  }
  return findings;
}

/** Holes, formats and nested keys that the run time and i18next both understand. */
function holesIn(
  texts: Texts,
  namespaces: ReadonlyMap<string, Texts>,
  namespace: string,
  at: string,
): string[] {
  const findings: string[] = [];
  for (const [key, text] of flatten(texts)) {
    for (const hole of holesOf(text)) {
      if (reserved.has(hole))
        findings.push(`${at}: '${key}' has a hole of a reserved name, {{${hole}}}. Rename it.`);
      if (!/^\w+$/.test(hole))
        findings.push(
          `${at}: '${key}' has a hole that is no name, {{${hole}}}. Use letters and digits.`,
        );
    }
    for (const [, format = ''] of text.matchAll(/\{\{[^},]+,\s*(\w+)/g)) {
      if (!formats.has(format))
        findings.push(
          `${at}: '${key}' has an unknown format, '${format}'. There are number, datetime and list.`,
        );
    }
    for (const [, nested = ''] of text.matchAll(/\$t\(([^)]*)\)/g)) {
      const [other, own] = nested.includes(':') ? nested.split(':') : [namespace, nested];
      const known = [...flatten(namespaces.get(other ?? '') ?? {}).keys()].map(withoutPlural);
      if (!known.includes((own ?? '').trim())) {
        findings.push(
          `${at}: '${key}' names a text that is not there, $t(${nested}). Write it, or name another.`,
        );
      }
    }
  }
  return findings;
}

/** Keys, holes, marks and nested texts of a file beside the same file in the measuring language. */
function differences(measured: Texts, texts: Texts, language: string, at: string): string[] {
  const [expected, found] = [gather(measured), gather(texts)];
  const findings: string[] = [];
  for (const [name, { whole, always, first }] of expected) {
    const others = found.get(name);
    if (!others) {
      findings.push(`${at}: '${name}' is missing. Write it; '${measure}' says "${first}".`);
      continue;
    }
    for (const [form, parts] of others.forms) {
      // 'i morgen' needs no number: a form for one number may leave it out, and what the measure leaves out in such a form.
      const one = isForOneNumber(form, language);
      const needed = one ? always : whole;
      const lost = needed.filter((part) => !parts.includes(part) && !(one && part === '{{count}}'));
      const strange = parts.filter((part) => !whole.includes(part));
      if (lost.length) findings.push(`${at}: '${form}' has lost ${lost.join(' ')}. Put it back.`);
      if (strange.length) {
        findings.push(
          `${at}: '${form}' has ${strange.join(' ')}, which '${measure}' has not. Take it out.`,
        );
      }
    }
  }
  for (const name of found.keys()) {
    if (!expected.has(name)) {
      findings.push(
        `${at}: '${name}' is unknown in '${measure}'. Take it out, or write it in every language.`,
      );
    }
  }
  return findings;
}

interface Gathered {
  readonly first: string;
  readonly forms: Map<string, readonly string[]>;
  /** Parts of any form, and of every form. */
  whole: readonly string[];
  always: readonly string[];
}

/** Key without plural -> its parts, in each plural form. */
function gather(texts: Texts): Map<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const [key, text] of flatten(texts)) {
    const parts = partsOf(text);
    const name = withoutPlural(key);
    const known = all.get(name) ?? { first: text, forms: new Map(), whole: [], always: parts };
    known.forms.set(key, parts);
    known.whole = [...new Set([...known.whole, ...parts])];
    known.always = known.always.filter((part) => parts.includes(part));
    all.set(name, known);
  }
  return all;
}

/** True of English `_one`, which says 1, but not of Russian `_one`, which says 1, 21, 31 … */
function isForOneNumber(key: string, language: string): boolean {
  const [, ordinal, form] = /(_ordinal)?_([a-z]+)$/.exec(key) ?? [];
  if (!form || !isPlural(key)) return false;
  if (form === 'zero') return true;
  const rules = new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' });
  const numbers = Array.from({ length: 200 }, (_none, number) => number);
  return numbers.filter((number) => rules.select(number) === form).length < 2;
}
