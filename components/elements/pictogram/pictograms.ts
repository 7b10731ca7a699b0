import {
  html,
  nothing,
  svg,
  warnOnce,
  type SVGTemplateResult,
  type TemplateResult,
} from '../../core/facade.ts';
import { general } from './general.ts';

/** Paths on 64 by 64, the flat accent before the `|` and the lines after it; or a drawing of one's own. */
export type PictogramDrawing = string | SVGTemplateResult;
export type PictogramName =
  | keyof typeof general
  | keyof typeof import('./answers.ts').answers
  | keyof typeof import('./letters.ts').letters
  | keyof typeof import('./trades.ts').trades;

const provided = new Map<string, PictogramDrawing>(Object.entries(general));
/**
 * Pictograms of people and things who go the way of reading. Letters, screens and vehicles stand as they are everywhere.
 */
const directed: ReadonlySet<string> = new Set<PictogramName>(['walk', 'read-aloud']);

/** Gives more drawings their names. The sets beside this file (`answers.ts`, `letters.ts`, `trades.ts`) do it when imported. */
export function providePictograms(drawings: Readonly<Record<string, PictogramDrawing>>): void {
  for (const [name, drawing] of Object.entries(drawings)) provided.set(name, drawing);
}

/** Names there are now: the general ones and those of the sets that were imported. */
export const pictogramNames = (): readonly PictogramName[] => [
  ...(provided.keys() as MapIterator<PictogramName>),
];

/** A larger drawing beside words, which say the same; so it has no name of its own. Colours come from `pictogramStyles`. */
export function pictogram(name: PictogramName): TemplateResult | typeof nothing {
  const drawing = provided.get(name);
  if (drawing !== undefined) return drawnAsPictogram(drawing, directed.has(name));
  warnOnce(`No pictogram '${name}'. Is the set that draws it imported?`);
  return nothing;
}

/** The same for a drawing of one's own, on 64 by 64 with class `flat` for its accent. */
export function drawnAsPictogram(drawing: PictogramDrawing, turns = false): TemplateResult {
  return html`<svg
    class=${turns ? 'ju-pictogram ju-pictogram-directed' : 'ju-pictogram'}
    viewBox="0 0 64 64"
    width="3.765em"
    height="3.765em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${typeof drawing === 'string' ? drawn(drawing) : drawing}
  </svg>`;
}

function drawn(paths: string): SVGTemplateResult {
  const [flat = '', line = ''] = paths.split('|');
  return svg`<path class="flat" d=${flat} /><path d=${line} />`;
}
