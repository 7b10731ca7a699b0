import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { RemoteDescription } from '../../../contract/remote.ts';
import { presetName, type PresetApi } from '../preset/plugin.ts';
import type { Options } from '../preset/options.ts';
import { Refusal, type Finding } from '../refusal.ts';

/** A widget that was built. */
export interface BuiltWidget {
  /** By path beside `remote.json`, which is among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly remote: RemoteDescription;
  readonly options: Options;
  readonly warnings: readonly Finding[];
  /** How long it took, in milliseconds. */
  readonly took: number;
}

export type Attempt =
  | { readonly type: 'built'; readonly built: BuiltWidget }
  | { readonly type: 'refused'; readonly findings: readonly Finding[]; readonly options?: Options };

/** @param lenient Lets pass what is only not finished yet. @throws {Refusal} when the folder is no widget's. */
export async function buildWidget(
  root: string,
  { lenient = false, write = false }: { lenient?: boolean; write?: boolean } = {},
): Promise<Attempt> {
  const { build } = await viteOf(root);
  const began = performance.now();
  let api: PresetApi | undefined;
  let configured = false;
  const look: Plugin = {
    name: 'jobunivers:look',
    enforce: 'pre',
    configResolved({ plugins }) {
      configured = true;
      api = plugins.find(({ name }) => name === presetName)?.api as PresetApi | undefined;
      if (api) api.lenient = lenient;
    },
  };
  try {
    const result = await build({
      root,
      logLevel: 'silent',
      plugins: [look],
      build: { write, emptyOutDir: true },
    });
    if (!api) throw withoutPreset(root);
    const [{ output }] = [result].flat() as unknown as [{ output: readonly OutputFile[] }];
    const files = new Map(output.map(({ fileName, source }) => [fileName, String(source)]));
    return {
      type: 'built',
      built: {
        files,
        remote: JSON.parse(files.get('remote.json') as string) as RemoteDescription,
        options: api.options,
        warnings: [...api.warnings],
        took: Math.round(performance.now() - began),
      },
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Vite looks for an index.html then, and says so.
    if (configured && !api) throw withoutPreset(root);
    const findings =
      api && api.refusals.length > 0
        ? [...api.refusals]
        : [{ topic: 'build' as const, message: plain((error as Error).message) }];
    return { type: 'refused', findings, ...(api && { options: api.options }) };
  }
}

const withoutPreset = (root: string): Refusal =>
  new Refusal(
    `${join(root, 'vite.config.ts')} is not there, or does not use jobunivers({ vendor, name }) of 'jobunivers/vite'.`,
  );

interface OutputFile {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** The vendor's own Vite, wherever the kit stands. */
async function viteOf(root: string): Promise<typeof import('vite')> {
  try {
    const require = createRequire(join(root, 'package.json'));
    return (await import(pathToFileURL(require.resolve('vite')).href)) as typeof import('vite');
  } catch (error) {
    throw new Refusal(
      `Vite was not found from ${root}. Run 'npm install' there first. (${(error as Error).message.split('\n')[0]})`,
    );
  }
}

/** Without the colours a terminal is given. */
const plain = (message: string): string =>
  // eslint-disable-next-line no-control-regex
  message.replace(/\u001b\[[\d;]*m/g, '').trim();
