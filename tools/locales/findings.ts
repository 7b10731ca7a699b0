import type { Texts } from '../../components/core/localisation/texts.ts';
import { flatten, holesOf, isPlural, withoutPlural, type Locales } from './locales.ts';

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
      if (!namespaces.has(namespace)) findings.push(`${language}/${namespace}.json is missing.`);
    }
    for (const [namespace, texts] of namespaces) {
      const at = `${language}/${namespace}.json`;
      const others = ours.get(namespace);
      findings.push(...shapeOf(texts, at), ...pluralsOf(texts, language, at));
      findings.push(...holesIn(texts, namespaces, namespace, at));
      if (!others) findings.push(`${at} has no counterpart in '${measure}'.`);
      else if (language !== measure) findings.push(...differences(others, texts, at));
    }
  }
  return findings;
}

/** Names and values: only texts that say something, and levels of them. */
function shapeOf(texts: Texts, at: string, before = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) => {
    const key = before + name;
    const findings = /[.:]/.test(name) ? [`${at}: '${key}' has '.' or ':' in its name.`] : [];
    if (typeof value === 'string') {
      return value.trim() ? findings : [...findings, `${at}: '${key}' is empty.`];
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      return [...findings, `${at}: '${key}' is neither a text nor a level of texts.`];
    }
    return [...findings, ...shapeOf(value as Texts, at, `${key}.`)];
  });
}

/** Each plural has every form of its language. */
function pluralsOf(texts: Texts, language: string, at: string): string[] {
  const keys = [...flatten(texts).keys()];
  const findings: string[] = [];
  for (const key of new Set(keys.filter(isPlural).map(withoutPlural))) {
    for (const type of ['cardinal', 'ordinal'] as const) {
      const ending = type === 'ordinal' ? '_ordinal_' : '_';
      const forms = keys.filter((each) => each.startsWith(key + ending));
      const used = forms.some((each) => /^[a-z]+$/.test(each.slice(key.length + ending.length)));
      if (!used) continue;
      const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
      for (const category of pluralCategories) {
        const form = `${key}${ending}${category}`;
        if (!keys.includes(form)) findings.push(`${at}: '${form}' is missing.`);
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
        findings.push(`${at}: '${key}' has a hole of a reserved name, {{${hole}}}.`);
      if (!/^\w+$/.test(hole))
        findings.push(`${at}: '${key}' has a hole that is no name, {{${hole}}}.`);
    }
    for (const [, format = ''] of text.matchAll(/\{\{[^},]+,\s*(\w+)/g)) {
      if (!formats.has(format))
        findings.push(`${at}: '${key}' has an unknown format, '${format}'.`);
    }
    for (const [, nested = ''] of text.matchAll(/\$t\(([^)]*)\)/g)) {
      const [other, own] = nested.includes(':') ? nested.split(':') : [namespace, nested];
      const known = [...flatten(namespaces.get(other ?? '') ?? {}).keys()].map(withoutPlural);
      if (!known.includes((own ?? '').trim())) {
        findings.push(`${at}: '${key}' names a text that is not there, $t(${nested}).`);
      }
    }
  }
  return findings;
}

/** Keys, holes and marks of a file beside the same file in the measuring language. */
function differences(measured: Texts, texts: Texts, at: string): string[] {
  const [expected, found] = [gather(measured), gather(texts)];
  const findings: string[] = [];
  for (const [key, parts] of expected) {
    const others = found.get(key);
    if (others === undefined) findings.push(`${at}: '${key}' is missing.`);
    else if (others !== parts) {
      findings.push(`${at}: '${key}' has [${others}] where '${measure}' has [${parts}].`);
    }
  }
  for (const key of found.keys()) {
    if (!expected.has(key)) findings.push(`${at}: '${key}' is unknown in '${measure}'.`);
  }
  return findings;
}

/** Key without plural -> its holes and marks, over all plural forms. */
function gather(texts: Texts): Map<string, string> {
  const parts = new Map<string, Set<string>>();
  for (const [key, text] of flatten(texts)) {
    const name = withoutPlural(key);
    const all = parts.get(name) ?? new Set();
    for (const hole of holesOf(text)) all.add(`{{${hole}}}`);
    for (const [, mark = ''] of text.matchAll(/<(\w+)>.*?<\/\1>/gs)) all.add(`<${mark}>`);
    parts.set(name, all);
  }
  return new Map([...parts].map(([key, all]) => [key, [...all].sort().join(' ')]));
}
