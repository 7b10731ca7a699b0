/** A whole circle as part of a path. */
// @__NO_SIDE_EFFECTS__
export const circle = (x: number, y: number, radius: number): string =>
  `M${x + radius} ${y}a${radius} ${radius} 0 1 1-${2 * radius} 0 ${radius} ${radius} 0 1 1 ${2 * radius} 0Z`;

/** A box with round corners as part of a path. */
// @__NO_SIDE_EFFECTS__
export const box = (x: number, y: number, width: number, height: number, radius = 0): string => {
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const corner = (right: number, below: number) =>
    radius ? `a${radius} ${radius} 0 0 1 ${right * radius} ${below * radius}` : '';
  return `M${x + radius} ${y}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}Z`;
};
