/**
 * Sees to it that all three engines, and the letters they draw with, are there before the tests: the system's own first; as
 * root on Debian they are installed; elsewhere what is missing is named and the run fails. An engine is never skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  browsers,
  fonts,
  headlessShell,
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

/** Families of letters that are not there. Only Linux is asked: elsewhere systems have letters that our themes know. */
function missingFonts(): readonly string[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  const present = new Set((stdout ?? '').split(/[\n,]/));
  return fonts.families.filter((family) => !present.has(family));
}

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const absent = missing();
const absentFonts = missingFonts();
const packages = [
  ...absent.flatMap((name) => browsers[name].packages),
  ...(absentFonts.length > 0 ? fonts.packages : []),
];

const isAfterInstall = process.argv.includes('--after-install');
// It saves time and nothing else: the tests run without it.
if (canInstall && !isAfterInstall && !existsSync(headlessShell.path)) {
  console.log(
    `Installing a quicker Chromium for the tests: ${headlessShell.packages.join(', ')} …`,
  );
  installFromDebian(headlessShell.packages);
}
if (packages.length > 0) {
  if (canInstall) {
    console.log(`Installing browsers and letters for the tests: ${packages.join(', ')} …`);
    // A fresh process looks again: what was just installed was not there when this one began.
    process.exitCode = installFromDebian(packages) && recheck() ? 0 : 1;
  } else {
    console.error(
      `The tests need ${[...absent, ...absentFonts].join(', ')}. On Debian: apt-get install ${packages.join(' ')}. ` +
        'Elsewhere install them' +
        (absent.length > 0
          ? ` and name the browsers' programs in ${absent.map((name) => browsers[name].variable).join(', ')}.`
          : '.'),
    );
    process.exitCode = 1;
  }
}

function recheck(): boolean {
  if (isAfterInstall) return false;
  const { status } = spawnSync(process.execPath, [import.meta.filename, '--after-install'], {
    stdio: 'inherit',
  });
  return status === 0;
}
