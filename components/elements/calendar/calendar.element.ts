import {
  dateTimeFormat,
  directionOf,
  html,
  JuElement,
  live,
  nothing,
  property,
  state,
  todayInDenmark,
  type PropertyValues,
} from '../../core/facade.ts';
import { addDays, addMonths, dayOf, isDay, numbers, weekday, within } from '../date-field/days.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { chevronBack, chevronForward } from '../icon/more-drawings.ts';
import { calendarStyles } from './calendar.styles.ts';

/** How far the years go where nothing limits them. */
const yearsAround = 100;

/**
 * A month to choose a day from (ARIA grid): arrow keys go by days and weeks, Page Up and Page Down by months, with Shift by
 * years, Home and End within the week. The week begins on Monday, and right-to-left turns it round.
 *
 * @fires change - When a day is chosen; it is the `value` then.
 */
export class JuCalendar extends JuElement<'common'> {
  static override namespaces = ['common', 'form'] as const;
  static override shadowRootOptions = { ...JuElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [iconStyles, calendarStyles];

  /** The chosen day, as `2027-03-05`; '' for none. */
  @property() value = '';
  /** First day that can be chosen. */
  @property() min = '';
  /** Last day that can be chosen. */
  @property() max = '';

  /** The day that the keys stand on; its month is shown. */
  @state() private current = todayInDenmark();
  /** Told when another month is shown while the focus stays on a button. */
  @state() private told = '';

  /** Puts the focus on the chosen day, or on today. */
  override focus(): void {
    this.#grid?.focus();
  }
  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
  }

  #go(day: string): void {
    this.current = within(day, this.min, this.max);
  }
  #turn(day: string): void {
    this.#go(day);
    this.told = this.#format({ month: 'long', year: 'numeric' }, this.current);
  }
  #choose(day: string): void {
    if (within(day, this.min, this.max) !== day) return;
    this.value = day;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
  #format(options: Intl.DateTimeFormatOptions, day: string): string {
    return dateTimeFormat(this.language, { ...options, timeZone: 'UTC' }).format(new Date(day));
  }
  #nameOf(field: 'month' | 'year'): string {
    return new Intl.DisplayNames(this.language, { type: 'dateTimeField' }).of(field) ?? '';
  }

  readonly #key = async (event: KeyboardEvent) => {
    const { current, language } = this;
    const forward = directionOf(language) === 'rtl' ? -1 : 1;
    const months = event.shiftKey ? 12 : 1;
    const moves: Record<string, () => string> = {
      ArrowRight: () => addDays(current, forward),
      ArrowLeft: () => addDays(current, -forward),
      ArrowDown: () => addDays(current, 7),
      ArrowUp: () => addDays(current, -7),
      Home: () => addDays(current, -weekday(current)),
      End: () => addDays(current, 6 - weekday(current)),
      PageDown: () => addMonths(current, months),
      PageUp: () => addMonths(current, -months),
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.told = '';
    this.#go(move());
    await this.updateComplete;
    this.focus();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['value', 'min', 'max'].some((name) => changed.has(name))) {
      this.#go(isDay(this.value) ? this.value : this.current);
    }
  }

  protected override renderContent() {
    const label = this.#format({ month: 'long', year: 'numeric' }, this.current);
    return html`<div class="month">
      <div class="head">
        ${this.#renderTurn(-1)}
        <div class="chosen">${this.#renderMonths()} ${this.#renderYears()}</div>
        ${this.#renderTurn(1)}
      </div>
      <p class="visually-hidden" role="status" aria-atomic="true">${this.told}</p>
      <table role="grid" aria-label=${label} @keydown=${this.#key}>
        ${this.#renderGrid()}
      </table>
    </div>`;
  }

  #renderTurn(step: -1 | 1) {
    const { min, max, current } = this;
    const next = addMonths(current, step);
    const there = within(next, min, max).slice(0, 7) === next.slice(0, 7);
    return html`<button
      class="turn"
      type="button"
      aria-label=${this.t(step < 0 ? 'form:date.previousMonth' : 'form:date.nextMonth')}
      aria-disabled=${there ? 'false' : 'true'}
      @click=${() => there && this.#turn(next)}
    >
      ${draw(step < 0 ? chevronBack : chevronForward, true)}
    </button>`;
  }

  #renderMonths() {
    const [year, month] = this.current.split('-').map(Number);
    const days = numbers(12).map((index) => dayOf(year ?? 0, index + 1, 1) ?? '');
    return this.#renderSelect(
      'month',
      days.map((day) => [Number(day.slice(5, 7)), this.#format({ month: 'long' }, day)]),
      month ?? 1,
      (chosen) => chosen - (month ?? 1),
    );
  }
  #renderYears() {
    const year = Number(this.current.slice(0, 4));
    const [first = NaN, last = NaN] = [this.min, this.max].map((day) => parseInt(day));
    const from = Number.isNaN(first) ? year - yearsAround : first;
    const until = Number.isNaN(last) ? year + yearsAround : last;
    const years = numbers(until - from + 1).map((index) => from + index);
    return this.#renderSelect(
      'year',
      years.map((each) => [each, this.#format({ year: 'numeric' }, dayOf(each, 7, 1) ?? '')]),
      year,
      (chosen) => (chosen - year) * 12,
    );
  }
  #renderSelect(
    field: 'month' | 'year',
    options: readonly (readonly [number, string])[],
    chosen: number,
    monthsTo: (chosen: number) => number,
  ) {
    return html`<select
      aria-label=${this.#nameOf(field)}
      @change=${({ target }: Event) =>
        this.#go(addMonths(this.current, monthsTo(Number((target as HTMLSelectElement).value))))}
    >
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${words}</option>`,
      )}
    </select>`;
  }

  #renderGrid() {
    const { current } = this;
    const month = current.slice(0, 7);
    const first = `${month}-01`;
    const monday = addDays(first, -weekday(first));
    const week = numbers(7);
    const weeks = numbers(6)
      .map((index) => addDays(monday, index * 7))
      .filter((start, index) => index === 0 || start.startsWith(month));
    return html`<thead>
        <tr>
          ${week.map((index) => {
            const day = addDays(monday, index);
            const short = this.#format({ weekday: 'short' }, day).replace('.', '');
            // Arabic has no short names but the letter.
            return html`<th scope="col" abbr=${this.#format({ weekday: 'long' }, day)}>
              ${short.length > 4 ? this.#format({ weekday: 'narrow' }, day) : short}
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (start) =>
            html`<tr>
              ${week.map((index) => {
                const day = addDays(start, index);
                return day.startsWith(month) ? this.#renderDay(day) : html`<td></td>`;
              })}
            </tr>`,
        )}
      </tbody>`;
  }

  #renderDay(day: string) {
    const { value, current, min, max } = this;
    const there = within(day, min, max) === day;
    return html`<td role="gridcell" aria-selected=${day === value ? 'true' : 'false'}>
      <button
        type="button"
        tabindex=${day === current ? 0 : -1}
        aria-label=${this.formats.date(day, 'full')}
        aria-current=${day === todayInDenmark() ? 'date' : nothing}
        aria-disabled=${there ? nothing : 'true'}
        @click=${() => this.#choose(day)}
      >
        ${this.formats.number(Number(day.slice(8)))}
      </button>
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-calendar': JuCalendar;
  }
  interface JuLazyModules {
    calendar: typeof import('./calendar.ts');
  }
}
