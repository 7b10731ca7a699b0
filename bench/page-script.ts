import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const root = join(import.meta.dirname, '..');

/** How scripts are made for pages that are measured: as for production. */
export const production = {
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  target: 'es2023',
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.DEV': 'false' },
} as const satisfies BuildOptions;

/** @param values put in where the page declares a constant of that name. */
export async function bundlePage(
  file: string,
  values: Readonly<Record<string, unknown>>,
): Promise<string> {
  const own = Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]);
  const { outputFiles } = await build({
    ...production,
    entryPoints: [file],
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false },
    },
    define: { ...production.define, ...(Object.fromEntries(own) as Record<string, string>) },
  });
  return outputFiles[0]!.text;
}

/** A theme's style sheet. */
export const readTheme = (name: string): Promise<string> =>
  readFile(join(root, 'themes', name, 'theme.css'), 'utf8');

/** Texts of a language by namespace. */
export async function readTexts(
  language: string,
  namespaces: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const texts = namespaces.map(async (name): Promise<[string, unknown]> => {
    const file = join(root, 'locales', language, `${name}.json`);
    return [name, JSON.parse(await readFile(file, 'utf8'))];
  });
  return Object.fromEntries(await Promise.all(texts));
}
