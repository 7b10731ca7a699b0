import type { Point } from '../../../contract/distance.ts';

/** A place in Mercator's projection: the whole world is 1 wide and 1 high, with its corner in the north-west. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}
/** What is shown: the middle, and how large, as map tiles count it (the world is 256 pixels wide at 0, twice that at 1). */
export interface View {
  readonly middle: WorldPoint;
  readonly zoom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A place in the picture, from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}
/** A part of the world, its corners in the north-west and the south-east. */
export interface Box {
  readonly from: WorldPoint;
  readonly to: WorldPoint;
}

const radians = Math.PI / 180;
const equatorKm = 40_030;

export const worldOf = ({ latitude, longitude }: Point): WorldPoint => ({
  x: longitude / 360 + 0.5,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) / (2 * Math.PI),
});

export const pointOf = ({ x, y }: WorldPoint): Point => ({
  latitude: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians,
  longitude: (x - 0.5) * 360,
});

/** How many pixels wide the whole world is. */
export const worldWidth = (zoom: number): number => 256 * 2 ** zoom;

export function pixelOf({ middle, zoom }: View, { width, height }: Size, at: WorldPoint): Pixel {
  const scale = worldWidth(zoom);
  return { x: width / 2 + (at.x - middle.x) * scale, y: height / 2 + (at.y - middle.y) * scale };
}

/** The place under a pixel. */
export function under({ middle, zoom }: View, { width, height }: Size, at: Pixel): WorldPoint {
  const scale = worldWidth(zoom);
  return { x: middle.x + (at.x - width / 2) / scale, y: middle.y + (at.y - height / 2) / scale };
}

/** The part of the world that can be seen. */
export const boxOf = (view: View, size: Size): Box => ({
  from: under(view, size, { x: 0, y: 0 }),
  to: under(view, size, { x: size.width, y: size.height }),
});

/** The smallest box around some places; undefined around none. */
export function boxAround(places: readonly WorldPoint[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return left <= right ? { from: { x: left, y: top }, to: { x: right, y: bottom } } : undefined;
}

/** The view that shows the whole of a box, with some pixels to spare at every side. */
export function fitting({ from, to }: Box, { width, height }: Size, spare: number): View {
  const room = (length: number) => Math.max(length - 2 * spare, length / 2, 1);
  const across = room(width) / Math.max(to.x - from.x, 1e-9);
  const down = room(height) / Math.max(to.y - from.y, 1e-9);
  return {
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    zoom: Math.log2(Math.min(across, down) / 256),
  };
}

/** How many pixels a kilometre is, where the place lies. */
export const pixelsPerKm = ({ zoom }: View, { latitude }: Point): number =>
  worldWidth(zoom) / (equatorKm * Math.cos(latitude * radians));

/** Where one comes to, so many kilometres away; `bearing` in degrees from the north by the east. */
export function away({ latitude, longitude }: Point, km: number, bearing: number): Point {
  const distance = (km / equatorKm) * 2 * Math.PI;
  const [lat, turn] = [latitude * radians, bearing * radians];
  const sine =
    Math.sin(lat) * Math.cos(distance) + Math.cos(lat) * Math.sin(distance) * Math.cos(turn);
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(distance) * Math.cos(lat),
    Math.cos(distance) - Math.sin(lat) * sine,
  );
  return { latitude: Math.asin(sine) / radians, longitude: longitude + east / radians };
}

/** A circle on the ground; on the map it is a little wider in the north. */
export const circleAround = (middle: Point, km: number, corners = 72): WorldPoint[] =>
  Array.from({ length: corners }, (_, corner) =>
    worldOf(away(middle, km, (corner * 360) / corners)),
  );
