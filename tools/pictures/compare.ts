import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What may differ: letters' edges are drawn a little otherwise from one machine to the next. */
export const tolerance = {
  /** Of a pixel's colour, 0 to 1, as pixelmatch measures it: one municipality's blue is not another's teal. */
  colour: 0.05,
  /** Of all pixels. */
  share: 0.001,
} as const;

const gap = 8;
const columns = 3;
const background = 0x80;

/** Several pictures as one, three in a row. */
export function assemble(cells: readonly Uint8Array[]): Uint8Array {
  const pictures = cells.map((cell) => PNG.sync.read(Buffer.from(cell)));
  const width = Math.max(...pictures.map((one) => one.width));
  const rows = Array.from({ length: Math.ceil(pictures.length / columns) }, (_, row) =>
    pictures.slice(row * columns, (row + 1) * columns),
  );
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const whole = new PNG({
    width: columns * (width + gap) - gap,
    height: heights.reduce((sum, height) => sum + height + gap, -gap),
  });
  whole.data.fill(background);
  let top = 0;
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      PNG.bitblt(cell, whole, 0, 0, cell.width, cell.height, column * (width + gap), top);
    });
    top += (heights[index] ?? 0) + gap;
  });
  // 32 steps of each colour and no alpha: a third of the bytes, and far finer than the tolerance.
  for (let at = 0; at < whole.data.length; at++) {
    const value = whole.data[at] ?? 0;
    whole.data[at] = (value & 0xf8) | (value >> 5);
  }
  return PNG.sync.write(whole, {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0,
  });
}

/** How a picture differs from the one that is kept; undefined when it does not. */
export function difference(
  expected: Uint8Array,
  actual: Uint8Array,
): { readonly message: string; readonly picture?: Uint8Array } | undefined {
  const [before, now] = [expected, actual].map((one) => PNG.sync.read(Buffer.from(one)));
  if (!before || !now) return undefined;
  const { width, height } = before;
  if (width !== now.width || height !== now.height)
    return { message: `it is ${now.width} × ${now.height}, and was ${width} × ${height}` };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, diff.data, width, height, {
    threshold: tolerance.colour,
  });
  const share = pixels / (width * height);
  if (share <= tolerance.share) return undefined;
  const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
  return {
    message: `${percent(share)} of its pixels differ, more than ${percent(tolerance.share)}`,
    picture: PNG.sync.write(diff),
  };
}

/**
 * Holds a picture against the one that is kept.
 * @throws with the share of pixels, after writing what is, what was and what differs into `folder`.
 */
export function expectPicture(kept: string, actual: Uint8Array, folder: string): void {
  const name = kept.split('/').at(-1)?.replace('.png', '') ?? '';
  const file = (what: string) => `${folder}/${name}.${what}.png`;
  for (const what of ['actual', 'expected', 'diff']) rmSync(file(what), { force: true });
  let expected: Uint8Array | undefined;
  try {
    expected = readFileSync(kept);
  } catch {
    // Nothing is kept yet.
  }
  const found = expected ? difference(expected, actual) : { message: 'nothing is kept to compare' };
  if (!found) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file('actual'), actual);
  if (expected) writeFileSync(file('expected'), expected);
  if (found.picture) writeFileSync(file('diff'), found.picture);
  throw new Error(
    `${kept}: ${found.message}. Look at ${file(found.picture ? 'diff' : 'actual')}; if it is as it should be: node tools/pictures/update.ts ${name}`,
  );
}
