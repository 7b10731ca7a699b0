import { writeRemoteJson } from '../../../tools/vendor/remote-json.ts';
import { readTexts } from './texts.ts';
import { buildWithWebpack } from './with-webpack.ts';
import { layOut } from './workshop.ts';

const version = '3.0.1';

/** Læringsbroen writes JavaScript and builds with webpack. @returns the folder with its `remote.json`. */
export async function buildLaeringsbroen(folder: string, packageFolder: string): Promise<string> {
  const workshop = await layOut('laeringsbroen', folder, packageFolder, ['lit', '@lit/context']);
  await buildWithWebpack(workshop, {
    name: 'laeringsbroen',
    widget: './src/widget.js',
    version,
  });
  await writeRemoteJson({
    folder: workshop.output,
    container: 'container-*.js',
    expose: './widget',
    vendor: { id: 'laeringsbroen', name: 'Læringsbroen', contact: 'hej@laeringsbroen.example' },
    tag: 'ju-laeringsbroen-courses',
    version,
    contract: '1.0.0',
    facade: '^1.0.0',
    readingModes: ['standard', 'easy'],
    texts: await readTexts(workshop.root),
    timeoutMs: 10_000,
    sizes: [{ minInlineSize: 0, blockSize: 620 }],
    budget: { bytes: 12_000, requests: 6 },
  });
  return workshop.output;
}
