import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { checkRemote } from '../../../contract/remote-check.ts';
import type { FrameRemoteDescription } from '../../../contract/remote.ts';
import { integrityOf } from '../../embed/build/store.ts';
import { layOut } from './workshop.ts';

/**
 * Ordværk holds what people write about themselves, so it stays in a page of its own.
 *
 * @param base Where the folder is going to be served, as `http://vendor.localhost:8107/ordvaerk/`.
 * @returns the folder with its `remote.json`.
 */
export async function buildOrdvaerk(
  folder: string,
  packageFolder: string,
  base: string,
): Promise<string> {
  const packages = ['vite', 'lit', '@lit/context'];
  const { root, output } = await layOut('ordvaerk', folder, packageFolder, packages);
  await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    resolve: { conditions: ['jobunivers-remote', 'module', 'browser'] },
    build: {
      outDir: output,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/frame.ts'),
        output: { entryFileNames: 'frame-[hash].js', codeSplitting: false },
      },
    },
  });
  const [name = ''] = globSync('frame-*.js', { cwd: output });
  const script = await readFile(join(output, name), 'utf8');
  const page = `<!doctype html>
<html lang="da" data-hosts="HOSTS">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ordværk</title>
<script type="module" crossorigin src="${name}" integrity="${integrityOf(script)}"></script>
<body></body>
`;
  await writeFile(join(output, 'frame.html'), page);
  const description: FrameRemoteDescription = {
    schema: 1,
    vendor: { id: 'ordvaerk', name: 'Ordværk', contact: 'hej@ordvaerk.example' },
    tag: 'ju-ordvaerk-introduction',
    version: '2.0.0',
    contract: '1.0.0',
    isolation: 'frame',
    frame: new URL('frame.html', base).href,
    languages: ['da', 'en', 'ar', 'ru'],
    readingModes: ['standard', 'easy'],
    timeoutMs: 10_000,
    sizes: [{ minInlineSize: 0, blockSize: 560 }],
  };
  const wrong = checkRemote(description);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  await writeFile(join(output, 'remote.json'), JSON.stringify(description, null, 2));
  return output;
}
