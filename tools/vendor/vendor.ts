/**
 * `npm run vendor -- new|dev|build|check`: the vendors' command from a checkout. `new` brings the package along as it is here;
 * the others are the folder's own, as its package has them.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { typedPath } from '../typed-path.ts';
import { runVendor } from './command.ts';

const words = process.argv.slice(2);
const called = 'npm run vendor --';
const isAsking = (word: string): boolean => word === '--help' || word === '-h';
const here = resolve(typedPath('.'));
const at = words.indexOf('--folder');
const named = at < 0 ? undefined : words[at + 1];

if (words[0] === 'new' && !words.some(isAsking)) {
  // It brings a bundler, which help does not need.
  const { buildPackage } = await import('../../package/build-package.ts');
  const { folder, tarball } = await buildPackage();
  process.chdir(here);
  const given = words.includes('--package') ? words : [...words, '--package', tarball];
  process.exitCode = await runVendor(given, { kit: join(folder, 'kit'), called });
} else if (!['dev', 'build', 'check'].includes(words[0] ?? '') || words.some(isAsking)) {
  process.exitCode = await runVendor(words, { kit: '', called });
} else {
  const folder = resolve(here, named ?? '.');
  const cli = join(folder, 'node_modules/jobunivers/kit/cli.js');
  if (!existsSync(cli)) {
    console.error(`${folder} has no jobunivers installed. Run 'npm install' there first.`);
    process.exitCode = 1;
  } else {
    const rest = at < 0 ? words : words.filter((_word, index) => index !== at && index !== at + 1);
    const child = spawn(process.execPath, [cli, ...rest], { cwd: folder, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => (process.exitCode = code ?? 1));
  }
}
