import { dateTimeFormat, listFormat, numberFormat, pluralRules } from './formats.ts';
import type { Texts } from './texts.ts';

/** Values for `{{name}}`. `count` chooses the plural form, `context` the variant, `ordinal` first, second, third. */
export interface TextParameters {
  readonly count?: number;
  readonly context?: string;
  readonly ordinal?: boolean;
  readonly [name: string]: TextParameter | undefined;
}
export type TextParameter = string | number | boolean | Date | readonly string[];

/** Finds the raw text of a key, by the namespace's name ('' for the element's own). */
export type FindTexts = (namespace: string) => Texts | undefined;

function read(texts: Texts | undefined, path: string): string | undefined {
  let at: Texts | string | undefined = texts;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  // An empty text counts as none, as in i18next.
  return typeof at === 'string' && at ? at : undefined;
}

/** i18next's order of looking: most exact first (context and plural), then what is more general. */
function candidates(key: string, language: string, parameters: TextParameters): string[] {
  const { count, context, ordinal } = parameters;
  const names = context ? [`${key}_${context}`, key] : [key];
  if (count === undefined) return names;
  const kind = ordinal ? '_ordinal_' : '_';
  const form = pluralRules(language, ordinal ? 'ordinal' : 'cardinal').select(count);
  const exact = names.flatMap((name) => [
    ...(count === 0 && !ordinal ? [`${name}_zero`] : []),
    `${name}${kind}${form}`,
    ...(ordinal ? [`${name}_${form}`] : []),
    name,
  ]);
  return [...exact, ...names.map((name) => `${name}${kind}other`)];
}

/** The text as it stands in the file, its holes still open; undefined when there is none. */
export function findText(
  find: FindTexts,
  key: string,
  language: string,
  parameters: TextParameters = {},
): string | undefined {
  const colon = key.indexOf(':');
  const texts = find(key.slice(0, Math.max(colon, 0)));
  for (const name of candidates(key.slice(colon + 1), language, parameters)) {
    const text = read(texts, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** `number(maximumFractionDigits: 1; useGrouping: false)` -> its name and its options for Intl. */
function readFormat(format: string): [name: string, options: Record<string, unknown>] {
  const [, name = '', inner = ''] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/.exec(format) ?? [];
  const options: Record<string, unknown> = {};
  for (const pair of inner.split(';')) {
    const [key, value] = pair.split(':').map((part) => part.trim());
    if (!key || value === undefined) continue;
    options[key] = value === 'true' || (value !== 'false' && (Number(value) || value));
    if (Number(value) === 0) options[key] = 0;
  }
  return [name.toLowerCase(), options];
}

function formatValue(value: TextParameter, format: string | undefined, language: string): string {
  if (!format) return Array.isArray(value) ? value.join(',') : String(value);
  const [name, options] = readFormat(format);
  switch (name) {
    case 'number':
      return numberFormat(language, options).format(value as number);
    case 'datetime':
      return dateTimeFormat(language, options).format(value as Date);
    case 'list':
      return listFormat(language, options).format(value as readonly string[]);
    default:
      return String(value);
  }
}

/** Fills `{{name}}`, `{{- name}}`, `{{name, number}}` and `$t(other.key)`. A hole without a value stays open, for all to see. */
export function fillText(
  text: string,
  find: FindTexts,
  language: string,
  parameters: TextParameters = {},
): string {
  // One pass over the file's own text: what a parameter brings along is never read as a hole or a key.
  return text.replace(/\{\{-?(.+?)\}\}|\$t\(([^)]+)\)/g, (all, hole?: string, nested?: string) => {
    if (nested !== undefined) {
      const key = nested.trim();
      return translate(find, key, language, parameters) ?? key.slice(key.indexOf(':') + 1);
    }
    const [first = '', ...format] = (hole ?? '').split(',');
    const name = first.trim();
    const value = Object.hasOwn(parameters, name) ? parameters[name] : all;
    if (value === all || value === undefined) return value ?? '';
    return formatValue(value, format.join(','), language);
  });
}

/** The whole way from key to words; undefined when there is no such key. */
export function translate(
  find: FindTexts,
  key: string,
  language: string,
  parameters: TextParameters = {},
): string | undefined {
  const text = findText(find, key, language, parameters);
  return text === undefined ? undefined : fillText(text, find, language, parameters);
}
