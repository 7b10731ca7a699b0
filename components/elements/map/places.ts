import type { Point } from '../../../contract/distance.ts';
import { extent, townsText } from './denmark.ts';
import { pixelOf, worldOf, type Box, type Pixel, type Size, type View } from './projection.ts';

interface Town extends Point {
  readonly name: string;
}

/** The largest first. */
const towns: readonly Town[] = townsText.split(';').map((row) => {
  const [name = '', east, north] = row.split('|');
  return { name, longitude: Number(east) / 100, latitude: Number(north) / 100 };
});

/** A degree to the east is this part of one to the north, in the middle of Denmark. */
const narrowing = 0.558;

/** The town that lies nearest, for saying where something is. */
export function nearestTown({ latitude, longitude }: Point): string {
  let [name, least] = ['', Infinity];
  for (const town of towns) {
    const east = (town.longitude - longitude) * narrowing;
    const north = town.latitude - latitude;
    const square = east * east + north * north;
    if (square < least) [name, least] = [town.name, square];
  }
  return name;
}

/** Where the map may be moved to: Denmark. */
export const denmark: Box = {
  from: worldOf({ latitude: 57.8, longitude: 8 }),
  to: worldOf({ latitude: 54.52, longitude: 15.25 }),
};

/** Puts the drawings, which have units of their own, where the view shows them. */
export function placing(view: View, size: Size): string {
  const corner = { latitude: extent.north, longitude: extent.west };
  const { x, y } = pixelOf(view, size, worldOf(corner));
  const right = pixelOf(view, size, worldOf({ ...corner, longitude: extent.east }));
  const scale = (right.x - x) / extent.width;
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toPrecision(6)})`;
}

/** Something that takes room in the picture, around its middle. */
export interface Taken extends Pixel {
  readonly width: number;
  readonly height: number;
}
/** A town's name where it stands clear, and where the town is. */
export interface Label extends Taken {
  readonly name: string;
  readonly dot: Pixel | undefined;
}

/** How wide a letter is for its height, about. */
const letterWidth = 0.58;
/** Where a name may stand, in letters from its town downwards: above, below, below a mark. */
const beside = [-0.85, 0.95, 2, -2];

/**
 * Names of towns to write on the map, the largest first, as many as stand clear of each other, of the marks and the edges.
 *
 * @param letters Height of the letters, in pixels.
 */
export function labelsIn(
  view: View,
  size: Size,
  letters: number,
  most: number,
  marks: readonly Taken[],
): Label[] {
  const labels: Label[] = [];
  for (const town of towns) {
    if (labels.length >= most) break;
    const { x, y } = pixelOf(view, size, worldOf(town));
    const [width, height] = [town.name.length * letters * letterWidth, letters * 1.2];
    const room = beside
      .map((down) => ({ x, y: y + down * letters, width, height }))
      .find((label) => within(label, size) && !meets(label, [...marks, ...labels]));
    if (!room) continue;
    const covered = meets({ x, y, width: 4, height: 4 }, marks);
    labels.push({ ...room, name: town.name, dot: covered ? undefined : { x, y } });
  }
  return labels;
}

const within = ({ x, y, width, height }: Taken, size: Size) =>
  x > width / 2 && x < size.width - width / 2 && y > height && y < size.height - height;

const meets = ({ x, y, width, height }: Taken, others: readonly Taken[]) =>
  others.some(
    (other) =>
      Math.abs(other.x - x) < (other.width + width) / 2 &&
      Math.abs(other.y - y) < (other.height + height) / 2,
  );
