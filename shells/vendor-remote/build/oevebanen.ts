import { federation } from '@module-federation/vite';
import { join } from 'node:path';
import { build } from 'vite';
import { federatedLibrary, federationOptions } from '../../../tools/vendor/federation/vite.ts';
import { writeRemoteJson } from '../../../tools/vendor/remote-json.ts';
import { readTexts } from './texts.ts';
import { layOut } from './workshop.ts';

const version = '1.2.0';

/** Øvebanen builds with Vite and the module federation plugin. @returns the folder with its `remote.json`. */
export async function buildOevebanen(folder: string, packageFolder: string): Promise<string> {
  const { root, output } = await layOut('oevebanen', folder, packageFolder, [
    '@module-federation/vite',
    '@module-federation/runtime',
    'vite',
    'lit',
    '@lit/context',
  ]);
  await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    base: '',
    plugins: [
      federatedLibrary(root, `oevebanen-${version.replaceAll('.', '-')}`),
      ...federation({
        ...federationOptions,
        name: 'oevebanen',
        exposes: { './widget': './src/widget.ts' },
      }),
    ],
    build: {
      outDir: output,
      assetsDir: '',
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/widget.ts') },
    },
  });
  await writeRemoteJson({
    folder: output,
    container: 'container-*.js',
    expose: './widget',
    vendor: { id: 'oevebanen', name: 'Øvebanen', contact: 'hej@oevebanen.example' },
    tag: 'ju-oevebanen-questions',
    version,
    contract: '1.0.0',
    facade: '^1.0.0',
    readingModes: ['standard', 'easy'],
    texts: await readTexts(root),
    timeoutMs: 10_000,
    sizes: [{ minInlineSize: 0, blockSize: 380 }],
    budget: { bytes: 33_000, requests: 9 },
  });
  return output;
}
