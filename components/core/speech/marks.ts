import type { Piece } from './spoken-text.ts';

const sentenceName = 'ju-spoken-sentence';
const wordName = 'ju-spoken-word';
/** For browsers without highlights: the paragraph that is read. It has a colour, and takes no room. */
const blockAttribute = 'data-ju-spoken';

let sheet: CSSStyleSheet | undefined;
function markSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  const look = 'background-color: var(--ju-colour-mark); color: var(--ju-colour-on-mark, #14292d);';
  sheet.replaceSync(
    `[${blockAttribute}] { ${look} box-shadow: 0 0 0 0.2em var(--ju-colour-mark) }`,
  );
  for (const rule of [
    `::highlight(${sentenceName}) { ${look} }`,
    `::highlight(${wordName}) { ${look} text-decoration: underline 0.14em; text-decoration-skip-ink: none }`,
  ]) {
    try {
      sheet.insertRule(rule);
    } catch {
      // This browser knows no highlights.
    }
  }
  return sheet;
}

/** The part of a piece between two places of the spoken text, as a range; undefined when it is no longer on the page. */
function rangeOf({ at, length, node, from }: Piece, start: number, end: number): Range | undefined {
  const first = Math.max(start, at);
  const last = Math.min(end, at + length);
  if (first >= last || !node.isConnected) return undefined;
  const range = new Range();
  if (!(node instanceof Text)) range.selectNodeContents(node);
  else {
    // The text may have been shortened while it was read.
    range.setStart(node, Math.min(from + first - at, node.length));
    range.setEnd(node, Math.min(from + last - at, node.length));
  }
  return range;
}
const rangesOf = (pieces: readonly Piece[], start: number, end: number): Range[] =>
  pieces.map((piece) => rangeOf(piece, start, end)).filter((range) => range !== undefined);

/** Shows which sentence is spoken, and which word, with the browser's highlights: nothing on the page moves or changes. */
export class Marks {
  readonly #roots = new Set<Document | ShadowRoot>();
  #block: Element | undefined;

  /** @returns where the sentence stands on the page. */
  sentence(pieces: readonly Piece[]): Range[] {
    const ranges = rangesOf(pieces, 0, Infinity);
    for (const { startContainer } of ranges) this.#style(startContainer);
    if (!this.#show(sentenceName, ranges)) this.#mark(ranges[0]?.startContainer);
    this.#show(wordName, []);
    return ranges;
  }

  word(pieces: readonly Piece[], start: number, end: number): void {
    this.#show(wordName, rangesOf(pieces, start, end));
  }

  clear(): void {
    this.#show(sentenceName, []);
    this.#show(wordName, []);
    this.#mark(undefined);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== markSheet());
    }
    this.#roots.clear();
  }

  /** False where the browser has no highlights. */
  #show(name: string, ranges: readonly Range[]): boolean {
    if (typeof Highlight !== 'function') return false;
    if (ranges.length === 0) CSS.highlights.delete(name);
    else {
      const highlight = new Highlight(...ranges);
      highlight.priority = name === wordName ? 1 : 0;
      CSS.highlights.set(name, highlight);
    }
    return true;
  }

  #mark(node: Node | undefined): void {
    this.#block?.removeAttribute(blockAttribute);
    this.#block = node instanceof Element ? node : (node?.parentElement ?? undefined);
    this.#block?.setAttribute(blockAttribute, '');
  }

  /** Rules for highlights count within their own root only. */
  #style(node: Node): void {
    const root = node.getRootNode() as Document | ShadowRoot;
    if (this.#roots.has(root) || !('adoptedStyleSheets' in root)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets.push(markSheet());
  }
}
