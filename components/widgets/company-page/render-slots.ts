import type { Company, Slot, SlotKind } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { calendar, people, phone, video } from '../../elements/icon/more-drawings.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import type { JuCompanyPage } from './company-page.element.ts';
import { slotTime } from '../slots/slot-times.ts';
import type { Listed } from './state.ts';

/** Times that are told of; all of them stand where one books. */
const told = 3;
const modeIcons = { 'in-person': people, video, telephone: phone } as const;

/** Those that can still be had. */
const openOf = (slots: readonly Slot[]): readonly Slot[] =>
  slots.filter(({ left, bookBy }) => left > 0 && Date.parse(bookBy) > Date.now());

/** Whether there are times to lead to, as far as one knows. */
export const hasTimes = ({ offersMeetings }: Company, slots: Listed<Slot>): boolean =>
  offersMeetings && (slots.type !== 'loaded' || openOf(slots.items).length > 0);

/** When one can meet them, the next first, and where to book. */
export function renderSlots(page: JuCompanyPage, company: Company, slots: Listed<Slot>) {
  const { t } = page.wording;
  if (slots.type === 'loading') return html`<ju-skeleton lines="3"></ju-skeleton>`;
  if (slots.type === 'failed') {
    return html`<ju-alert tone="error">
      ${t('slotsFailed')}
      <button class="link" type="button" @click=${() => void page.fetching.retrySlots()}>
        ${t('common:tryAgain')}
      </button>
    </ju-alert>`;
  }
  const open = openOf(slots.items);
  if (open.length === 0) return html`<p>${t(slots.items.length ? 'slotsTaken' : 'noSlots')}</p>`;
  const kinds = new Set(open.map(({ kind }) => kind));
  const others = open.length - told;
  return html`<ul class="slots">
      ${open.slice(0, told).map((slot) => renderSlot(page, slot))}
    </ul>
    ${others > 0 ? html`<p class="note">${t('moreSlots', { count: others })}</p>` : nothing}
    ${
      page.personal
        ? html`<div class="ways">${[...kinds].map((kind) => renderBook(page, company, kind))}</div>`
        : nothing
    }`;
}

function renderSlot({ wording }: JuCompanyPage, slot: Slot) {
  const { t, language } = wording;
  const { own, companys } = slotTime(slot, language);
  // One visits a workplace where it is.
  const isThere = slot.kind === 'visit' && slot.mode === 'in-person';
  const mode = isThere ? '' : `, ${t('slotMode', { context: slot.mode })}`;
  return html`<li class="slot">
    ${draw(modeIcons[slot.mode] ?? calendar)}
    <div>
      <p class="when"><time datetime=${slot.start}>${own}</time></p>
      ${companys ? html`<p class="note">${t('companysTime', { time: companys })}</p>` : nothing}
      <p>${t('slotKind', { context: slot.kind })}${mode}</p>
      ${slot.place ? html`<p><bdi>${slot.place}</bdi></p>` : nothing}
      ${slot.kind === 'visit' ? html`<p class="note">${t('left', { count: slot.left })}</p>` : nothing}
    </div>
  </li>`;
}

const renderBook = ({ acts, easy, wording }: JuCompanyPage, { id }: Company, kind: SlotKind) =>
  html`<button
    id="open-${kind}"
    class="control secondary"
    type="button"
    @click=${() => acts.book(id, kind)}
  >
    ${easy ? pictogram('calendar') : draw(calendar)}<span
      >${wording.t('book', { context: kind })}</span
    >
  </button>`;
