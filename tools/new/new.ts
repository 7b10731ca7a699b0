/** `npm run new -- widget|element NAME`: a component with test, story and texts, ready to be filled. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readWords } from '../words.ts';
import { filesOf, withNamespace, withReadings } from './files.ts';
import { readNames, Refusal, usage } from './names.ts';

const keysFile = 'components/core/localisation/keys.ts';
const statusFile = 'locales/status.json';

/** Makes the component's files in a checkout. @returns their paths. @throws {Refusal} when the words do not do. */
export async function makeComponent(words: readonly string[], root: string): Promise<string[]> {
  const names = readNames(words, root);
  const files = filesOf(names);
  const keys = readFileSync(join(root, keysFile), 'utf8');
  files.set(keysFile, withNamespace(keys, names.name));
  files.set(statusFile, withReadings(readFileSync(join(root, statusFile), 'utf8'), names.name));
  for (const [path, content] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    const options = { ...(await resolveConfig(file)), filepath: file };
    writeFileSync(file, path.endsWith('.snap') ? content : await format(content, options));
  }
  return [...files.keys()];
}

const words = import.meta.main ? readWords(usage, {}, true)?.positionals : undefined;
if (words) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  try {
    const paths = await makeComponent(words, root);
    const [entry = ''] = paths;
    const test = entry.replace(/\.ts$/, '.test.ts');
    console.log(`Made:\n${paths.map((path) => `  ${path}`).join('\n')}`);
    console.log(`\nTry it: npx wtr --files ${test}   and   npm run storybook`);
    console.log('Then write its texts, and say in its comment what it is for.');
    console.log(
      `Keep its picture at the end: node tools/pictures/update.ts ${basename(entry, '.ts')}`,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
