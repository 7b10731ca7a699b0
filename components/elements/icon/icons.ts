import { nothing, type TemplateResult } from '../../core/facade.ts';
import { draw } from './draw.ts';
import {
  search,
  close,
  filter,
  clock,
  flag,
  briefcase,
  place,
  star,
  starFilled,
  sun,
} from './drawings.ts';
import * as others from './more-drawings.ts';

/** By name and not as a module, so that bundlers add no table of names to what comes first. */
const first = { search, close, filter, clock, flag, briefcase, place, star, starFilled, sun };

type Hyphened<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Tail extends Uncapitalize<Tail>
    ? `${Head}${Hyphened<Tail>}`
    : `${Head}-${Hyphened<Uncapitalize<Tail>>}`
  : Name;
export type IconName = Hyphened<(keyof typeof first | keyof typeof others) & string>;

const drawings = new Map(
  Object.entries({ ...first, ...others }).map(([name, drawing]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    drawing,
  ]),
);
/** Every name there is: the drawings' names with hyphens. */
export const iconNames = [...drawings.keys()] as IconName[];

/**
 * Icons that point along the line of reading and so turn round in right-to-left. What shows the world as it is does not: a
 * clock, a check mark, the sun, a loudspeaker's triangle of 'play' (which is the same on every machine).
 */
export const directedIcons: ReadonlySet<string> = new Set<IconName>([
  'arrow-back',
  'arrow-forward',
  'chevron-back',
  'chevron-forward',
  'easy-read',
  'external',
  'list',
  'motion',
  'undo',
]);

/** The icon of a name, as {@link draw} draws it; nothing for a name there is not. */
export function icon(name: IconName): TemplateResult | typeof nothing {
  const drawing = drawings.get(name);
  return drawing === undefined ? nothing : draw(drawing, directedIcons.has(name));
}
