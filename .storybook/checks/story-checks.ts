import { page, userEvent } from 'vitest/browser';
import { findDoubleAnnouncements, Listener } from '../../tools/page-checks/announcements.ts';
import { walkWithKeyboard } from '../../tools/page-checks/keyboard.ts';
import { findClippedText, findSidewaysScroll } from '../../tools/page-checks/layout.ts';
import { doubleText, spaceText } from '../../tools/page-checks/stretch.ts';
import { findSmallTargets } from '../../tools/page-checks/targets.ts';

/** What a check knows of a story. */
interface Story {
  readonly globals: Readonly<Record<string, unknown>>;
  /** `announcements`: how many the play function must cause, when it says so. */
  readonly parameters: Readonly<Record<string, unknown>>;
}
export interface StoryChecks {
  before(story: Story): void;
  after(story: Story): Promise<void>;
}
declare global {
  /** There only where stories run as tests. */
  var storyChecks: StoryChecks | undefined;
}

const usual = [900, 700] as const;
const narrow = [320, 700] as const;

const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Chromium's engine alone translates nothing; what readers of a whole browser are offered is looked at all the same. */
Object.assign(globalThis, {
  Translator: {
    availability: () => Promise.resolve('downloadable'),
    create: () => new Promise(() => undefined),
  },
});

let listener: Listener | undefined;

/**
 * What every story is held to besides axe, in one page load. The narrow page is measured in all three modes. Doubled text
 * is measured in Danish at 320 px and in Arabic easy-read at 480 px, which have the longest words and the largest letters;
 * the keyboard's path in Arabic and in contrast, which differ in direction and in how the focus is drawn.
 */
globalThis.storyChecks = {
  before() {
    listener?.end();
    listener = new Listener();
    listener.begin();
  },
  async after({ globals, parameters }) {
    const said = listener?.end() ?? [];
    listener = undefined;
    const wanted = parameters.announcements;
    const findings = typeof wanted === 'number' ? [] : findDoubleAnnouncements(said);
    if (typeof wanted === 'number' && wanted !== said.length) {
      const messages = said.map(({ message }) => `“${message}”`).join(', ') || 'nothing';
      findings.push(`${wanted} announcements were to be heard; there was ${messages}`);
    }
    if (globals.language !== 'da') {
      findings.push(...(await walkWithKeyboard((key) => userEvent.keyboard(key))));
    }
    await page.viewport(...narrow);
    findings.push(...(await measure('at 320 px')), ...findSmallTargets());
    const closeUp = spaceText();
    findings.push(...(await measure('at 320 px with spaced text')));
    closeUp();
    if (globals.language !== 'en') {
      // Easy-read begins larger: doubled, its letters are 42 and more.
      const width = globals.reading === 'easy' ? 480 : 320;
      await page.viewport(width, 700);
      const shrink = doubleText();
      findings.push(...(await measure(`at ${width} px with text at 200 %`)));
      shrink();
    }
    await page.viewport(...usual);
    if (findings.length) throw new Error(`${findings.length} findings:\n${findings.join('\n')}`);
  },
};

/** What is still on its way to its place gets a second look: a widget that measures itself follows a frame or two later. */
async function measure(where: string): Promise<string[]> {
  const look = () => [...findSidewaysScroll(), ...findClippedText()];
  await settled();
  let found = look();
  if (found.length) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    found = look();
  }
  return found.map((finding) => `${where}: ${finding}`);
}
