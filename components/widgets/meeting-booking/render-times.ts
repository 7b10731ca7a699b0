import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import type { Booking, Slot } from '../../../contract/types.ts';
import { draw } from '../../elements/icon/draw.ts';
import { chevronDown } from '../../elements/icon/more-drawings.ts';
import { failureAlert } from '../personal/failures.ts';
import { deed, heading, subheading } from '../personal/render-parts.ts';
import { failed } from '../personal/screen.ts';
import { renderCalendarDoor } from './render-booking.ts';
import { renderCompanysTime, renderMode, renderWhen, whenInWords } from './render-slot.ts';
import type { Screen } from './screen.ts';
import type { BookingState, Notice } from './state.ts';
import { dayInWords, hoursInWords } from '../slots/slot-times.ts';
import { daysOf, freeOf, openDays, type Day } from './times.ts';

type Choosing = Extract<BookingState, { type: 'choosing' }>;

/** The person's own meetings first, then the times by day. */
export function renderChoosing(screen: Screen, state: Choosing): TemplateResult {
  const { t, visit } = screen;
  const { companyName: company, moving, bookings, slots } = state;
  const kind = moving ? 'move' : visit ? 'visit' : 'meeting';
  return html`${heading(screen, t(`title.${kind}`, { company }), 'calendar')}
    <div id="notice" class="notice" tabindex="-1">
      ${state.notice ? renderNotice(screen, state, state.notice) : nothing}
    </div>
    ${moving ? renderMoving(screen, moving) : bookings.map((one) => renderOwn(screen, state, one))}
    ${slots.some(({ left }) => left > 0) ? renderTimes(screen, state) : renderNone(screen)}
    <p class="note">
      ${screen.words(screen.remembers ? 'personal:browser' : 'personal:forgetful')}
    </p>`;
}

function renderNotice(screen: Screen, state: Choosing, notice: Notice): TemplateResult {
  const { t, words, controller } = screen;
  switch (notice.type) {
    case 'failed':
      return html`${failureAlert(screen, t('slots.failed'), failed(notice.code))}`;
    case 'cancelled':
      return html`<ju-alert tone="success">
        <div class="stack close">
          <p>${words('cancelled.text', { time: whenInWords(screen, notice.booking.slot) })}</p>
          <div>
            <ju-button @click=${() => void controller.undo(notice.booking)}
              >${t('cancelled.undo')}</ju-button
            >
          </div>
        </div>
      </ju-alert>`;
    case 'taken':
      return html`<ju-alert tone="warning" heading=${t('taken.heading')}>
        ${
          notice.others.length > 0
            ? html`<p>${words('taken.others')}</p>
                <ul class="slots">
                  ${notice.others.map((slot) => renderSlot(screen, state, slot, true))}
                </ul>`
            : state.slots.some(({ left }) => left > 0)
              ? html`<p>${words('taken.none')}</p>`
              : nothing
        }
      </ju-alert>`;
  }
}

const renderMoving = (screen: Screen, { slot }: Booking): TemplateResult =>
  html`<div class="box">
      <span class="note">${screen.t('move.now')}</span>
      ${renderWhen(screen, slot)}
    </div>
    <p>${screen.words('move.safe')}</p>
    <div>
      <ju-button class="back" variant="quiet" @click=${() => screen.controller.allTimes()}
        >${screen.t('move.keep')}</ju-button
      >
    </div>`;

/** A meeting that the person has here, or is half-way to. */
function renderOwn(screen: Screen, state: Choosing, booking: Booking): TemplateResult {
  const { t, controller } = screen;
  const { slot, status } = booking;
  const when = whenInWords(screen, slot);
  // What is to be done first, should several wait.
  const isFirst = state.bookings.find((one) => one.status === 'held') === booking;
  return html`<div class="box">
    <span class="note">${t(status === 'held' ? 'own.held' : 'own.confirmed')}</span>
    ${renderWhen(screen, slot)}
    <div class="doors">
      ${
        status === 'held'
          ? html`<ju-button
              variant=${isFirst ? 'primary' : 'secondary'}
              @click=${() => controller.finish(booking)}
              >${isFirst ? deed(screen, 'calendar', t('own.finish')) : t('own.finish')}</ju-button
            >`
          : html`${renderCalendarDoor(screen, booking)}
              <ju-button
                icon="calendar"
                label=${t('own.moveOf', { time: when })}
                @click=${() => controller.move(booking)}
                >${t('own.move')}</ju-button
              >`
      }
      <ju-button
        variant="quiet"
        icon="close"
        label=${state.cancelling === booking.id ? nothing : t('own.cancelOf', { time: when })}
        @click=${() => void controller.cancel(booking)}
        >${t(state.cancelling === booking.id ? 'own.cancelling' : 'own.cancel')}</ju-button
      >
    </div>
  </div>`;
}

function renderTimes(screen: Screen, state: Choosing): TemplateResult {
  const { t, words, zone } = screen;
  const days = daysOf(state.slots, zone);
  const open = openDays(state, days);
  const differs = state.slots.some((slot) => slot.timeZone !== zone);
  return html`${
    differs
      ? html`<p class="note">${words('slots.zone', { zone: zoneInWords(zone) })}</p>`
      : nothing
  }
  ${
    days.length > 1
      ? html`<div class="days">
          ${days.slice(0, state.days).map((day) => renderFolded(screen, state, day, open))}
        </div>`
      : days.map((day) => renderDay(screen, state, day))
  }
  ${
    days.length > state.days
      ? html`<div>
          <ju-button icon="chevron-down" @click=${() => screen.controller.moreDays()}
            >${t('slots.more')}</ju-button
          >
        </div>`
      : nothing
  }`;
}

/** The only day there is. */
const renderDay = (screen: Screen, state: Choosing, { day, slots }: Day): TemplateResult =>
  html`<div class="day">
    ${subheading(screen, inWords(screen, slots), `day-${day}`)} ${renderSlots(screen, state, slots)}
  </div>`;

/** One of several days: its heading unfolds its times, so that one day can be read, and passed, at a time. */
function renderFolded(
  screen: Screen,
  state: Choosing,
  { day, slots }: Day,
  open: readonly string[],
): TemplateResult {
  const { t, level, controller } = screen;
  const free = freeOf(slots);
  const words = html`<span class="date"
    ><span class="date-words">${inWords(screen, slots)}</span>
    <span class="note">${free > 0 ? t('slots.free', { count: free }) : t('slots.full')}</span></span
  >`;
  const isOpen = open.includes(day);
  const turned = isOpen ? open.filter((one) => one !== day) : [...open, day];
  return html`<div>
    <div class="subheading" role="heading" aria-level=${level + 1}>
      ${
        free > 0
          ? html`<button
              id="day-${day}"
              class="fold"
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-controls=${isOpen ? `times-${day}` : nothing}
              @click=${() => controller.openDays(turned)}
            >
              ${words}${draw(chevronDown)}
            </button>`
          : html`<span id="day-${day}" class="fold" tabindex="-1">${words}</span>`
      }
    </div>
    ${isOpen ? renderSlots(screen, state, slots, `times-${day}`) : nothing}
  </div>`;
}

const renderSlots = (
  screen: Screen,
  state: Choosing,
  slots: readonly Slot[],
  id?: string,
): TemplateResult =>
  html`<ul id=${id ?? nothing} class="slots">
    ${slots.map((slot) => renderSlot(screen, state, slot))}
  </ul>`;

const inWords = ({ language, zone }: Screen, slots: readonly Slot[]): string =>
  dayInWords(slots[0]?.start ?? '', language, zone);

/** 'Europe/Copenhagen' is a name for machines; its town is one for people. */
const zoneInWords = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;

/** @param whole Says the day too: it stands under no heading of one. */
function renderSlot(screen: Screen, state: Choosing, slot: Slot, whole = false): TemplateResult {
  const { t, language, zone, controller } = screen;
  const when = whenInWords(screen, slot);
  return html`<li class="slot">
    <div class="time">
      <p class="strong">${whole ? when : hoursInWords(slot, language, zone)}</p>
      ${renderCompanysTime(screen, slot)} ${renderMode(screen, slot)}
      ${slot.kind === 'visit' && !screen.visit ? html`<p>${t('slots.visit')}</p>` : nothing}
      ${slot.kind === 'visit' && slot.left > 0 ? html`<p class="note">${t('slots.left', { count: slot.left })}</p>` : nothing}
    </div>
    ${
      slot.left > 0
        ? html`<ju-button
            label=${t('slots.chooseOf', { time: when })}
            @click=${() => void controller.take(slot)}
            >${t(state.holding === slot.id ? 'slots.taking' : 'slots.choose')}</ju-button
          >`
        : html`<p class="quiet">${t('slots.full')}</p>`
    }
  </li>`;
}

const renderNone = ({ t, words, controller }: Screen): TemplateResult =>
  html`<p>${words('none.text')}</p>
    <div>
      <ju-button icon="refresh" @click=${() => void controller.load()}
        >${t('none.again')}</ju-button
      >
    </div>`;
