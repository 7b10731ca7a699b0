import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { launchWholeChromium } from '../browsers/launch.ts';
import { assemble } from './compare.ts';
import { modesFor, type Mode } from './modes.ts';
import { buildStorybook, serve } from './storybook.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where pictures are kept. */
export const picturesFolder = 'stories/pictures';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}
/** A component and the stories its picture is made of. */
interface Sitter {
  readonly name: string;
  readonly stories: readonly string[];
  readonly modes: readonly Mode[];
}
export interface Picture {
  readonly name: string;
  readonly picture?: Uint8Array;
  readonly error?: Error;
}

const width = 390;
const tallest = 1400;
/** The day in every picture. */
const today = new Date('2026-11-21T10:00:00+01:00');

/**
 * Takes the picture of every component, or of those named: one file each, six looks. A story tagged `picture` is in it; else
 * the one called States, else the first.
 */
export async function* takePictures(names: readonly string[] = []): AsyncGenerator<Picture> {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/pictures', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  buildStorybook(root, folder);
  const site = await serve(folder);
  const browser = await launchWholeChromium(['--font-render-hinting=none', '--disable-lcd-text']);
  try {
    const index = (await (await fetch(`${site.origin}/index.json`)).json()) as {
      entries: Record<string, Entry>;
    };
    const waiting = sitters(Object.values(index.entries)).filter(
      ({ name }) => names.length === 0 || names.includes(name),
    );
    const page = await openPage(browser, site.origin);
    for (const sitter of waiting) {
      try {
        yield { name: sitter.name, picture: await take(page, sitter) };
      } catch (error) {
        yield { name: sitter.name, error: error as Error };
      }
    }
  } finally {
    await browser.close();
    site.close();
  }
}

function sitters(entries: readonly Entry[]): Sitter[] {
  const stories = entries.filter(
    ({ type, title }) => type === 'story' && /^(Elements|Widgets)\//.test(title),
  );
  const titles = [...new Set(stories.map(({ title }) => title))].sort();
  return titles.map((title, index) => {
    const own = stories.filter((story) => story.title === title && story.name !== 'Playground');
    const chosen = own.filter(({ tags }) => tags.includes('picture'));
    const [usual] = [...own.filter(({ name }) => name === 'States'), ...own];
    return {
      name: (title.split('/')[1] ?? title).toLowerCase().replace(/\W+/g, '-'),
      stories: (chosen.length ? chosen : usual ? [usual] : []).map(({ id }) => id),
      modes: modesFor(index),
    };
  });
}

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(today);
  await page.goto(`${origin}/iframe.html?viewMode=story&id=none`);
  await page.waitForFunction(() => '__STORYBOOK_PREVIEW__' in globalThis);
  return page;
}

async function take(page: Page, { stories, modes }: Sitter): Promise<Uint8Array> {
  const cells: Uint8Array[] = [];
  for (const story of stories) {
    for (const mode of modes) {
      const globals = {
        ...mode,
        width: 'full',
        host: 'plain',
        textScale: '1',
        a11y: { manual: true },
      };
      await page.evaluate(showStory, { story, globals });
      cells.push(await shoot(page));
    }
  }
  return assemble(cells);
}

/** Runs in the page: shows a story afresh under some globals and waits until it has played. */
async function showStory({ story, globals }: { story: string; globals: object }): Promise<void> {
  const channel = (
    globalThis as unknown as {
      __STORYBOOK_ADDONS_CHANNEL__: EventTarget & {
        once(name: string, listener: (detail: never) => void): void;
        off(name: string, listener: (detail: never) => void): void;
        emit(name: string, detail: object): void;
      };
    }
  ).__STORYBOOK_ADDONS_CHANNEL__;
  const rendered = (act: () => void) =>
    new Promise<void>((resolve, reject) => {
      const fail = (detail: unknown) => reject(new Error(`${story}: ${JSON.stringify(detail)}`));
      channel.once('storyRendered', () => resolve());
      for (const name of [
        'storyThrewException',
        'storyErrored',
        'storyMissing',
        'playFunctionThrewException',
      ])
        channel.once(name, fail);
      act();
    });
  const shown = globalThis as unknown as { shownStory?: string };
  if (shown.shownStory !== story) {
    await rendered(() => channel.emit('setCurrentStory', { storyId: story, viewMode: 'story' }));
    shown.shownStory = story;
  }
  await rendered(() => channel.emit('updateGlobals', { globals }));
  await rendered(() => channel.emit('forceRemount', { storyId: story }));
  const root = document.documentElement;
  (document.activeElement as HTMLElement | null)?.blur?.();
  root.scrollTop = 0;
}

/** Runs in the page: words of the glossary, which come last, can be pressed. */
function isWhole(): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { localName, shadowRoot } of root.querySelectorAll('*')) {
      if (localName === 'ju-term' && !shadowRoot?.querySelector('button')) return false;
      if (shadowRoot) roots.push(shadowRoot);
    }
  }
  return true;
}

/** One cell: the story, or the window when a dialog lies over it. Taken until two in a row are the same. */
async function shoot(page: Page): Promise<Uint8Array> {
  let last: Buffer | undefined;
  for (let turn = 0; turn < 12; turn++) {
    await page.waitForFunction(isWhole, undefined, { timeout: 10_000 });
    const height = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches('dialog:modal, :popover-open')) return innerHeight;
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      }
      return document.querySelector('#storybook-root')?.getBoundingClientRect().height ?? 0;
    });
    const now = await page.screenshot({
      animations: 'disabled',
      caret: 'hide',
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(Math.max(Math.ceil(height), 1), tallest) },
    });
    if (last?.equals(now)) return now;
    last = now;
    await page.waitForTimeout(40);
  }
  throw new Error('It does not come to rest.');
}
