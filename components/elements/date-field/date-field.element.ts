import {
  html,
  live,
  loadLazily,
  property,
  query,
  state,
  todayInDenmark,
  type PropertyValues,
} from '../../core/facade.ts';
import type { JuCalendar } from '../calendar/calendar.element.ts';
import type { Complaint } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { draw } from '../icon/draw.ts';
import { calendar } from '../icon/more-drawings.ts';
import { ValueControl } from '../value-control.ts';
import { dateFieldStyles } from './date-field.styles.ts';
import { isDay } from './days.ts';
import { readDate } from './read-date.ts';

/**
 * A day, typed the way people type it in their language (`5/3 27`, `5. marts`, `i morgen`) or chosen in a calendar, which
 * is fetched when it is opened. Says in words which day it understood. The value is the day as `2027-03-05`.
 */
export class JuDateField extends ValueControl {
  static override styles = [formControlStyles, dateFieldStyles];

  /** First day that does, as `2027-03-05`. */
  @property() min = '';
  /** Last day that does. */
  @property() max = '';
  /** As the attribute of `<input>` (WCAG 1.3.5), as `bday`. */
  @property() autocomplete: AutoFill = 'off';

  /** What stands in the field while it is typed, and for as long as it is no day. */
  @state() private typed: string | undefined;
  /** The value that the typing gave; another one comes from outside and goes before what was typed. */
  #ofTyping = '';

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('.open') private opener!: HTMLElement | null;

  protected override get formValue() {
    return isDay(this.value) ? this.value : '';
  }
  protected override get empty() {
    return (this.typed ?? this.value).trim() === '';
  }
  protected override get missingMessage() {
    return this.t('form:missingDate');
  }
  protected override get memory() {
    return this.typed ?? this.value;
  }
  protected override resetValue() {
    super.resetValue();
    this.typed = undefined;
  }
  protected override restoreValue(memory: string) {
    if (isDay(memory)) super.restoreValue(memory);
    else this.#read(memory);
  }

  /** A day as this language writes it. */
  #words(day: string): string {
    return this.formats.date(day, 'long');
  }
  get #example(): string {
    const { min, max } = this;
    return this.#words(isDay(min) ? min : isDay(max) ? max : todayInDenmark());
  }

  #read(text: string): void {
    const reading = readDate(text, this.language, todayInDenmark(), this.max);
    this.typed = text;
    this.value = this.#ofTyping = reading && 'day' in reading ? reading.day : '';
  }

  protected override complain(): Complaint | undefined {
    const { min, max, formValue: day } = this;
    if (!day) {
      const reading = readDate(this.typed ?? this.value, this.language, todayInDenmark(), max);
      const message =
        reading && 'last' in reading
          ? this.t('form:date.notThere', { last: this.#words(reading.last) })
          : this.t('form:date.unclear', { example: this.#example });
      return { flags: { badInput: true }, message };
    }
    const rangeUnderflow = min !== '' && day < min;
    const rangeOverflow = max !== '' && day > max;
    if (!rangeUnderflow && !rangeOverflow) return undefined;
    const span = { first: this.#words(min), last: this.#words(max) };
    const message = this.t(
      min && max ? 'form:date.between' : min ? 'form:date.from' : 'form:date.until',
      span,
    );
    return { flags: { rangeUnderflow, rangeOverflow }, message };
  }

  readonly #type = (event: Event) => this.#read((event.target as HTMLInputElement).value);
  readonly #settle = () => {
    if (this.value) this.typed = undefined;
    this.dispatchChange();
  };
  readonly #enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && this.value) this.typed = undefined;
    this.submit(event);
  };

  readonly #open = async () => {
    const module = await loadLazily('calendar').catch(() => undefined);
    const { dialog } = this;
    // Without a calendar the field is still a field.
    if (!module) this.focus();
    else if (dialog && !dialog.open && !this.off) {
      dialog.showModal();
      const shown = dialog.querySelector<JuCalendar>('ju-calendar');
      await shown?.updateComplete;
      module.placeBeside(this.input?.parentElement ?? this, dialog);
      shown?.focus();
    }
  };
  readonly #choose = (event: Event) => {
    event.stopPropagation();
    this.value = (event.target as JuCalendar).value;
    this.typed = undefined;
    this.dialog?.close();
    this.dispatchInput();
    this.dispatchChange();
  };
  // Engines differ in whether a pressed button had the focus that the dialog gives back.
  readonly #closed = () => this.opener?.focus();
  readonly #press = (event: Event) => {
    // What is pressed in the calendar is the calendar's; the dialog itself is only its backdrop and its edge.
    if (event.target === this.dialog) this.dialog?.close();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && this.value !== this.#ofTyping) this.typed = undefined;
    super.willUpdate(changed);
  }

  protected override renderControl() {
    const { value, typed, formValue: day } = this;
    // A form may have several.
    const choose = [this.t('form:date.choose'), this.label].filter(Boolean).join(': ');
    const read = day && typed === undefined ? this.formats.date(day, 'full') : '';
    return html`${this.renderBox(html`
        <input
          id="control"
          type="text"
          autocomplete=${this.autocomplete}
          spellcheck="false"
          .value=${live(typed ?? (day ? this.#words(day) : value))}
          @input=${this.#type}
          @change=${this.#settle}
          @keydown=${this.#enter}
        />
        <button
          class="open"
          type="button"
          aria-haspopup="dialog"
          aria-label=${choose}
          ?disabled=${this.off}
          @click=${this.#open}
        >
          ${draw(calendar)}
        </button>
      `)}
      <p class="read" role="status" aria-atomic="true">${read}</p>
      <dialog aria-label=${choose} @click=${this.#press} @close=${this.#closed}>
        <ju-calendar
          .value=${day}
          min=${this.min}
          max=${this.max}
          @change=${this.#choose}
        ></ju-calendar>
      </dialog>`;
  }
  /** Without a description of one's own, how a date can be written. */
  protected override renderDescription() {
    if (this.description) return super.renderDescription();
    return html`<p id="description" class="description">
      ${this.t('form:date.example', { example: this.#example })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-date-field': JuDateField;
  }
}
