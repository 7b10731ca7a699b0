/**
 * A copy of somebody's text whose words can be replaced while its paragraphs, lists and links stay. Nodes are copied, never
 * written as HTML.
 */
export interface TextCopy {
  readonly nodes: readonly Node[];
  /** What there is to translate: whole sentences, wherever the markup allows. */
  readonly texts: readonly string[];
  /** Puts the translations into the copy, in the same order. */
  fill(translations: readonly string[]): void;
}

/** Markup inside a sentence, which a translation may lose: its words stand in another order afterwards. */
const inline = 'b, strong, i, em, u, s, small, span, mark, abbr, cite, q, time, sub, sup, font';

const hasWords = (text: string): boolean => /\p{L}/u.test(text);
const joins = (node: Node): boolean =>
  node instanceof Text ||
  (node instanceof Element && node.matches(inline) && !node.querySelector(`:not(${inline})`));

/** Runs of nodes that read as one text; everything else is gone into. */
function runsAmong(nodes: Iterable<Node>): (readonly Node[])[] {
  const runs: (readonly Node[])[] = [];
  let run: Node[] = [];
  const end = () => {
    const words = run.filter((node) => hasWords(node.textContent ?? ''));
    if (words.length === 1 && words[0] instanceof Element)
      runs.push(...runsAmong(words[0].childNodes));
    else if (words.length > 0) runs.push(run);
    run = [];
  };
  for (const node of nodes) {
    if (joins(node)) run.push(node);
    else {
      end();
      runs.push(...runsAmong(node.childNodes));
    }
  }
  end();
  return runs;
}

/** Copies a node and what is in it, and remembers which became which. */
function copyNode(node: Node, copies: Map<Node, Node>): Node {
  const copy = node.cloneNode(false);
  copies.set(node, copy);
  // Names stay the original's; the language is the translation's from now on.
  if (copy instanceof Element) ['id', 'lang', 'dir'].forEach((name) => copy.removeAttribute(name));
  for (const child of node.childNodes) copy.appendChild(copyNode(child, copies));
  return copy;
}

/** A run's text in pieces: one, or its lines where line breaks are seen on the page. */
function piecesOf(run: readonly Node[]): string[] {
  const text = run.map((node) => node.textContent).join('');
  const parent = run[0]?.parentElement;
  const keepsLines = parent && /^(?:pre|break)/.test(getComputedStyle(parent).whiteSpace);
  return keepsLines ? text.split(/(\s*\n\s*)/) : [text];
}

/** The translation with the space that stood around the text. */
const spaced = (text: string, translation: string): string =>
  (/^\s*/.exec(text)?.[0] ?? '') + translation.trim() + (/\s*$/.exec(text)?.[0] ?? '');

/** @param originals Nodes on the page, as slotted. */
export function copyText(originals: readonly Node[]): TextCopy {
  const copies = new Map<Node, Node>();
  const nodes = originals.map((node) => copyNode(node, copies));
  const runs = runsAmong(originals).map((run) => ({ run, pieces: piecesOf(run) }));
  return {
    nodes,
    texts: runs.flatMap(({ pieces }) => pieces.filter(hasWords).map((piece) => piece.trim())),
    fill(translations) {
      let next = 0;
      for (const { run, pieces } of runs) {
        const words = pieces.map((piece) =>
          hasWords(piece) ? spaced(piece, translations[next++] ?? piece) : piece,
        );
        const [first, ...others] = run.map((node) => copies.get(node) as ChildNode);
        for (const node of others) node.remove();
        if (first instanceof Text) first.data = words.join('');
        else first?.replaceWith(words.join(''));
      }
    },
  };
}
