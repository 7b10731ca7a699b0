/**
 * The drawings that stand in a list of jobs, by themselves, so that the first card need not wait for the others
 * (more-drawings.ts). On 24 by 24, a two-unit line with round ends; what stands after a `|` is filled.
 */
import { box, circle } from './shapes.ts';

const rays =
  'M12 2.8v2.4M12 18.8v2.4M2.8 12h2.4M18.8 12h2.4M5.5 5.5l1.7 1.7M16.8 16.8l1.7 1.7M18.5 5.5l-1.7 1.7M7.2 16.8l-1.7 1.7';
const fivePoints = 'M12 3.4l2.6 5.4 6 .8-4.4 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9L3.4 9.6l6-.8Z';

export const search = circle(10.5, 10.5, 6.5) + 'M15.3 15.3l5.2 5.2';
export const close = 'M6 6l12 12M18 6L6 18';
export const filter =
  'M4 7h9.5M18.5 7H20M4 17h1.5M10.5 17H20' + circle(16, 7, 2.5) + circle(8, 17, 2.5);
export const clock = circle(12, 12, 8.5) + 'M12 7v5l3.5 2';
export const flag = 'M6 21V3.5M6 5h11.5L15 9l2.5 4H6';
export const briefcase =
  box(3.5, 8, 17, 12, 2.5) + 'M9 8V6.5A1.5 1.5 0 0 1 10.5 5h3A1.5 1.5 0 0 1 15 6.5V8M3.5 13h17';
export const place =
  'M12 21c4.5-4.6 6.8-8.2 6.8-11a6.8 6.8 0 0 0-13.6 0c0 2.8 2.3 6.4 6.8 11Z' + circle(12, 10, 2.3);
export const star = fivePoints;
export const starFilled = `|${fivePoints}`;
export const sun = `${rays}|${circle(12, 12, 4)}`;
