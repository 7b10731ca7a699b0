const marked = /<(\w+)>(.*?)<\/\1>/gs;

/** The words of a text without their marks. */
export const unmarked = (text: string): string => text.replace(marked, '$2');

/** How each marked part of a text is drawn: `{ strong: (words) => html`<strong>${words}</strong>` }`. */
export type Tags = Readonly<Record<string, (words: string, name: string) => unknown>>;

/**
 * Splits a text such as `Vi fandt <strong>{{count}}</strong> job` into words and drawn parts. Marks are read in the file's
 * text only, before the holes are filled, so no value can bring any along.
 *
 * @param otherwise How a mark is drawn that `tags` does not name. Default: its words alone.
 */
export function markup(
  text: string,
  fill: (piece: string) => string,
  tags: Tags,
  otherwise: (words: string, name: string) => unknown = String,
): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(marked)) {
    const [whole, name = '', words = ''] = match;
    const draw = Object.hasOwn(tags, name) ? tags[name] : undefined;
    parts.push(fill(text.slice(from, match.index)), (draw ?? otherwise)(fill(words), name));
    from = match.index + whole.length;
  }
  parts.push(fill(text.slice(from)));
  return parts;
}
