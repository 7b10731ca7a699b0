import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import type { PNG } from 'pngjs';
import type { Host } from '../host.ts';
import { read, type Box } from './pictures.ts';
import type { TrialSite, Variant } from './site.ts';
import { tell, watch, type Told } from './witness.ts';

/** Frames out of sight draw nothing, and so ask for no animation frame. */
const polled = { polling: 50 };

export const tags = ['ju-job-search', 'ju-screening-form'] as const;
export type Tag = (typeof tags)[number];

/** A page as it was found once everything stood. */
export interface Look {
  readonly page: Page;
  readonly picture: PNG;
  readonly told: Told;
  /** What the page gave to each tag: its box, or that of the holder the editor wrote. */
  readonly given: ReadonlyMap<Tag, Box>;
  /** Where each widget itself stands. */
  readonly widgets: ReadonlyMap<Tag, Box>;
  /** What assistive technology gets of each widget. */
  readonly trees: ReadonlyMap<Tag, string>;
  readonly console: readonly string[];
}

export interface LookOptions {
  readonly width: number;
  readonly act?: Host['act'];
  /** Boxes that the tags are to take on a page without widgets. */
  readonly boxes?: ReadonlyMap<Tag, Box>;
}

/** Opens a page in a session of its own. The caller closes it. */
export async function open(
  browser: Browser,
  address: string,
  width: number,
): Promise<{ page: Page; console: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.addInitScript(watch);
  await page.goto(address);
  return { page, console: said };
}

/** Opens a host's page, does what happens there, waits until its widgets stand still, and takes it all down. */
export async function look(
  browser: Browser,
  site: TrialSite,
  host: Host,
  variant: Variant,
  { width, boxes }: LookOptions,
): Promise<Look> {
  const { page, console: said } = await open(browser, site.address(host, variant), width);
  try {
    if (host.print) await page.emulateMedia({ media: 'print' });
    await host.act?.(page);
    const present = variant === 'bare' ? [] : await presentTags(page);
    for (const tag of present) await stands(page, tag);
    await page.evaluate(() => scrollTo(0, 0));
    if (boxes) await takeRoom(page, boxes);
    const told = await page.evaluate(tell);
    const trees = new Map<Tag, string>();
    for (const tag of present) trees.set(tag, await treeOf(page, tag));
    const picture = await pictureOf(page, width);
    const found = variant === 'bare' ? {} : await page.evaluate(boxesOf, [...tags]);
    const map = (which: 'given' | 'widget') =>
      new Map(
        present.flatMap((tag): [Tag, Box][] => (found[tag] ? [[tag, found[tag][which]]] : [])),
      );
    return {
      page,
      picture,
      told,
      given: map('given'),
      widgets: map('widget'),
      trees,
      console: said,
    };
  } catch (error) {
    await page.context().close();
    throw new Error(`${host.name}, ${variant}: ${String(error)} ${said.join(' ')}`, {
      cause: error,
    });
  }
}

const presentTags = async (page: Page): Promise<Tag[]> => {
  const found = await page.evaluate(
    (names) =>
      names.filter((name) => document.querySelector(`${name},[data-ju="${name.slice(3)}"]`)),
    [...tags],
  );
  return found;
};

/** The widget is ready, its fonts have come, and nothing changes any more: not below it either, where the next one stands. */
async function stands(page: Page, tag: Tag): Promise<void> {
  await page.locator(tag).first().scrollIntoViewIfNeeded();
  await page.locator(`${tag}[data-state="ready"]`).first().waitFor();
  const frame = tag === 'ju-screening-form' ? page.frames()[1] : page.mainFrame();
  await frame?.waitForFunction(fontsStand, undefined, polled);
  await still(page);
}

const fontsStand = (): boolean => {
  const ours = [...document.fonts].filter(
    ({ family, status }) => /Jobunivers/.test(family) && status === 'loaded',
  );
  return document.fonts.status === 'loaded' && ours.length > 0;
};

/** Resolves when all that is drawn, in the page and its frames at once, has been the same for four looks. */
async function still(page: Page): Promise<void> {
  const end = Date.now() + 30_000;
  for (let same = 0, before = ''; same < 4;) {
    if (Date.now() > end) throw new Error('what is drawn never stood still');
    await pause(60);
    const now = (await Promise.all(page.frames().map((frame) => frame.evaluate(drawn)))).join();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Runs in the page: how large everything of ours is and how much it says, through shadow roots. */
function drawn(): string {
  const measure = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .filter((one) => one.shadowRoot)
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return `${width} ${height} ${one.shadowRoot!.textContent?.length}${measure(one.shadowRoot!)}`;
      })
      .join();
  return measure(document);
}

/** All of the page in view: what is in a frame is drawn only then. */
async function pictureOf(page: Page, width: number): Promise<PNG> {
  const tall = async (more: number): Promise<void> => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(800, height + more) });
    await settled(page);
  };
  await tall(2000);
  await page.setViewportSize({ width, height: 800 });
  await tall(0);
  await page.evaluate(toWholePixels, [...tags]);
  // A page that has just grown is not drawn all at once.
  let before: Buffer | undefined;
  for (let looks = 0; looks < 40; looks++) {
    const now = await page.screenshot({ animations: 'disabled' });
    if (before?.equals(now)) return read(now);
    before = now;
  }
  throw new Error('the page never stood still');
}

/**
 * Draws each widget at a whole pixel, and moves nothing else: so it looks the same wherever a page puts its tag, and one
 * picture of the plain page serves all hosts that give it the same width.
 */
function toWholePixels(names: readonly string[]): void {
  for (const name of names) {
    const tag = document.querySelector<HTMLElement>(name);
    const widget = tag?.shadowRoot?.querySelector('.ju-theme');
    if (!tag || !widget) continue;
    const { x, y } = widget.getBoundingClientRect();
    tag.style.setProperty('position', 'relative', 'important');
    tag.style.setProperty('left', `${Math.floor(x) - x}px`, 'important');
    tag.style.setProperty('top', `${Math.floor(y) - y}px`, 'important');
  }
}

/** What is in a frame has found its room; then neither it nor the page, which learns its height, changes any more. */
async function settled(page: Page): Promise<void> {
  for (const frame of page.frames().reverse()) {
    await frame.waitForFunction(
      () => window === top || document.documentElement.scrollHeight <= innerHeight,
      undefined,
      polled,
    );
  }
  await still(page);
}

async function treeOf(page: Page, tag: Tag): Promise<string> {
  const place =
    tag === 'ju-screening-form' ? page.frames()[1]!.locator('body') : page.locator(tag).first();
  return place.ariaSnapshot();
}

function boxesOf(names: readonly string[]): Record<string, { given: Box; widget: Box }> {
  const box = (one: Element): Box => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  };
  return Object.fromEntries(
    names.flatMap((name) => {
      const tag = document.querySelector(name);
      if (!tag) return [];
      const place = tag.shadowRoot?.querySelector('.ju-theme');
      return [[name, { given: box(tag.closest('.holder') ?? tag), widget: box(place ?? tag) }]];
    }),
  );
}

/** Gives what the editor wrote the room that the widget takes on the other page. */
async function takeRoom(page: Page, boxes: ReadonlyMap<Tag, Box>): Promise<void> {
  await page.evaluate(
    (given) => {
      for (const [name, { width, height }] of given) {
        const tag = document.querySelector<HTMLElement>(`${name},[data-ju="${name.slice(3)}"]`);
        const place = tag?.closest<HTMLElement>('.holder') ?? tag;
        for (const [property, value] of Object.entries({
          display: 'block',
          'box-sizing': 'border-box',
          'inline-size': `${width}px`,
          'block-size': `${height}px`,
          'min-inline-size': '0',
          'min-block-size': '0',
          'max-inline-size': 'none',
          'max-block-size': 'none',
          overflow: 'hidden',
        })) {
          place?.style.setProperty(property, value, 'important');
        }
      }
    },
    [...boxes],
  );
}
