import { axeParameters } from '../../page-checks/axe-rules.ts';
import type { Finding } from '../refusal.ts';
import type { HostPage } from '../site/host-page.ts';
import { visit, type Bench, type Visit, type VisitOptions } from './visit.ts';

/** A way in which people have the page. */
interface Mode {
  readonly name: string;
  readonly page: HostPage;
  readonly options?: VisitOptions;
  /** More than axe and layout. */
  readonly more?: (visit: Visit, mode: Mode) => Promise<Finding[]>;
}

const narrow: VisitOptions = { viewport: { width: 320, height: 700 } };

const keyboard = async ({ page, run }: Visit, { name }: Mode): Promise<Finding[]> => {
  await page.exposeFunction('pressForCheck', (key: string) =>
    page.keyboard.press(key.replace(/[{}]/g, '')),
  );
  const found = await run<string[]>('keyboard');
  return found.map((message) => ({ topic: 'keyboard' as const, message: `${name}: ${message}` }));
};

const inLayout = (found: readonly string[], where: string): Finding[] =>
  found.map((message) => ({ topic: 'layout', message: `${where}: ${message}` }));

const modes: readonly Mode[] = [
  { name: 'light', page: {}, more: keyboard },
  { name: 'dark', page: { scheme: 'dark' }, options: { colorScheme: 'dark' } },
  { name: 'more contrast', page: { contrast: 'more' }, options: { contrast: 'more' } },
  { name: 'forced colours', page: {}, options: { forcedColors: 'active' } },
  { name: 'easy-read', page: { reading: 'easy' } },
  { name: 'Arabic, right to left', page: { lang: 'ar', dir: 'rtl' }, more: keyboard },
  { name: 'English', page: { lang: 'en' } },
  { name: 'Russian', page: { lang: 'ru' } },
  {
    name: 'text at 200 %',
    page: { scale: '2' },
    options: narrow,
  },
  {
    name: '320 px',
    page: {},
    options: narrow,
    async more({ run }) {
      const targets = await run<string[]>('targets');
      return [
        ...targets.map((message) => ({ topic: 'layout' as const, message: `320 px: ${message}` })),
        ...inLayout(await run<string[]>('spaced'), '320 px with spaced text'),
      ];
    },
  },
  {
    name: 'easy-read in Arabic, 320 px, dark',
    page: { lang: 'ar', dir: 'rtl', reading: 'easy', scheme: 'dark' },
    options: { ...narrow, colorScheme: 'dark' },
  },
];

/** axe, layout, targets and the keyboard's path, in every mode. */
export async function findingsInModes(bench: Bench): Promise<Finding[]> {
  const findings: Finding[] = [];
  await inTurns(modes, 3, async (mode) => {
    const found = await visit(bench, mode.page, mode.options ?? {}, async (looked) => [
      ...(await axe(bench, looked, mode.name)),
      ...inLayout(await looked.run<string[]>('layout'), mode.name),
      ...((await mode.more?.(looked, mode)) ?? []),
    ]);
    findings.push(...found);
  });
  return findings;
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {
      readonly target: readonly unknown[];
      readonly any: readonly { readonly message: string }[];
    }[];
  }[];
}

/** Everything axe finds in the widget. */
export async function axe(bench: Bench, { page }: Visit, where: string): Promise<Finding[]> {
  await page.evaluate(bench.scripts.axe);
  const { options, config } = axeParameters;
  const rules = Object.fromEntries(config.rules.map(({ id, enabled }) => [id, { enabled }]));
  const { violations } = await page.evaluate<AxeResult>(
    `axe.run('#place', ${JSON.stringify({ ...options, rules })})`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => ({
      topic: 'accessibility' as const,
      message: `${where}: ${help} (${id}): ${target.flat().at(-1)}${any[0] ? `. ${any[0].message}` : ''}`,
    })),
  );
}

/** Some at a time. */
export async function inTurns<Item>(
  items: readonly Item[],
  atATime: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
    }),
  );
}
