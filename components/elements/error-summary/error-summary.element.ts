import {
  html,
  JuElement,
  nothing,
  property,
  query,
  type PropertyValues,
} from '../../core/facade.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { error } from '../icon/more-drawings.ts';
import { errorSummaryStyles } from './error-summary.styles.ts';

/** One thing to look at, and the control it is about. */
export interface SummaryEntry {
  readonly message: string;
  /** Gets the focus when the entry is pressed. */
  readonly control: HTMLElement;
}

/** What a form still needs, in one place above it. It takes the focus when it appears, and each line leads to its control. */
export class JuErrorSummary extends JuElement<'common'> {
  static override namespaces = ['common', 'form'] as const;
  static override styles = [iconStyles, errorSummaryStyles];

  /** Empty: nothing is shown. */
  @property({ attribute: false }) entries: readonly SummaryEntry[] = [];

  @query('.summary') private summary!: HTMLElement | null;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const before = changed.get('entries');
    if (changed.has('entries') && !before?.length) this.summary?.focus();
  }

  protected override renderContent() {
    const count = this.entries.length;
    if (count === 0) return nothing;
    return html`<div
      class="summary"
      role="group"
      aria-labelledby="heading"
      tabindex="-1"
      part="summary"
    >
      <p id="heading" class="heading">${draw(error)}${this.t('form:summary', { count })}</p>
      <ul>
        ${this.entries.map(
          ({ message, control }) =>
            html`<li>
              <button type="button" @click=${() => control.focus()}>${message}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-error-summary': JuErrorSummary;
  }
}
