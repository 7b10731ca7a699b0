/** What each element weighs alone, with everything it needs (Lit too), beside the same element of two peers. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { figure, type Figure } from '../figure.ts';
import { production } from '../page-script.ts';
import { peers, type Peers } from './peers.ts';

const root = join(import.meta.dirname, '..', '..');
const elements = join(root, 'components', 'elements');

/** Bytes, gzip level 9, of one page script that imports these modules; what it fetches lazily is left out, of us and of peers. */
async function weigh(modules: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `import ${JSON.stringify(path)};`).join('\n'),
      resolveDir: root,
    },
    ...production,
    splitting: true,
    outdir: 'out',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  });
  const eager = new Set<string>();
  const entry = outputFiles.find(({ path }) => path.endsWith('stdin.js'));
  const follow = (path: string): void => {
    const file = outputFiles.find((one) => one.path.endsWith(path));
    if (!file || eager.has(file.path)) return;
    eager.add(file.path);
    for (const [, name = ''] of file.text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      follow(name);
  };
  if (entry) follow('stdin.js');
  const bytes = Buffer.concat(
    outputFiles.filter(({ path }) => eager.has(path)).map(({ contents }) => contents),
  );
  return gzipSync(bytes, { level: 9 }).length;
}

const ours = (name: string): string => join(elements, name, `${name}.ts`);
const pathsOf = ({ webAwesome, lyne }: Peers): (readonly string[])[] => [
  ...(webAwesome
    ? [webAwesome.map((path) => `@awesome.me/webawesome/dist/components/${path}.js`)]
    : []),
  ...(lyne ? [lyne.map((path) => `@sbb-esta/lyne-elements/${path}.js`)] : []),
];

/** The floor is the lighter peer. Elements that neither has are measured beside Lit alone. */
export async function run(): Promise<Figure[]> {
  const names = readdirSync(elements).filter((name) => existsSync(ours(name)));
  const lit = await weigh(['lit']);
  const figures: Figure[] = [];
  for (const name of names) {
    const own = await weigh([ours(name)]);
    const theirs = await Promise.all(pathsOf(peers[name] ?? {}).map(weigh));
    const beside = theirs.length > 0 ? 'lighter peer' : 'Lit alone';
    figures.push(
      figure(
        `${name}, beside ${beside}`,
        own,
        'B gz',
        theirs.length > 0 ? Math.min(...theirs) : lit,
        1,
      ),
    );
  }
  const shared = names.filter((name) => peers[name]?.webAwesome);
  const all = await weigh(names.map(ours));
  figures.push(
    figure(
      `the ${shared.length} that Web Awesome has too, together`,
      await weigh(shared.map(ours)),
      'B gz',
      await weigh(
        shared.flatMap((name) => pathsOf({ webAwesome: peers[name]?.webAwesome ?? [] })[0] ?? []),
      ),
      1,
    ),
  );
  const withLyne = names.filter((name) => peers[name]?.lyne);
  figures.push(
    figure(
      `the ${withLyne.length} that Lyne has too, together`,
      await weigh(withLyne.map(ours)),
      'B gz',
      await weigh(withLyne.flatMap((name) => pathsOf({ lyne: peers[name]?.lyne ?? [] })[0] ?? [])),
      1,
    ),
  );
  figures.push(figure(`all ${names.length} together, beside Lit alone`, all, 'B gz', lit, 1));
  return figures;
}
