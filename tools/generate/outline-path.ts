/** A closed line; its last point joins the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

/** Twice the area of the triangle of three points. */
const areaOf = (ring: Ring, a: number, b: number, c: number): number => {
  const [[ax, ay], [bx, by], [cx, cy]] = [at(ring, a), at(ring, b), at(ring, c)];
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
};

function at(ring: Ring, index: number): readonly [number, number] {
  const point = ring[(index + ring.length) % ring.length];
  if (!point) throw new Error('An empty ring has no points.');
  return point;
}

/**
 * The ring without the points that hardly bend it (Visvalingam and Whyatt's way): always the one whose triangle with its
 * neighbours is the smallest goes, until the smallest is large enough. Islands too small for that go altogether.
 *
 * @param smallest Area in square units.
 */
export function simplified(ring: Ring, smallest: number): Ring {
  const kept = [...ring];
  while (kept.length > 2) {
    let [index, least] = [0, Infinity];
    for (let each = 0; each < kept.length; each++) {
      const area = areaOf(kept, each - 1, each, each + 1) / 2;
      if (area < least) [index, least] = [each, area];
    }
    if (least >= smallest) break;
    kept.splice(index, 1);
  }
  return kept;
}

/** An SVG path in whole units: each ring begins where the one before began, so that the numbers stay short. */
export function pathOf(rings: readonly Ring[]): string {
  let [startX, startY] = [0, 0];
  return rings
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
      const [[firstX, firstY]] = [at(whole, 0)];
      const steps = whole.slice(1).map(([x, y], index) => {
        const [beforeX, beforeY] = at(whole, index);
        return numbers(x - beforeX, y - beforeY);
      });
      const move = `m${numbers(firstX - startX, firstY - startY)}`;
      [startX, startY] = [firstX, firstY];
      return `${move}${joined(['', ...steps])}z`;
    })
    .join('');
}

const numbers = (x: number, y: number): string => joined([String(x), String(y)]);

/** A minus sign divides as well as a space does. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((all, part) => (part.startsWith('-') ? all + part : `${all} ${part}`));
