/** What `check` runs inside pages: the same checks that our own stories and elements are held to. */
import { differences, measure, type Measure } from '../../../components/testing/measure.ts';
import { operableElements } from '../../page-checks/controls.ts';
import { contains, named, shownElements, shownTexts } from '../../page-checks/dom.ts';
import { walkWithKeyboard } from '../../page-checks/keyboard.ts';
import { findClippedText, findSidewaysScroll } from '../../page-checks/layout.ts';
import { doubleText, spaceText } from '../../page-checks/stretch.ts';
import { findSmallTargets } from '../../page-checks/targets.ts';

const outlet = (): HTMLElement => document.querySelector('#place > *') as HTMLElement;
/** The widget's own element, in the outlet's shadow root. */
const widget = (): HTMLElement =>
  outlet().shadowRoot?.querySelector('div')?.firstElementChild as HTMLElement;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What is still on its way to its place gets a second look. */
async function layout(): Promise<string[]> {
  const look = () => [...findSidewaysScroll(), ...findClippedText()];
  await settled();
  let found = look();
  if (found.length > 0) {
    await pause(250);
    found = look();
  }
  return found;
}

/** A box of one width, whatever the page says of its boxes. */
const room = {
  all: 'revert',
  display: 'block',
  float: 'none',
  margin: '0',
  padding: '0',
  border: '0',
  'box-sizing': 'content-box',
  'inline-size': '600px',
};

let before: Measure[] = [];

async function wear(look: string): Promise<void> {
  const sheet = document.querySelector<HTMLLinkElement>(
    'link[rel="stylesheet"]',
  ) as HTMLLinkElement;
  await new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
    sheet.href = `/look.css?name=${look}`;
  });
  await pause(60);
  await settled();
}

const checks = {
  layout,
  targets: () => findSmallTargets(),
  async spaced() {
    const back = spaceText();
    const found = await layout();
    back();
    return found;
  },
  async doubled() {
    const place = outlet().shadowRoot?.querySelector('div')?.style;
    const scale = place?.getPropertyValue('--ju-text-scale') ?? '';
    const back = doubleText();
    place?.setProperty('--ju-text-scale', '2');
    const found = await layout();
    place?.setProperty('--ju-text-scale', scale);
    back();
    return found;
  },
  keyboard() {
    // The host's own controls are the host's.
    document.querySelector('#rest')?.remove();
    return walkWithKeyboard((key) =>
      (globalThis as unknown as { pressForCheck(key: string): Promise<void> }).pressForCheck(key),
    );
  },
  /** Presses every button, box and summary inside, once; answers with what threw. */
  async press(): Promise<string[]> {
    const threw: string[] = [];
    const listen = (event: ErrorEvent | PromiseRejectionEvent) =>
      threw.push(String('error' in event ? event.error : event.reason));
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    for (const element of operableElements()) {
      if (!contains(outlet(), element) || !element.isConnected) continue;
      if (!element.matches('button, summary, input[type="checkbox"], input[type="radio"]'))
        continue;
      const count = threw.length;
      (element as HTMLElement).click();
      await pause(30);
      for (const [index, text] of threw.entries()) {
        if (index >= count) threw[index] = `${named(element)} pressed: ${text}`;
      }
    }
    await pause(200);
    removeEventListener('error', listen);
    removeEventListener('unhandledrejection', listen);
    return threw;
  },
  /** Every text the widget shows. */
  words: () =>
    [...shownElements(widget())].flatMap((element) =>
      shownTexts(element).map(({ data }) => data.trim()),
    ),
  /** Notes how the widget is drawn in a plain page, at one width. */
  async note() {
    const place = document.querySelector('#place') as HTMLElement;
    for (const [name, value] of Object.entries(room)) {
      place.style.setProperty(name, value, 'important');
    }
    // Until fonts and texts have come to rest.
    for (let last = ''; ;) {
      await pause(100);
      const now = JSON.stringify(measure(widget()));
      if (now === last) break;
      last = now;
    }
    before = measure(widget());
    return before.length;
  },
  /** What another look of the page changes inside. */
  async changedBy(look: string): Promise<string[]> {
    await wear(look);
    const found = differences(before, measure(widget()));
    await wear('plain');
    return found;
  },
  async changedByDirection(): Promise<string[]> {
    document.documentElement.dir = 'rtl';
    await settled();
    const found = differences(before, measure(widget()));
    document.documentElement.removeAttribute('dir');
    return found;
  },
  /** How wide the widget is in a box that asks its content. */
  async widthIn(css: string): Promise<number> {
    const place = document.querySelector('#place') as HTMLElement;
    const kept = place.style.cssText;
    place.style.cssText = css;
    await settled();
    const { width } = outlet().getBoundingClientRect();
    place.style.cssText = kept;
    return width;
  },
};

export type PageChecks = typeof checks;
Object.assign(globalThis, { jobuniversChecks: checks });
