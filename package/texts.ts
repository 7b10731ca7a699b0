import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts the locales into the package: as JSON to read, as modules to import, and the list of them for `texts.ts`. */
export async function packTexts(root: string, folder: string): Promise<void> {
  const names = globSync('locales/*/*.json', { cwd: root }).sort();
  for (const name of [...names, 'locales/status.json']) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await copyFile(join(root, name), join(folder, name));
    await packJson(root, name, folder);
  }
  const list = names.map((name) => {
    const short = name.slice('locales/'.length, -'.json'.length);
    return `  '${short}': () => import('../../${name}.js'),`;
  });
  await writeFile(
    join(folder, 'package/sources/text-files.js'),
    `export const files = {\n${list.join('\n')}\n};\n`,
  );
}

/** A JSON file as a module with the types of its keys. */
export async function packJson(root: string, name: string, folder: string): Promise<void> {
  const content = JSON.parse(await readFile(join(root, name), 'utf8')) as unknown;
  const file = join(folder, `${name}.js`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `export default ${JSON.stringify(content, null, 2)};\n`);
  await writeFile(
    join(folder, `${name}.d.ts`),
    `declare const content: ${typeOf(content)};\nexport default content;\n`,
  );
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'readonly unknown[]';
  if (typeof value !== 'object' || value === null) return typeof value;
  const members = Object.entries(value).map(
    ([key, one]) => `readonly ${JSON.stringify(key)}: ${typeOf(one)};`,
  );
  return `{ ${members.join(' ')} }`;
}
