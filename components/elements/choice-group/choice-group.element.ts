import { html, live, nothing, property, query, type TemplateResult } from '../../core/facade.ts';
import { FormControl } from '../form-control.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { pictogramStyles } from '../pictogram/pictogram.styles.ts';
import { pictogram, type PictogramName } from '../pictogram/pictograms.ts';
import { choiceGroupStyles } from './choice-group.styles.ts';
import { markStyles } from './mark.styles.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** By name, or a drawing of one's own (`drawnAsPictogram`). */
  readonly pictogram?: PictogramName | TemplateResult;
  /** With several answers allowed: this one stands alone, as 'I would rather not say'. */
  readonly exclusive?: boolean;
  /** BCP 47 tag of the label where it is written in a language of its own. */
  readonly lang?: string;
}

/**
 * Answers as cards, native radio buttons or check boxes underneath. The label is the group's legend.
 *
 * @attr {string} value - The answer to begin with; several with commas between.
 */
export class JuChoiceGroup extends FormControl {
  static override styles = [formControlStyles, pictogramStyles, markStyles, choiceGroupStyles];

  /** What one can choose, in this order. */
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** Several answers may be given. */
  @property({ type: Boolean }) multiple = false;
  @property({
    attribute: 'value',
    converter: (text: string | null) => splitValues(text),
  })
  values: readonly string[] = [];
  /** The legend as a question of its own size, where the group is the view. */
  @property({ type: Boolean }) question = false;
  /** Cards beside each other where there is room. */
  @property({ type: Boolean }) columns = false;

  @query('fieldset') private fieldset!: HTMLFieldSetElement | null;

  /** The only answer, or '' for none. */
  get value(): string {
    return this.values[0] ?? '';
  }
  set value(value: string) {
    this.values = splitValues(value);
  }

  override get answers() {
    return this.values;
  }

  protected override get native() {
    return this.fieldset;
  }
  protected override get formValue() {
    if (this.values.length === 0) return null;
    const data = new FormData();
    for (const value of this.values) data.append(this.name, value);
    return data;
  }
  protected override get memory() {
    return this.values.join(',');
  }
  protected override get empty() {
    return this.values.length === 0;
  }
  protected override get missingMessage() {
    return this.t('form:missingChoice');
  }
  protected override resetValue() {
    this.values = splitValues(this.getAttribute('value'));
  }
  protected override restoreValue(memory: string) {
    this.values = splitValues(memory);
  }

  #choose(choice: Choice, chosen: boolean): void {
    if (!this.multiple) {
      this.values = [choice.value];
      return;
    }
    const alone = new Set(this.choices.filter((each) => each.exclusive).map((each) => each.value));
    const kept = this.values.filter(
      (value) => value !== choice.value && !(chosen && (choice.exclusive || alone.has(value))),
    );
    this.values = chosen ? [...kept, choice.value] : kept;
  }

  protected override renderContent() {
    return html`<fieldset
      class="field"
      part="field"
      role=${this.multiple ? 'group' : 'radiogroup'}
      aria-required=${this.required && !this.multiple ? 'true' : nothing}
      aria-invalid=${this.shownError && !this.multiple ? 'true' : nothing}
      ?disabled=${this.off}
    >
      ${
        this.label
          ? html`<legend id="label" class="label ${this.question ? 'question' : ''}" part="label">
              ${this.renderLabelWords()}
            </legend>`
          : nothing
      }
      ${this.renderDescription()} ${this.renderError()}
      <div class="choices ${this.columns ? 'columns' : ''}">${this.renderControl()}</div>
    </fieldset>`;
  }

  protected override renderControl() {
    return this.choices.map((choice, index) => {
      const { value, label, description, lang } = choice;
      return html`<label class="choice" part="choice">
        <input
          type=${this.multiple ? 'checkbox' : 'radio'}
          name="choice"
          value=${value}
          .checked=${live(this.values.includes(value))}
          aria-labelledby="name-${index}"
          aria-describedby=${description ? `more-${index}` : nothing}
          @input=${(event: Event) => this.#choose(choice, (event.target as HTMLInputElement).checked)}
          @change=${this.dispatchChange}
        />
        ${typeof choice.pictogram === 'string' ? pictogram(choice.pictogram) : choice.pictogram}
        <span class="words">
          <span
            id="name-${index}"
            class="name"
            lang=${lang ?? nothing}
            dir=${lang ? 'auto' : nothing}
            >${label}</span
          >
          ${description ? html`<span id="more-${index}" class="more">${description}</span>` : nothing}
        </span>
      </label>`;
    });
  }
}

const splitValues = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

declare global {
  interface HTMLElementTagNameMap {
    'ju-choice-group': JuChoiceGroup;
  }
}
