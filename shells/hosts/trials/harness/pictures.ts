import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A part of a page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What may differ between two pictures of the same thing: edges of letters that begin elsewhere in a pixel. */
export const tolerance = { colour: 0.1, share: 0.001 } as const;

export const read = (picture: Buffer): PNG => PNG.sync.read(picture);

/** A part of a picture, in whole pixels. */
export function crop(picture: PNG, { x, y, width, height }: Box): PNG {
  const part = new PNG({
    width: Math.max(1, Math.min(Math.round(width), picture.width - Math.floor(x))),
    height: Math.max(1, Math.min(Math.round(height), picture.height - Math.floor(y))),
  });
  PNG.bitblt(picture, part, Math.floor(x), Math.floor(y), part.width, part.height, 0, 0);
  return part;
}

/** The picture with parts painted over. */
export function masked(picture: PNG, boxes: readonly Box[]): PNG {
  const copy = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(copy.data);
  for (const { x, y, width, height } of boxes) {
    for (
      let row = Math.max(0, Math.floor(y) - 1);
      row < Math.min(copy.height, Math.ceil(y + height) + 1);
      row++
    ) {
      const from = Math.max(0, Math.floor(x) - 1);
      const to = Math.min(copy.width, Math.ceil(x + width) + 1);
      copy.data.fill(0x80, (row * copy.width + from) * 4, (row * copy.width + to) * 4);
    }
  }
  return copy;
}

/** Share of pixels in which two pictures differ, 0 to 1; 1 when they are not of one size. */
export function differing(one: PNG, other: PNG): { share: number; picture?: Buffer; why: string } {
  if (one.width !== other.width || one.height !== other.height) {
    return { share: 1, why: `${one.width} × ${one.height} and ${other.width} × ${other.height}` };
  }
  if (one.data.equals(other.data)) return { share: 0, why: '' };
  const diff = new PNG({ width: one.width, height: one.height });
  const pixels = pixelmatch(one.data, other.data, diff.data, one.width, one.height, {
    threshold: tolerance.colour,
  });
  return {
    share: pixels / (one.width * one.height),
    picture: PNG.sync.write(diff),
    why: `${pixels} pixels`,
  };
}
