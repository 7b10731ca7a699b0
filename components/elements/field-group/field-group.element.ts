import { html, JuElement, nothing, property, type PropertyValues } from '../../core/facade.ts';
import type { FormControl } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { draw } from '../icon/draw.ts';
import { error } from '../icon/more-drawings.ts';
import { fieldGroupStyles } from './field-group.styles.ts';

/** What can change an answer; a reset is told before it happens. */
const changes = ['input', 'change', 'reset'] as const;

/**
 * Controls that belong together, under one legend. With `for` it is there only while another control is answered in a
 * certain way; else it is hidden, and its controls are neither asked nor sent, but keep what was typed.
 *
 * @slot - The controls.
 * @csspart field - The frame.
 * @csspart label - The legend.
 */
export class JuFieldGroup extends JuElement<'common'> {
  static override namespaces = ['common'] as const;
  static override styles = [formControlStyles, fieldGroupStyles];

  /** The legend: what the controls are about, together. */
  @property() label = '';
  /** A sentence of help under the legend. */
  @property() description = '';
  /** What to do about the controls as a whole, as 'The last day must come after the first'. */
  @property() error = '';
  /** Id of the form control of ours that decides whether the group is there. */
  @property({ attribute: 'for' }) decidedBy = '';
  /** The answers with which it is there, with commas between; none given: any answer. */
  @property() when = '';

  /** Controls that this group took out, to be given back. */
  readonly #off = new Set<Element>();
  #root: Node | undefined;

  readonly #decide = () => {
    if (!this.decidedBy || !this.isConnected) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    const control = root.getElementById?.(this.decidedBy) as Partial<FormControl> | null;
    const answers = control?.answers ?? [];
    const wanted = this.when.split(',').map((value) => value.trim());
    const shown = answers.some((answer) => !this.when || wanted.includes(answer));
    this.hidden = !shown;
    this.#ask(shown);
  };
  // After the listeners of this turn, for a reset happens behind them.
  readonly #changed = () => queueMicrotask(this.#decide);

  #ask(shown: boolean): void {
    const controls = shown ? this.#off : this.querySelectorAll('*');
    for (const control of controls) {
      if (!shown && !('disabled' in control && !control.disabled)) continue;
      (control as HTMLInputElement).disabled = !shown;
      if (shown) this.#off.delete(control);
      else this.#off.add(control);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    for (const type of changes) this.#root.addEventListener(type, this.#changed);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of changes) this.#root?.removeEventListener(type, this.#changed);
  }
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#decide();
  }

  protected override renderContent() {
    const { label, description, error: words } = this;
    return html`<fieldset class="field" part="field" aria-describedby="description error">
      ${label ? html`<legend class="label" part="label">${label}</legend>` : nothing}
      ${description ? html`<p id="description" class="description">${description}</p>` : nothing}
      ${words ? html`<p id="error" class="error">${draw(error)}<span>${words}</span></p>` : nothing}
      <div class="content"><slot @slotchange=${this.#changed}></slot></div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-field-group': JuFieldGroup;
  }
}
