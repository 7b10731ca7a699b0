import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hardnessOf } from './hardness.ts';
import { easyLanguages } from '../../components/core/localisation/easy-languages.ts';
import { languages } from '../../contract/types.ts';
import { flatten, type Locales } from './locales.ts';
import { fewestWords, hardest } from './readability.ts';
import type { Statuses } from './readings.ts';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
const marks = { begin: '<!-- languages -->', end: '<!-- /languages -->' };
const namesOfLanguages = new Intl.DisplayNames('en', { type: 'language' });

/** A Markdown table, its columns even. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_cell, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Who has read each file, a row for each namespace and reading mode. */
export function readingsTable(locales: Locales, statuses: Statuses): string {
  const namespaces = [...(locales.get('da')?.keys() ?? [])].sort();
  const rows = namespaces.flatMap((namespace) => [
    [namespace, ...languages.map((language) => statuses[language]?.[namespace]?.reading ?? '?')],
    [
      `${namespace}, easy-read`,
      ...languages.map((language) =>
        easyLanguages.includes(language)
          ? (statuses[language]?.[`${namespace}.easy`]?.reading ?? '?')
          : 'standard texts',
      ),
    ],
  ]);
  const names = languages.map((language) => namesOfLanguages.of(language) ?? language);
  return table([['texts', ...names], ...rows]);
}

/** How many texts there are and how hard the Danish ones are. */
export function hardnessTable(standard: Locales, easy: Locales): string {
  const rows = (['standard', 'easy'] as const).flatMap((mode) =>
    hardnessOf(standard, easy, mode).map(({ namespaces, words, lix }) => [
      `${namespaces.join(' + ')}${mode === 'easy' ? ', easy-read' : ''}`,
      String(words),
      words < fewestWords ? `too few words (under ${fewestWords})` : lix.toFixed(1),
      String(hardest[mode]),
    ]),
  );
  const count = flattenAll(standard);
  return `${table([['Danish running text', 'words', 'LIX', 'at most'], ...rows])}\n\n${count} texts a language, Danish counted.`;
}

const flattenAll = (locales: Locales): number =>
  [...(locales.get('da')?.values() ?? [])].reduce((sum, texts) => sum + flatten(texts).size, 0);

/** The README with this table in its place. @throws when it has none. */
export function withTable(text: string, readingsOfAll: string): string {
  const [from, to] = [text.indexOf(marks.begin), text.indexOf(marks.end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${marks.begin} … ${marks.end}.`);
  return `${text.slice(0, from + marks.begin.length)}\n\n${readingsOfAll}\n\n${text.slice(to)}`;
}

export const readReadme = (): string => readFileSync(readme, 'utf8');
export const writeReadme = (text: string): void => writeFileSync(readme, text);
