import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dataSet } from '../../mocks/generate/data-set.ts';
import { contractTypes } from './contract-types.ts';
import { municipalitiesJson, townsJson } from './places.ts';

/** One generated file: where it stands, and how its text is made from the sources. */
interface GeneratedFile {
  /** Path from the project's root. */
  readonly path: string;
  readonly make: () => Promise<string>;
}

const root = new URL('../../', import.meta.url);

/** Everything `npm run generate` writes. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'contract/generated/openapi.ts', make: contractTypes },
  { path: 'contract/municipalities.json', make: municipalitiesJson },
  { path: 'contract/towns.json', make: townsJson },
  ...[...dataSet()].map(([name, text]) => ({
    path: `mocks/data/${name}`,
    make: () => Promise.resolve(text),
  })),
];

/** Paths of the generated files that no longer say what their sources say. */
export async function staleFiles(): Promise<string[]> {
  const stale: string[] = [];
  for (const { path, make } of generatedFiles) {
    const standing = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
    if (standing !== (await make())) stale.push(path);
  }
  return stale;
}

/** Writes each generated file that is stale and says which. */
async function generate(): Promise<void> {
  const stale = await staleFiles();
  for (const { path, make } of generatedFiles) {
    if (stale.includes(path)) await writeFile(new URL(path, root), await make());
    console.log(`${stale.includes(path) ? 'written ' : 'unchanged'} ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
