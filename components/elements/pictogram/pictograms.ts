import {
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from '../../core/facade.ts';

/** Drawn on 64 by 64: line in ink, one flat accent behind it (class `flat`). People and things, never metaphors. */
const drawings = {
  person: svg`<circle class="flat" cx="32" cy="32" r="26" /><circle cx="32" cy="24" r="9" /><path d="M14 52c2-10 9-15 18-15s16 5 18 15" />`,
  house: svg`<path class="flat" d="M14 30h36v24H14z" /><path d="M8 32 32 11l24 21M14 28v26h36V28M27 54V40h10v14" />`,
  bus: svg`<rect class="flat" x="9" y="14" width="46" height="20" rx="4" /><rect x="9" y="12" width="46" height="36" rx="6" /><path d="M9 34h46M32 12v22M16 48v5M48 48v5M16 41h4M44 41h4" />`,
  tools: svg`<path class="flat" d="M10 34h44v18H10z" /><rect x="8" y="26" width="48" height="27" rx="4" /><path d="M23 26v-6a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v6M8 38h17M39 38h17M25 34h14v8H25z" />`,
  speech: svg`<path class="flat" d="M12 14h28v20H12z" /><path d="M10 12h34a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4H26L16 47v-9h-6a4 4 0 0 1-4-4V16a4 4 0 0 1 4-4ZM15 21h24M15 29h16M54 24a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4h-2v8l-9-8H30" />`,
  heart: svg`<circle class="flat" cx="32" cy="32" r="26" /><path d="M32 49C21 41 15 35 15 27a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 8-6 14-17 22Z" />`,
  letter: svg`<rect class="flat" x="10" y="18" width="44" height="30" rx="3" /><rect x="8" y="16" width="48" height="34" rx="4" /><path d="m9 19 23 18 23-18" />`,
  'magnifier-paper': svg`<path class="flat" d="M14 10h28v42H14z" /><path d="M44 26V12a4 4 0 0 0-4-4H16a4 4 0 0 0-4 4v40a4 4 0 0 0 4 4h12M20 18h16M20 26h10M20 34h6" /><circle cx="40" cy="40" r="9" /><path d="m47 47 9 9" />`,
  'cable-out': svg`<circle class="flat" cx="32" cy="32" r="26" /><path d="M4 40h12a8 8 0 0 0 8-8v-2M19 30h10v-7a5 5 0 0 0-10 0v7ZM60 26H48a6 6 0 0 0-6 6v4M37 36h10v6a5 5 0 0 1-10 0v-6ZM40 36v-4M44 36v-4" />`,
} satisfies Record<string, SVGTemplateResult>;

export type PictogramName = keyof typeof drawings;
export const pictogramNames = Object.keys(drawings) as PictogramName[];

/** A larger drawing beside words, which say the same; so it has no name of its own. Colours come from `pictogramStyles`. */
export function pictogram(name: PictogramName): TemplateResult | typeof nothing {
  return Object.hasOwn(drawings, name) ? drawnAsPictogram(drawings[name]) : nothing;
}

/** The same for a drawing of one's own, on 64 by 64 with class `flat` for its accent. */
export function drawnAsPictogram(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="ju-pictogram"
    viewBox="0 0 64 64"
    width="3.765em"
    height="3.765em"
    fill="none"
    stroke="currentColor"
    stroke-width="2.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;
}
