import type { Pixel } from './projection.ts';

/** Where arrow keys point, in every language: a map is not mirrored. */
export const directions: Readonly<Record<string, Pixel>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The nearest of some things in a direction, within a quarter of the circle. So four keys share all of it, and going from
 * nearest to nearest leads everywhere: wider quarters leave things that no key leads to.
 */
export function nearestTowards<Thing extends Pixel>(
  from: Pixel,
  direction: Pixel,
  things: readonly Thing[],
): Thing | undefined {
  let [nearest, least]: [Thing | undefined, number] = [undefined, Infinity];
  for (const thing of things) {
    const [x, y] = [thing.x - from.x, thing.y - from.y];
    const ahead = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
    const far = Math.hypot(x, y);
    if (ahead > 0.5 && aside <= ahead && far < least) [nearest, least] = [thing, far];
  }
  return nearest;
}
