import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { companiesJson } from '../../mocks/generate/companies.ts';
import { dataSet } from '../../mocks/generate/data-set.ts';
import { themeFiles } from '../themes/build.ts';
import { readWords } from '../words.ts';
import { contractTypes } from './contract-types.ts';
import { mapOutline } from './map-outline.ts';
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
  { path: 'components/elements/map/denmark.ts', make: mapOutline },
  { path: 'mocks/companies.json', make: () => Promise.resolve(companiesJson()) },
  ...[...dataSet()].map(([name, text]) => ({
    path: `mocks/data/${name}`,
    make: () => Promise.resolve(text),
  })),
  ...themeFiles(),
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
    if (stale.includes(path)) {
      await mkdir(new URL('.', new URL(path, root)), { recursive: true });
      await writeFile(new URL(path, root), await make());
    }
    console.log(`${stale.includes(path) ? 'written ' : 'unchanged'} ${path}`);
  }
}

const help = `npm run generate

Writes each file that is made from others and no longer says what they say: types of the contract, municipalities, towns,
the map's outline, the fictional postings, themes.
`;

if (process.argv[1] === fileURLToPath(import.meta.url) && readWords(help, {})) await generate();
