/**
 * Sees to it that all three engines are there before the tests: the system's own first; as root on Debian they are
 * installed; elsewhere what is missing is named and the run fails. An engine is never skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  browsers,
  locateBrowser,
  virtualScreen,
  webkitMiniBrowser,
  type BrowserName,
} from './find.ts';

const names = Object.keys(browsers) as BrowserName[];

function missing(): BrowserName[] {
  return names.filter(
    (name) =>
      locateBrowser(name) === undefined ||
      (name === 'webkit' && (webkitMiniBrowser === undefined || !existsSync(virtualScreen))),
  );
}

function installFromDebian(packages: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'inherit', 'inherit'], env: environment })
      .status === 0;
  return (
    run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

const absent = missing();
if (absent.length > 0) {
  const packages = absent.flatMap((name) => browsers[name].packages);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log(`Installing browsers for the tests: ${packages.join(', ')} …`);
    // A fresh process looks again: what was just installed was not there when this one began.
    process.exitCode = installFromDebian(packages) && recheck() ? 0 : 1;
  } else {
    console.error(
      `The tests need ${absent.join(', ')}. On Debian: apt-get install ${packages.join(' ')}. Elsewhere install ` +
        `them and name their programs in ${absent.map((name) => browsers[name].variable).join(', ')}.`,
    );
    process.exitCode = 1;
  }
}

function recheck(): boolean {
  if (process.argv.includes('--after-install')) return false;
  const { status } = spawnSync(process.execPath, [import.meta.filename, '--after-install'], {
    stdio: 'inherit',
  });
  return status === 0;
}
