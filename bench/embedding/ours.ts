import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageRemoteDescription, RemotePath } from '../../contract/remote.ts';
import { assembleContainer } from '../../shells/embed/build/container.ts';
import { bundle } from '../../shells/embed/build/bundle.ts';
import { exportsOfFacade } from '../../shells/embed/build/parts.ts';
import { bridged } from '../../shells/embed/build/remote-plugins.ts';
import { hashOf, integrityOf } from '../../shells/embed/build/store.ts';
import { facadeVersion } from '../../shells/embed/shared/facade-version.ts';

const root = join(import.meta.dirname, '..', '..');

/** One vendor per remote, each with the card as its widget. Answers with the paths of their `remote.json`. */
export async function buildVendors(folder: string, remotes: number): Promise<string[]> {
  const chunks = await bundle({
    entries: { widget: join(import.meta.dirname, 'card.element.ts') },
    format: 'es',
    plugins: [bridged(join(root, 'components/core/facade.ts'))],
  });
  const facadeExports = await exportsOfFacade();
  const paths: string[] = [];
  for (let number = 0; number < remotes; number++) {
    const place = join(folder, `vendor-${number}`);
    await mkdir(place, { recursive: true });
    const remote = await assembleContainer({
      chunks,
      exposes: ['./widget'],
      facadeExports,
      facadeVersion,
      async keep(name, code) {
        const file = `${name}-${hashOf(code)}.js`;
        await writeFile(join(place, file), code);
        return { url: `./${file}`, path: `/${file}`, integrity: integrityOf(code), gzip: 0 };
      },
    });
    const description: PageRemoteDescription = {
      schema: 1,
      vendor: { id: `bench${number}`, name: `Vendor ${number}` },
      tag: `ju-bench${number}-card`,
      version: '1.0.0',
      contract: '1.0.0',
      isolation: 'page',
      remote: remote.container as RemotePath,
      expose: './widget',
      modules: remote.closures.get('./widget') as PageRemoteDescription['modules'],
      facade: `^${facadeVersion}`,
      languages: ['da'],
      readingModes: ['standard'],
      timeoutMs: 60_000,
    };
    const file = join(place, 'remote.json');
    await writeFile(file, JSON.stringify(description));
    paths.push(file);
  }
  return paths;
}
