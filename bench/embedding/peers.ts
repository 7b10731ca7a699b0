import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { federation } from '@module-federation/vite';
import { build, type InlineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** A page's way of embedding that ours stands beside: what goes into the head, and what stands for each widget. */
export interface Peer {
  readonly head: string;
  readonly widget: (remote: number) => string;
}

const common: InlineConfig = {
  configFile: false,
  envFile: false,
  logLevel: 'error',
  publicDir: false,
};

/** One module per remote, the library and Lit in a file that they share. */
export async function buildPlain(folder: string, origin: string, remotes: number): Promise<Peer> {
  const numbers = [...Array(remotes).keys()];
  const entry = (number: number): string => `virtual:plain-${number}`;
  const numbered: Plugin = {
    name: 'bench:numbered',
    enforce: 'pre',
    resolveId: (id) =>
      id.startsWith('virtual:plain-') ? `${here}/plain-${id.slice(14)}.ts` : undefined,
    load: (id) => {
      const number = /plain-(\d+)\.ts$/.exec(id)?.[1];
      return number === undefined
        ? undefined
        : `import { BenchCard } from './card.element.ts';
           customElements.define('ju-bench${number}-card', class extends BenchCard {});`;
    },
  };
  await build({
    ...common,
    plugins: [numbered],
    build: {
      outDir: join(folder, `plain-${remotes}`),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(numbers.map((number) => [`plain-${number}`, entry(number)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const address = (number: number): string => `${origin}/plain-${remotes}/plain-${number}.js`;
  return {
    head: numbers
      .map((number) => `<script type="module" crossorigin src="${address(number)}"></script>`)
      .join(''),
    widget: (remote) => `<ju-bench${remote}-card></ju-bench${remote}-card>`,
  };
}

/** A frame per widget, each with a page that fetches the plain module. Needs {@link buildPlain} of as many remotes before. */
export async function writeFrames(folder: string, origin: string, remotes: number): Promise<Peer> {
  for (let number = 0; number < remotes; number++) {
    const tag = `ju-bench${number}-card`;
    await writeFile(
      join(folder, `plain-${remotes}`, `frame-${number}.html`),
      `<!doctype html><title>Card</title><script type="module" src="./plain-${number}.js"></script>
       <${tag}></${tag}><script>addEventListener('ju-ready', () => parent.postMessage('ju-ready', '*'))</script>`,
    );
  }
  return {
    head: '',
    widget: (remote) =>
      `<iframe title="Card" src="${origin}/plain-${remotes}/frame-${remote}.html"></iframe>`,
  };
}

/** The Vite plugin's federation as it comes: Lit shared, a host of its own, remotes named by their entries. */
export async function buildDefaultFederation(
  folder: string,
  origin: string,
  remotes: number,
): Promise<Peer> {
  const base = (name: string): string => `${origin}/default-${remotes}/${name}/`;
  const numbers = [...Array(remotes).keys()];
  const options = (name: string): InlineConfig => ({
    ...common,
    root: here,
    base: base(name),
    build: {
      outDir: join(folder, `default-${remotes}`, name),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: join(here, 'empty.ts') },
    },
  });
  for (const number of numbers) {
    await build({
      ...options(`remote${number}`),
      plugins: [
        federation({
          name: `remote${number}`,
          filename: 'remoteEntry.js',
          exposes: { './card': join(here, 'card.element.ts') },
          shared: { lit: { singleton: true } },
          dts: false,
        }),
      ],
    });
  }
  const host = join(folder, `default-${remotes}`, 'host.js');
  await mkdir(join(folder, `default-${remotes}`), { recursive: true });
  await writeFile(
    host,
    numbers
      .map(
        (number) =>
          `import('remote${number}/card').then(({ default: Card }) =>
             customElements.define('ju-bench${number}-card', class extends Card {}));`,
      )
      .join('\n'),
  );
  const hostOptions = options('host');
  await build({
    ...hostOptions,
    plugins: [
      federation({
        name: 'host',
        remotes: Object.fromEntries(
          numbers.map((number) => [
            `remote${number}`,
            {
              type: 'module',
              name: `remote${number}`,
              entry: `${base(`remote${number}`)}remoteEntry.js`,
            },
          ]),
        ),
        shared: { lit: { singleton: true } },
        dts: false,
      }),
    ],
    build: {
      ...hostOptions.build,
      rolldownOptions: { input: host, output: { entryFileNames: 'host.js' } },
    },
  });
  return {
    head: `<script type="module" crossorigin src="${base('host')}host.js"></script>`,
    widget: (remote) => `<ju-bench${remote}-card></ju-bench${remote}-card>`,
  };
}
