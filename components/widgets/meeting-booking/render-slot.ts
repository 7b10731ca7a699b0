import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { Slot } from '../../../contract/types.ts';
import { draw } from '../../elements/icon/draw.ts';
import { place as placeDrawing } from '../../elements/icon/drawings.ts';
import { people, phone, video } from '../../elements/icon/more-drawings.ts';
import type { Screen } from './screen.ts';
import { companysTime, dayInWords, hoursInWords } from '../slots/slot-times.ts';

const modeDrawings = { 'in-person': people, video, telephone: phone } as const;

/** How one meets: a sign and its word, and the place where there is one. */
export const renderMode = ({ t }: Screen, { mode, place }: Slot): TemplateResult =>
  html`<span class="mode">${draw(modeDrawings[mode])}<span>${t(`mode.${mode}`)}</span></span> ${
      place && mode === 'in-person'
        ? html`<span class="mode"
            >${draw(placeDrawing)}<span class="own" dir="auto">${place}</span></span
          >`
        : nothing
    }`;

/** When it is, in words, as the person's clock says it. */
export const whenInWords = ({ language, zone }: Screen, slot: Slot): string =>
  `${dayInWords(slot.start, language, zone)} ${hoursInWords(slot, language, zone)}`;

/** What the company's clock says, where it says something else. */
export function renderCompanysTime(screen: Screen, slot: Slot): TemplateResult | typeof nothing {
  const time = companysTime(slot, screen.language, screen.zone);
  return time ? html`<p class="note">${screen.t('slots.companys', { time })}</p>` : nothing;
}

/** A booked or held time, whole. */
export const renderWhen = (screen: Screen, slot: Slot): TemplateResult =>
  html`<p class="strong">${whenInWords(screen, slot)}</p>
    ${renderCompanysTime(screen, slot)} ${renderMode(screen, slot)}`;
