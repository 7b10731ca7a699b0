import {
  isShown,
  isVisuallyHidden,
  named,
  shownChildren,
  shownElements,
  shownTexts,
} from './dom.ts';

/** Rounding of the browser's. */
const rounding = 1.5;

/** What makes the page, or a box in it, scroll to the side. */
export function findSidewaysScroll(): string[] {
  const page = document.documentElement;
  const findings: string[] = [];
  if (page.scrollWidth > page.clientWidth + rounding) {
    const widest = [...shownElements()].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > page.clientWidth + rounding || left < -rounding;
    });
    const culprits = widest.slice(-3).map(named).join(', ');
    findings.push(
      `The page is ${page.scrollWidth} wide where there is ${page.clientWidth}: ${culprits}`,
    );
  }
  for (const element of shownElements()) {
    const style = getComputedStyle(element);
    if (
      /auto|scroll/.test(style.overflowX) &&
      // Arrow keys bring each tab of a row into sight.
      !element.matches('input, textarea, select, [role="tablist"]') &&
      element.scrollWidth > element.clientWidth + rounding
    ) {
      findings.push(
        `${named(element)} scrolls to the side: ${element.scrollWidth} in ${element.clientWidth}`,
      );
    }
  }
  return findings;
}

/** A box that words must not leave. */
interface Frame {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const controls =
  'button, a[href], select, summary, [role="tab"], [role="option"], [role="menuitem"]';

/** Words that are cut off, or that run out of their control or out of the window. */
export function findClippedText(): string[] {
  const findings = new Set<string>();
  const window: Frame = {
    what: 'the window',
    left: 0,
    right: document.documentElement.clientWidth,
    top: -Infinity,
    bottom: Infinity,
  };
  look(document.body, [window], findings);
  return [...findings];
}

function look(element: Element, around: readonly Frame[], findings: Set<string>): void {
  if (element.matches('script, style, .sb-wrapper, svg, #storybook-docs')) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || isVisuallyHidden(style)) return;
  const frames = framesIn(element, style, around);
  if (isShown(element) || style.display === 'contents') {
    for (const text of shownTexts(element)) {
      const frame = leaving(text, frames);
      if (frame)
        findings.add(
          `“${text.data.trim().slice(0, 40)}” in ${named(element)} leaves ${frame.what}`,
        );
    }
    // A control without a look of its own has its words written over it, and those are looked at.
    const drawn = style.opacity !== '0';
    if (drawn && (element instanceof HTMLSelectElement || element instanceof HTMLInputElement)) {
      const words = wordsOfControl(element);
      if (words && widthOf(words, style) > roomIn(element, style) + rounding)
        findings.add(`“${words}” is wider than ${named(element)}`);
    }
  }
  if (element instanceof HTMLSelectElement) return;
  for (const child of shownChildren(element)) look(child, frames, findings);
}

function framesIn(
  element: Element,
  style: CSSStyleDeclaration,
  around: readonly Frame[],
): readonly Frame[] {
  if (style.display === 'contents' || style.display === 'inline') return around;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { overflowX, overflowY } = style;
  const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  // What can be scrolled to is not lost.
  let frames = scrolls(overflowX) || scrolls(overflowY) ? [] : around;
  if (cuts(overflowX) || cuts(overflowY)) {
    frames = [
      ...frames,
      {
        what: `${named(element)}, which cuts it off`,
        left: cuts(overflowX) ? left : -Infinity,
        right: cuts(overflowX) ? right : Infinity,
        top: cuts(overflowY) ? top : -Infinity,
        bottom: cuts(overflowY) ? bottom : Infinity,
      },
    ];
  }
  if (element.matches(controls))
    frames = [...frames, { what: named(element), left, right, top, bottom }];
  return frames;
}

function leaving(text: Text, frames: readonly Frame[]): Frame | undefined {
  if (!frames.length) return undefined;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
    if (width === 0) continue;
    // A line's box is taller than its letters, in Arabic by far.
    const air = height / 2.5;
    const frame = frames.find(
      (one) =>
        left < one.left - rounding ||
        right > one.right + rounding ||
        top < one.top - air ||
        bottom > one.bottom + air,
    );
    if (frame) return frame;
  }
  return undefined;
}

/** What a native control says beside what a person types. */
const wordsOfControl = (control: HTMLSelectElement | HTMLInputElement): string | undefined =>
  control instanceof HTMLSelectElement
    ? control.selectedOptions[0]?.label
    : control.value
      ? undefined
      : control.placeholder;

const canvas = document.createElement('canvas').getContext('2d');

function widthOf(words: string, style: CSSStyleDeclaration): number {
  if (!canvas) return 0;
  canvas.font = style.font;
  canvas.letterSpacing = style.letterSpacing;
  canvas.wordSpacing = style.wordSpacing;
  return canvas.measureText(words).width;
}

const roomIn = (element: Element, style: CSSStyleDeclaration): number =>
  element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
