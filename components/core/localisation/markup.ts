/** How each marked part of a text is drawn: `{ strong: (words) => html`<strong>${words}</strong>` }`. */
export type Tags = Readonly<Record<string, (words: string) => unknown>>;

/**
 * Splits a text such as `Vi fandt <strong>{{count}}</strong> job` into words and drawn parts. Marks are read in the file's
 * text only, before the holes are filled, so no value can bring any along. Unknown marks leave their words.
 */
export function markup(text: string, fill: (piece: string) => string, tags: Tags): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>/gs)) {
    const [whole, name = '', words = ''] = match;
    parts.push(fill(text.slice(from, match.index)), (tags[name] ?? String)(fill(words)));
    from = match.index + whole.length;
  }
  parts.push(fill(text.slice(from)));
  return parts;
}
