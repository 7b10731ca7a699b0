import { join } from 'node:path';
import { writeRemoteJson } from '../../../tools/vendor/remote-json.ts';
import { readTexts } from './texts.ts';
import { buildWithWebpack } from './with-webpack.ts';
import { layOut } from './workshop.ts';

const version = '0.9.0';

/** Vejviser is a React app that brings its own React. @returns the folder with its `remote.json`. */
export async function buildVejviser(folder: string, packageFolder: string): Promise<string> {
  const packages = ['react', 'react-dom', 'scheduler', 'lit', '@lit/context'];
  const workshop = await layOut('vejviser', folder, packageFolder, packages);
  await buildWithWebpack(workshop, {
    name: 'vejviser',
    widget: './src/widget.tsx',
    version,
    rules: [{ test: /\.tsx?$/, loader: join(import.meta.dirname, 'esbuild-loader.ts') }],
  });
  await writeRemoteJson({
    folder: workshop.output,
    container: 'container-*.js',
    expose: './widget',
    vendor: { id: 'vejviser', name: 'Vejviser', contact: 'hej@vejviser.example' },
    tag: 'ju-vejviser-ways',
    version,
    contract: '1.0.0',
    facade: '^1.0.0',
    readingModes: ['standard', 'easy'],
    texts: await readTexts(workshop.root),
    timeoutMs: 10_000,
    sizes: [{ minInlineSize: 0, blockSize: 300 }],
    budget: { bytes: 80_000, requests: 6 },
  });
  return workshop.output;
}
