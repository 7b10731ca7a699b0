import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';
import type { Booking } from '../../../contract/types.ts';
import { renderContact } from '../contact/render-contact.ts';
import { failureAlert, failureText } from '../personal/failures.ts';
import { deed, heading, personalNumberNotice } from '../personal/render-parts.ts';
import { download, fileName } from '../../core/take-away.ts';
import { calendarFile } from './calendar-file.ts';
import { renderWhen } from './render-slot.ts';
import type { Screen } from './screen.ts';
import type { BookingState } from './state.ts';
import { clockInWords } from '../slots/slot-times.ts';

type Of<Type extends BookingState['type']> = Extract<BookingState, { type: Type }>;
type Field = HTMLElement & { readonly value: string };

/** Who comes, and how they can be reached. No clock runs: it says until when the place is kept. */
export function renderConfirming(screen: Screen, state: Of<'confirming'>): TemplateResult {
  const { t, words, controller, language, zone } = screen;
  const { booking, typed, note, faults = {}, activity, companyName: company } = state;
  return html`<div class="top">
      <ju-button
        class="back"
        variant="quiet"
        icon="arrow-back"
        @click=${() => void controller.otherTime()}
        >${t('confirm.other')}</ju-button
      >
    </div>
    ${heading(screen, t('confirm.heading'), 'speech')}
    <div class="box">${renderWhen(screen, booking.slot)}</div>
    ${
      booking.holdUntil
        ? html`<p>
            ${words('confirm.held', { time: clockInWords(booking.holdUntil, language, zone) })}
          </p>`
        : nothing
    }
    ${renderContact({
      // The widget has the namespace; its own keys come first.
      t: (key, parameters) => t(key, parameters),
      typed,
      faults,
      change: (one) => controller.changeContact(one),
    })}
    <ju-textarea
      dir="auto"
      rows="3"
      data-ju-silent
      maxlength="1000"
      show-optional
      label=${t('confirm.note')}
      description=${t('confirm.noteHint')}
      .value=${note}
      @input=${(event: Event) => controller.changeNote((event.currentTarget as Field).value)}
    ></ju-textarea>
    ${personalNumberNotice(hasPersonalNumber(note), () => words('personal:personalNumber'))}
    <p class="note">${words('confirm.only', { company })}</p>
    ${failureAlert(screen, t('confirm.failed'), activity)}
    <div class="way">
      <ju-button variant="primary" @click=${() => void controller.confirm()}
        >${deed(screen, 'calendar', t(activity.type === 'running' ? 'confirm.running' : 'confirm.confirm'))}</ju-button
      >
    </div>`;
}

/** It stands: when, where, and what one can do about it. */
export function renderBooked(screen: Screen, state: Of<'booked'>): TemplateResult {
  const { t, words, controller } = screen;
  const { booking, retaken, moved, companyName: company } = state;
  return html`${heading(screen, t(moved ? 'booked.moved' : 'booked.heading'), 'glad')}
    ${retaken ? html`<ju-alert tone="success">${words('booked.retaken')}</ju-alert>` : nothing}
    <div class="box">
      <p class="own" dir="auto">${company}</p>
      ${renderWhen(screen, booking.slot)}
    </div>
    <p>${words(`booked.next.${booking.slot.mode}`)}</p>
    <div class="doors">
      ${renderCalendarDoor(screen, booking)}
      <ju-button icon="calendar" @click=${() => controller.move(booking)}
        >${t('own.move')}</ju-button
      >
      <ju-button variant="quiet" icon="close" @click=${() => void controller.cancel(booking)}
        >${t('own.cancel')}</ju-button
      >
      <ju-button variant="quiet" @click=${() => controller.allTimes()}
        >${t('booked.all')}</ju-button
      >
    </div>
    <p class="note">${words(screen.remembers ? 'personal:browser' : 'personal:forgetful')}</p>`;
}

/** The meeting as a file that every calendar takes. */
export function renderCalendarDoor({ t }: Screen, booking: Booking): TemplateResult {
  const { slot, companyName: company, id } = booking;
  const summary = t(slot.kind === 'visit' ? 'file.visit' : 'file.meeting', { company });
  const save = () =>
    download(
      fileName(summary, 'ics'),
      calendarFile({
        id,
        start: slot.start,
        end: slot.end,
        summary,
        description: t(`mode.${slot.mode}`),
        ...(slot.place && { place: slot.place }),
      }),
      'text/calendar',
    );
  return html`<ju-button icon="download" @click=${save}>${t('booked.calendar')}</ju-button>`;
}

/** Before there is anything to choose from. */
export function renderWithout(
  screen: Screen,
  state: Of<'loading'> | Of<'error'> | Of<'gone'>,
): TemplateResult {
  const { t, words, controller } = screen;
  if (state.type === 'loading') {
    return html`<p class="quiet">${t('personal:loading')}</p>
      <ju-skeleton lines="3"></ju-skeleton>
      <ju-skeleton lines="3"></ju-skeleton>`;
  }
  if (state.type === 'gone') {
    return html`${heading(screen, t('gone.heading'), 'house')}
      <p>${words('gone.text')}</p>`;
  }
  return html`${heading(screen, t('error.heading'), 'cable-out')}
    <p>${failureText(screen, state.code)}</p>
    <div class="doors">
      <ju-button variant="primary" @click=${() => void controller.load()}
        >${deed(screen, 'walk', t('personal:tryAgain'))}</ju-button
      >
    </div>`;
}
