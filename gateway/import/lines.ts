import { createReadStream } from 'node:fs';

const lineFeed = 0x0a;

/**
 * The lines of a file as bytes, without the line feed. Only a line feed ends a line: JSON allows U+2028 within a text, where
 * `node:readline` would part it. A line of more than `longest` bytes comes as `undefined` and is never held in memory.
 */
export async function* linesOf(file: string, longest: number): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > longest) parts = [];
    else parts.push(part);
  };
  const take = (): Buffer | undefined => {
    const line = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
