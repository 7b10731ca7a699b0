import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compileTranslations } from './translations.ts';

/** Content by path, `/` between folders. */
export type Files = ReadonlyMap<string, Uint8Array>;

const folder = join(import.meta.dirname, '..', 'jobunivers');
const licence = join(import.meta.dirname, '..', '..', '..', 'LICENSE');

/** The plugin as sites get it, under `jobunivers/`: its files, the licence, and the translations in WordPress's form. */
export async function pluginFiles(): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const names: string[] = [];
  for await (const entry of glob('**/*.*', { cwd: folder })) names.push(entry);
  for (const name of names.sort()) {
    const content = await readFile(join(folder, name));
    const path = `jobunivers/${name.split(sep).join('/')}`;
    files.set(path, content);
    if (path.endsWith('.po')) {
      files.set(path.replace(/\.po$/, '.mo'), compileTranslations(content.toString('utf8')));
    }
  }
  files.set('jobunivers/LICENSE', await readFile(licence));
  return files;
}

/** The version that the plugin says it has. @throws when its places disagree */
export function versionOf(files: Files): string {
  const read = (path: string, pattern: RegExp): string | undefined =>
    pattern.exec(Buffer.from(files.get(path) ?? '').toString('utf8'))?.[1];
  const header = read('jobunivers/jobunivers.php', /^ \* Version: +(\S+)$/m);
  const others = [
    read('jobunivers/jobunivers.php', /'JOBUNIVERS_VERSION', '([^']+)'/),
    read('jobunivers/readme.txt', /^Stable tag: (\S+)$/m),
  ];
  if (header === undefined || others.some((version) => version !== header)) {
    throw new Error(`The plugin's versions disagree: ${header}, ${others.join(', ')}.`);
  }
  return header;
}
