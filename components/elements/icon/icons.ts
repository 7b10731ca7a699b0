import { nothing, svg, type SVGTemplateResult, type TemplateResult } from '../../core/facade.ts';
import { draw } from './draw.ts';
import * as first from './drawings.ts';

const { starFilled, ...listed } = first;
/** Drawn on 24 by 24, a two-unit line with round ends. Filled marks say so themselves. */
const drawings = {
  ...listed,
  'star-filled': starFilled,
  check: svg`<path d="m4.5 12.5 5 5 10-11" />`,
  'chevron-down': svg`<path d="m6 9 6 6 6-6" />`,
  'arrow-forward': svg`<path d="M4 12h15M13 6l6 6-6 6" />`,
  'arrow-back': svg`<path d="M20 12H5M11 6l-6 6 6 6" />`,
  place: svg`<path d="M12 21c4.5-4.6 6.8-8.2 6.8-11a6.8 6.8 0 0 0-13.6 0c0 2.8 2.3 6.4 6.8 11Z" /><circle cx="12" cy="10" r="2.3" />`,
  calendar: svg`<rect x="4" y="5.5" width="16" height="15" rx="2.5" /><path d="M4 10.5h16M8.5 3v4M15.5 3v4" />`,
  person: svg`<circle cx="12" cy="8" r="4" /><path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />`,
  info: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 11.5v5M12 7.7v.1" />`,
  warning: svg`<path d="M12 4 2.8 20h18.4L12 4Z" /><path d="M12 10.5v4M12 17.2v.1" />`,
  error: svg`<path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7l5-5Z" /><path d="M12 8v5M12 16.2v.1" />`,
  success: svg`<circle cx="12" cy="12" r="8.5" /><path d="m8 12.5 3 3 5.5-6" />`,
  external: svg`<path d="M13 4.5h6.5V11M19 5l-8.5 8.5M10 6H6.5A2.5 2.5 0 0 0 4 8.5v9A2.5 2.5 0 0 0 6.5 20h9a2.5 2.5 0 0 0 2.5-2.5V14" />`,
  pencil: svg`<path d="m5 19 1-4.5L16 4.5l3.5 3.5-10 10L5 19ZM13.5 7l3.5 3.5" />`,
  lock: svg`<rect x="5" y="10.5" width="14" height="10" rx="2.5" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />`,
  trash: svg`<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5" />`,
  plus: svg`<path d="M12 5v14M5 12h14" />`,
  minus: svg`<path d="M5 12h14" />`,
  language: svg`<circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c2.5 2.5 3.7 5.3 3.7 8.5s-1.2 6-3.7 8.5c-2.5-2.5-3.7-5.3-3.7-8.5S9.5 6 12 3.5Z" />`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as IconName[];

/** Icons that point along the line of reading and so turn round in right-to-left. */
const directed: ReadonlySet<string> = new Set<IconName>([
  'arrow-forward',
  'arrow-back',
  'external',
]);

/** The icon of a name, as {@link draw} draws it; nothing for a name there is not. */
export function icon(name: IconName): TemplateResult | typeof nothing {
  if (!Object.hasOwn(drawings, name)) return nothing;
  return draw(drawings[name], directed.has(name));
}
