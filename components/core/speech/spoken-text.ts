import { readPlace } from '../facade.ts';
import { sentencesOf } from './sentences.ts';
import { silentAttribute } from './silent.ts';

/** A stretch of a text node, or of a label that stands in no text node, inside something spoken. */
export interface Piece {
  /** Where it begins in the spoken text. */
  readonly at: number;
  readonly length: number;
  /** The text node; or the element whose label it is. */
  readonly node: Text | Element;
  /** Where it begins in the text node. */
  readonly from: number;
}

/** What is said in one go, and where it stands on the page. */
export interface SpokenSentence {
  readonly text: string;
  readonly language: string;
  readonly pieces: readonly Piece[];
}

const unspoken = `script, style, template, noscript, iframe, video, audio, canvas, object, svg:not([aria-label]), option,
  datalist, [inert], [aria-hidden='true'], [${silentAttribute}]`;
/** What is named rather than read where it carries a label of its own. */
const named = `a, button, img, input, select, textarea, svg, [role='img'], [role='button'], [role='link']`;

/** Whether any of a sentence stands where it stood: a text may go, or become another in the same place. */
export function isThere({ text, pieces }: SpokenSentence): boolean {
  const spaced = (words: string) => words.replace(/\s/g, ' ');
  return pieces.some(
    ({ node, at, length, from }) =>
      node.isConnected &&
      (!(node instanceof Text) ||
        spaced(node.data.slice(from, from + length)) === spaced(text.slice(at, at + length))),
  );
}

/**
 * Reads a part of the page as a person sees it: through slots and shadow roots, in the order of the document, without what
 * is hidden from the eye or from assistive technology. Each text keeps its own language.
 */
export function spokenText(root: Element): SpokenSentence[] {
  const sentences: SpokenSentence[] = [];
  let text = '';
  let language = '';
  let pieces: Piece[] = [];
  let later: (() => void)[] = [];

  const endRun = () => {
    for (const { start, end } of sentencesOf(text, language || 'da')) {
      const inside = pieces
        .filter(({ at, length }) => at < end && at + length > start)
        .map(({ at, length, node, from }) => {
          const first = Math.max(at, start);
          const last = Math.min(at + length, end);
          return { at: first - start, length: last - first, node, from: from + first - at };
        });
      sentences.push({ text: text.slice(start, end), language, pieces: inside });
    }
    text = '';
    pieces = [];
  };
  const endBlock = () => {
    endRun();
    const waiting = later;
    later = [];
    for (const visitNow of waiting) visitNow();
  };
  const add = (node: Text | Element, words: string, itsLanguage: string, from = 0) => {
    if (itsLanguage !== language) endRun();
    language = itsLanguage;
    pieces.push({ at: text.length, length: words.length, node, from });
    text += words;
  };

  const visitText = (node: Text, parent: Element, itsLanguage: string) => {
    const { display, visibility, whiteSpace } = getComputedStyle(parent);
    if (visibility !== 'visible') return;
    // A button is a box of its own also where an engine calls it a part of the line.
    const isBox = display === 'inline-block' || parent instanceof HTMLButtonElement;
    if (isBox && isSpaceAtEdge(node)) return;
    // Letter for letter, so that every place in the spoken text is a place on the page.
    const words = /^(?:pre|break)/.test(whiteSpace) ? node.data : node.data.replace(/\s/g, ' ');
    // The first space between two words is heard; what else there is of it was only written.
    const spaces = words.length - words.trimStart().length;
    const written = /(?:^|\s)$/.test(text) ? spaces : Math.max(0, spaces - 1);
    if (words.length > written) add(node, words.slice(written), itsLanguage, written);
  };
  const visit = (element: Element, around: string) => {
    if (element.matches(unspoken)) return;
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none' || (display !== 'contents' && !isSeen(element, style))) return;
    const itsLanguage = element.getAttribute('lang') ?? around;
    const goIn = () => {
      const isInline = /^(?:inline|contents|ruby)$/.test(display) || isWordOfLine(element, display);
      if (!isInline || element.localName === 'br') endBlock();
      const label = labelOf(element);
      if (label === undefined) visitChildren(element, itsLanguage);
      else if (style.visibility === 'visible') add(element, label, itsLanguage);
      if (!isInline) endBlock();
    };
    // What floats beside a sentence is heard after it, not inside it.
    if (style.float !== 'none' && text.trim()) later.push(goIn);
    else goIn();
  };
  const visitChildren = (parent: Element, itsLanguage: string) => {
    const assigned = parent instanceof HTMLSlotElement ? parent.assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (parent.shadowRoot ?? parent).childNodes;
    for (const child of children) {
      if (child instanceof Text) visitText(child, parent, itsLanguage);
      else if (child instanceof Element) visit(child, itsLanguage);
    }
  };

  visit(root, readPlace(root).language);
  endBlock();
  return sentences;
}

/** A button that an element in the line of a sentence draws, as a word that explains itself: it belongs to the sentence. */
function isWordOfLine(element: Element, display: string): boolean {
  const root = element.getRootNode();
  return (
    display === 'inline-block' &&
    root instanceof ShadowRoot &&
    getComputedStyle(root.host).display === 'inline'
  );
}

/** Written before the first or after the last of what is in a box that stands in a line: there it is not drawn. */
function isSpaceAtEdge(node: Text): boolean {
  return !node.data.trim() && (!node.previousSibling || !node.nextSibling);
}

function isSeen(element: Element, { opacity, clipPath }: CSSStyleDeclaration): boolean {
  // Words for screen readers alone are clipped away.
  return opacity !== '0' && clipPath !== 'inset(50%)' && element.checkVisibility();
}

/** The words of an element that has words of its own instead of what is in it; undefined: what is in it counts. */
function labelOf(element: Element): string | undefined {
  if (!element.matches(named)) return undefined;
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (label) return label;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  // What a person typed is theirs; a field's label stands beside it and is read there.
  return element.matches('input, textarea, img') ? '' : undefined;
}
