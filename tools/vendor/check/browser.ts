import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromiumArguments, locateBrowser } from '../../browsers/find.ts';
import { Refusal } from '../refusal.ts';

/** Where else people have a browser of this family. */
const elsewhere = (): string[] => {
  const { PROGRAMFILES = '', LOCALAPPDATA = '', HOME = '' } = process.env;
  const x86 = process.env['PROGRAMFILES(X86)'] ?? '';
  const chrome = 'Google/Chrome/Application/chrome.exe';
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(HOME, 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ...[PROGRAMFILES, x86, LOCALAPPDATA].map((folder) => join(folder, chrome)),
    join(x86, 'Microsoft/Edge/Application/msedge.exe'),
  ];
};

/** A package of the vendor's own, as `playwright-core`. @throws {Refusal} when it is not installed. */
export async function ofProject<Module>(root: string, name: string): Promise<Module> {
  try {
    const require = createRequire(join(root, 'package.json'));
    return (await import(pathToFileURL(require.resolve(name)).href)) as Module;
  } catch {
    throw new Refusal(`${name} is needed and not installed. Run: npm install --save-dev ${name}`);
  }
}

/** Starts a browser that is on this machine already; none is downloaded. @throws {Refusal} saying where was looked. */
export async function launch(root: string): Promise<Browser> {
  const module = await ofProject<
    typeof import('playwright-core') & { default?: typeof import('playwright-core') }
  >(root, 'playwright-core');
  const { chromium } = module.default ?? module;
  const own = chromium.executablePath();
  const path =
    locateBrowser('chromium') ??
    [...elsewhere(), own].find((file) => file !== '' && existsSync(file));
  if (path === undefined) {
    throw new Refusal(
      'No Chrome, Chromium or Edge was found on this machine. Install one, or name its program in CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath: path, args: [...chromiumArguments] });
}
