import { existsSync } from 'node:fs';

/** The three engines every promise is tested in. */
export type BrowserName = 'chromium' | 'firefox' | 'webkit';

interface Browser {
  /** Names the program's path where it stands elsewhere. */
  readonly variable: string;
  /** Where systems install it. */
  readonly paths: readonly string[];
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
}

/** Paths of browsers stand here and nowhere else. */
export const browsers: Readonly<Record<BrowserName, Browser>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    paths: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/**
 * Chromium's engine without windows, and without what a browser has around its pages: a page of it costs a fifth. Debian has it;
 * where it is missing, the whole browser does the same work.
 */
export const headlessShell = {
  path: '/usr/bin/chromium-headless-shell',
  packages: ['chromium-headless-shell'],
} as const;

/**
 * The letters that a phone has before ours have come, whose measures our themes know: with others texts break elsewhere, and
 * what must not move moves.
 */
export const fonts = {
  families: ['Noto Sans', 'Noto Sans Arabic'],
  packages: ['fonts-noto-core', 'fontconfig'],
} as const;

/** WebKitGTK's own small browser, which its driver starts. */
export const webkitMiniBrowser = [
  process.env.WEBKIT_BROWSER_PATH ?? '',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find((path) => path !== '' && existsSync(path));

/** The virtual screen that WebKitGTK's browser needs where there is no other. */
export const virtualScreen = process.env.XVFB_PATH ?? '/usr/bin/Xvfb';

/** What Chromium is started with: no sandbox (root), no traffic of its own. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A frame of another site is a process of its own, as in the whole browser: one that never ends keeps nobody else.
  '--site-per-process',
  // The last list of features counts. Playwright's own switches off the partitioning of third-party storage, which
  // everybody's browser has and the first-party frame lives by.
  '--disable-features=BlockOriginHeaderModificationOnRedirect,HttpsUpgrades,MediaRouter,OptimizationHints,Translate',
];

/** Path of a browser's program, or undefined where it is not installed. */
export function locateBrowser(name: BrowserName): string | undefined {
  const { variable, paths } = browsers[name];
  return [process.env[variable] ?? '', ...paths].find((path) => path !== '' && existsSync(path));
}

/**
 * Path of a browser's program.
 * @throws when it is not installed: a missing engine fails a run, it never skips one.
 */
export function findBrowser(name: BrowserName): string {
  const path = locateBrowser(name);
  if (path === undefined) {
    const { variable, packages } = browsers[name];
    throw new Error(
      `No ${name} found. Install it (Debian: ${packages.join(', ')}) or name its program in ${variable}.`,
    );
  }
  return path;
}

/**
 * Path of the program that draws a page as Chromium does, whichever of its two is quicker. `CHROMIUM_PATH` names another.
 * @throws when there is none.
 */
export function findChromiumEngine(): string {
  return !process.env[browsers.chromium.variable] && existsSync(headlessShell.path)
    ? headlessShell.path
    : findBrowser('chromium');
}
