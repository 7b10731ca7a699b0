import type { EngineName, Outcome, Row } from './row.ts';

/** What a run of the rows came to, and what the breaking of guards came to. */
export interface Results {
  /** Day of the run. */
  readonly date: string;
  /** By row, then by engine. */
  readonly rows: Readonly<Record<string, Readonly<Partial<Record<EngineName, Outcome>>>>>;
  /** Day on which guards were broken, and by guard the rows that failed then. */
  readonly guards: {
    readonly date: string;
    readonly broken: readonly { readonly name: string; readonly failed: readonly string[] }[];
  };
}

const engineNames = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' } as const;

/** Engines that a row stands in. */
export const enginesOf = ({ security }: Row): readonly EngineName[] =>
  security ? ['chromium', 'firefox', 'webkit'] : ['chromium'];

const ways = {
  itself: 'by itself',
  'put back': 'when the tag is put back',
  reload: 'when the page is loaded anew',
  'nothing to do': '–',
} as const;
const sights = { authored: 'What the editor wrote', widget: 'The widget' } as const;

const introduction = `# Faults injected

Written by \`node shells/embed/tests/faults/report.ts\` from the rows in \`shells/embed/tests/faults/rows/\` and what a run of
them came to; a test fails when this page and the rows differ.

Each row is one fault at one place, made in a real browser against a real embed origin. In every row the same is asked
besides what the columns say: the host's own button answers, its markup, place, style, title, focus, history, address, storage
and the browser's own functions are as they were; no global was added that is not documented; nothing reached its \`error\`,
\`unhandledrejection\` and \`securitypolicyviolation\` listeners (but for what a browser itself reports of a module that throws,
marked *); another vendor's widget beside it stands, or, where it needs the very file that fails, shows what the editor wrote;
the number of requests is bounded; and the widget comes back as said once the fault has ended. The codes are those of
[error-codes.md](error-codes.md).
`;

/** The page in the documentation. */
export function documentOf(
  rows: readonly Row[],
  results: Results,
  guards: readonly Guarded[],
): string {
  const guardsOf = (row: Row): string =>
    row.security
      ? results.guards.broken
          .filter(({ failed }) => failed.includes(row.id))
          .map(({ name }) => String(guards.findIndex((one) => one.name === name) + 1))
          .join(', ')
      : '';
  const lines = rows.map((row) => {
    const ran = enginesOf(row).filter((name) => results.rows[row.id]?.[name]);
    const codes = ran.flatMap((name) => results.rows[row.id]?.[name]?.codes ?? []);
    return cells([
      row.fault,
      row.where,
      ran.map((name) => engineNames[name]).join(', '),
      [...new Set(codes)].map((code) => `\`${code}\``).join(', ') + (row.heard ? ' *' : ''),
      sights[row.sees] + (row.remark ? `, ${row.remark}` : ''),
      ways[row.recovers],
      guardsOf(row),
    ]);
  });
  return [
    introduction,
    `Last run: ${results.date}, ${rows.length} rows, ${rows.flatMap(enginesOf).length} tests.\n`,
    cells([
      'fault',
      'where',
      'engines',
      '`ju-error`',
      'what the reader sees',
      'comes back',
      'guard',
    ]),
    cells(Array.from({ length: 7 }, () => '---')),
    ...lines,
    `\n## Guards broken

A test that never fails proves nothing. \`node shells/embed/tests/faults/break-guards.ts\` takes each guard out of a copy of the
source, one at a time, builds, and runs the rows that live by it: every row that is about what must not run or not be believed
(the column *guard* above) has to fail at least once. Last broken: ${results.guards.date}.
`,
    cells(['', 'guard taken out', 'rows that failed']),
    cells(['---', '---', '---']),
    ...guards.map(({ name }, index) =>
      cells([
        String(index + 1),
        name,
        String(results.guards.broken.find((one) => one.name === name)?.failed.length ?? 0),
      ]),
    ),
    '',
  ].join('\n');
}

/** As much of a guard as the page tells. */
export interface Guarded {
  readonly name: string;
}

const cells = (values: readonly string[]): string =>
  `| ${values.map((value) => value.replaceAll('|', '\\|')).join(' | ')} |`;
