import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../contract/types.ts';
import { bundle } from './bundle.ts';
import { renameLitPolicy } from './lit-policy.ts';
import type { ShelfSource } from './shelf.ts';
import { federationFlags, slimFederation } from './slim-federation.ts';
import type { Store, StoredFile } from './store.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** A file of the project. */
export const at = (path: string): string => join(root, path);

/** Languages there are texts in. */
export const languages = ['da', 'en'] as const satisfies readonly Language[];

/** A classic script. */
export async function buildScript(
  store: Store,
  name: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<StoredFile> {
  const [file] = await bundle({ entries: { script: entry }, format: 'iife', define });
  return store.keep(name, '.js', (file as { code: string }).code);
}

/** The kernel's one module. */
export async function buildKernel(store: Store): Promise<StoredFile> {
  const files = await bundle({
    entries: { kernel: at('shells/embed/kernel/kernel.ts') },
    format: 'es',
    define: federationFlags,
    plugins: [slimFederation(), renameLitPolicy()],
  });
  if (files.length !== 1) throw new Error('The kernel is one file.');
  return store.keep('kernel/kernel', '.js', (files[0] as { code: string }).code);
}

/** Names that the facade exports, types apart. */
export async function exportsOfFacade(): Promise<readonly string[]> {
  const [file] = await bundle({
    entries: { facade: at('components/core/facade.ts') },
    format: 'es',
  });
  return [...(file as { exports: readonly string[] }).exports].sort();
}

/** One file per language and widget, its namespaces inside. */
export async function buildTexts(
  store: Store,
  shelf: readonly ShelfSource[],
): Promise<Record<string, StoredFile>> {
  const files: Record<string, StoredFile> = {};
  for (const language of languages) {
    for (const { tag, namespaces } of shelf) {
      const texts: Record<string, unknown> = {};
      for (const namespace of namespaces) {
        const path = at(`locales/${language}/${namespace}.json`);
        texts[namespace] = JSON.parse(await readFile(path, 'utf8'));
      }
      files[`${language}/${tag}`] = await store.keep(
        `texts/${language}/${tag.slice(3)}`,
        '.json',
        JSON.stringify(texts),
      );
    }
  }
  return files;
}

/** The frame's script and its page; answers with the page's URL. */
export async function buildFrame(
  store: Store,
  tag: string,
  entry: string,
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const name = `frame/${tag.slice(3)}`;
  const [file, ...others] = await bundle({
    entries: { frame: entry },
    format: 'es',
    define,
    plugins: [renameLitPolicy()],
  });
  if (!file || others.length > 0) throw new Error(`The frame of ${tag} is one file.`);
  const script = await store.keep(name, '.js', file.code);
  const page = `<!doctype html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jobunivers</title>
<script type="module" crossorigin src="${script.path}" integrity="${script.integrity}"></script>
`;
  return (await store.keep(name, '.html', page)).url;
}
