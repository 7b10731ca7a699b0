import { svg, type SVGTemplateResult, type TemplateResult } from '../../core/facade.ts';
import { drawnAsPictogram } from '../../elements/pictogram/pictograms.ts';

/** Drawn on 64 by 64: a person, and the thing that tells the answers apart. */
const person = svg`<circle cx="24" cy="20" r="8" /><path d="M10 52v-6a14 14 0 0 1 28 0v6" />`;
const badge = svg`<circle cx="46" cy="42" r="12" fill="var(--ju-colour-sun-tint)" />`;
const bubble =
  'M10 14h44a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H30L18 56V46h-8a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z';
const speech = svg`<path d=${bubble} class="flat" /><path d=${bubble} />`;
/** A letter that only this language's alphabet would begin with. */
const letter = (character: string): SVGTemplateResult =>
  svg`${speech}<text x="32" y="39" text-anchor="middle" font-size="24" font-weight="600" fill="currentColor" stroke="none">${character}</text>`;

const drawings = {
  bicycle: svg`<circle cx="17" cy="42" r="11" class="flat" /><circle cx="47" cy="42" r="11" class="flat" /><circle cx="17" cy="42" r="11" /><circle cx="47" cy="42" r="11" /><path d="M17 42l9-18h14l7 18M26 24l8 18H17m17 0l8-18M22 20h8M40 24l-2-6h6" />`,
  bus: svg`<path d="M10 24h44v10H10z" class="flat" /><rect x="10" y="12" width="44" height="36" rx="5" /><path d="M10 24h44M10 34h44M32 24v10M21 24v10M43 24v10M46 41h2M16 41h2" /><circle cx="20" cy="49" r="4" fill="var(--ju-colour-surface)" /><circle cx="44" cy="49" r="4" fill="var(--ju-colour-surface)" />`,
  car: svg`<path d="M17 31l5-12h18l9 12z" class="flat" /><path d="M6 45V35a4 4 0 0 1 4-4h42a6 6 0 0 1 6 6v8h-5M11 45H6M25 45h14" /><path d="M15 31l6-13h20l10 13M31 18v13" /><circle cx="18" cy="46" r="6" fill="var(--ju-colour-surface)" /><circle cx="46" cy="46" r="6" fill="var(--ju-colour-surface)" />`,
  train: svg`<path d="M17 17h30v15H17z" class="flat" /><rect x="14" y="8" width="36" height="38" rx="8" /><path d="M14 32h36M32 17v15M17 17h30M24 46l-8 10M40 46l8 10M20 51h24M22 39h2M40 39h2" />`,

  ordinary: svg`${person}<rect x="30" y="36" width="28" height="18" rx="3" fill="var(--ju-colour-sun-tint)" /><path d="M39 36v-3a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v3M30 44h28" />`,
  'part-time': svg`${person}<circle cx="46" cy="42" r="13" fill="var(--ju-colour-surface)" /><path d="M46 29a13 13 0 0 1 0 26z" class="flat" /><circle cx="46" cy="42" r="13" /><path d="M46 34v8l5 4" />`,
  'flex-job': svg`${person}<path d="M34 56V40a3 3 0 0 1 3-3h17a3 3 0 0 1 3 3v16z" fill="var(--ju-colour-surface)" /><path d="M38 45h15M38 51h15" /><circle cx="43" cy="45" r="3" fill="var(--ju-colour-sun-tint)" /><circle cx="49" cy="51" r="3" fill="var(--ju-colour-sun-tint)" />`,
  internship: svg`<circle cx="21" cy="22" r="8" class="flat" /><circle cx="21" cy="22" r="8" /><path d="M7 53v-5a14 14 0 0 1 28 0v5" /><circle cx="45" cy="29" r="6" /><path d="M40 40a10 10 0 0 1 16 8v5M33 14h6m-3-3v6" />`,
  'job-order': svg`<path d="M8 16h48l3 12H5z" class="flat" /><path d="M8 16h48l3 12H5zM10 28v26h44V28M5 28a6 6 0 0 0 11 2 6 6 0 0 0 10.6 0 6 6 0 0 0 10.7 0 6 6 0 0 0 10.7 0 6 6 0 0 0 11-2" /><circle cx="24" cy="41" r="4" /><path d="M17 54v-1a7 7 0 0 1 14 0v1M38 54V40h9v14" />`,
  apprenticeship: svg`${person}<path d="M54 30a7 7 0 0 0-9 9L34 50a3 3 0 0 0 5 5l11-11a7 7 0 0 0 9-9l-5 4-4-4z" fill="var(--ju-colour-sun-tint)" />`,
  temp: svg`${person}<rect x="33" y="32" width="25" height="23" rx="3" fill="var(--ju-colour-surface)" /><path d="M33 39v-4a3 3 0 0 1 3-3h19a3 3 0 0 1 3 3v4z" class="flat" /><rect x="33" y="32" width="25" height="23" rx="3" /><path d="M33 39h25M40 29v5M51 29v5M41 47l3 3 6-6" />`,

  da: letter('Æ'),
  en: letter('A'),
  ar: letter('ع'),
  ru: letter('Я'),

  physical: svg`<path d="M22 27h20v17H22z" class="flat" /><circle cx="32" cy="13" r="7" /><path d="M18 48V34a9 9 0 0 1 9-9h10a9 9 0 0 1 9 9v14M25 36v22M39 36v22M28 33l4 4 4-4M28 40l4 4 4-4" />`,
  mental: svg`<path d="M30 8a20 20 0 0 0-18 20c0 8 4 13 9 17v11h17v-8h5a5 5 0 0 0 5-5v-6h5l-5-10A19 19 0 0 0 30 8z" class="flat" /><path d="M30 8a20 20 0 0 0-18 20c0 8 4 13 9 17v11M38 56v-8h5a5 5 0 0 0 5-5v-6h5l-5-10A19 19 0 0 0 30 8" /><path d="M30 36l-6.5-6.5a4.5 4.5 0 0 1 6.5-6 4.5 4.5 0 0 1 6.5 6z" fill="var(--ju-colour-surface)" />`,
  other: svg`${person}${badge}<path d="M40.5 42h.1M46 42h.1M51.5 42h.1" stroke-width="3.5" />`,
  none: svg`${person}${badge}<path d="M40 42l4 4 8-8" />`,

  unknown: svg`${speech}<path d="M27 26a5 5 0 1 1 7 4.5c-1.5.8-2 1.5-2 3.5M32 39v.5" />`,
  declined: svg`<path d=${bubble} /><path d="M22 30h20" stroke-width="3" />`,
} satisfies Record<string, SVGTemplateResult>;

/** The drawing beside an answer; the words beside it say the same. */
export function answerPictogram(name: keyof typeof drawings): TemplateResult {
  return drawnAsPictogram(drawings[name]);
}
