import {
  html,
  live,
  nothing,
  property,
  query,
  state,
  type PropertyValues,
} from '../../core/facade.ts';
import { writeJson } from '../../../contract/json.ts';
import { formControlStyles } from '../form-control.styles.ts';
import { icon, type IconName } from '../icon/icons.ts';
import { ValueControl } from '../value-control.ts';
import { comboboxStyles } from './combobox.styles.ts';
import { placeUnder } from './place-under.ts';
import { Suggesting, type Suggest, type Suggestion } from './suggesting.ts';

export type { Suggest, Suggestion } from './suggesting.ts';

/** Value and words as they were kept; browsers also fill in a plain value of their own. */
function readMemory(memory: string): readonly (string | undefined)[] {
  try {
    const kept: unknown = JSON.parse(memory);
    if (Array.isArray(kept) && kept.every((each) => typeof each === 'string')) return kept;
  } catch {
    // No memory of ours.
  }
  return [memory];
}

/**
 * A field that proposes while one types (ARIA 1.2 combobox with a list). What is typed counts as well, so nobody is stopped
 * by a list that does not know their village. Its value is that of the proposal taken, else the words typed.
 *
 * @fires input - While typing, and when a proposal is taken.
 * @fires change - When the person has settled: left the field, or taken a proposal.
 */
export class JuCombobox extends ValueControl {
  static override styles = [formControlStyles, comboboxStyles];

  /** What stands in the field, where it is not the value itself. */
  @property() text: string | undefined;
  /** Asked for proposals; without it this is a plain field. */
  @property({ attribute: false }) suggest: Suggest | undefined;
  @property() icon: IconName | undefined;
  @property() autocomplete: AutoFill = 'off';

  @state() private open = false;
  /** Index of the proposal the arrow keys stand on; -1 for the field itself. */
  @state() private active = -1;

  readonly #suggesting = new Suggesting(this, () => this.#arrived());
  #stopPlacing: (() => void) | undefined;

  @query('[role="listbox"]') private list!: HTMLElement | null;

  protected override get memory() {
    return writeJson([this.value, this.text ?? this.value]);
  }
  protected override resetValue() {
    super.resetValue();
    this.text = this.getAttribute('text') ?? undefined;
  }
  protected override restoreValue(memory: string) {
    const [value, text] = readMemory(memory);
    this.value = value ?? '';
    this.text = text;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  readonly #type = (event: Event) => {
    this.value = (event.target as HTMLInputElement).value;
    this.text = undefined;
    this.active = -1;
    if (this.suggest) this.#suggesting.ask(this.value.trim(), this.suggest);
    if (this.empty) this.#close();
  };

  #arrived(): void {
    const { items } = this.#suggesting;
    const focused = this.shadowRoot?.activeElement === this.input;
    this.open = focused && items.length > 0;
    this.requestUpdate();
    if (!focused) return;
    const count = items.length;
    this.announce(count > 0 ? this.t('suggestions', { count }) : this.t('noSuggestions'));
  }

  #close(): void {
    this.open = false;
    this.active = -1;
    this.#suggesting.stop();
  }

  #take({ value, label }: Suggestion): void {
    this.value = value;
    this.text = label;
    this.#close();
    this.dispatchInput();
    this.dispatchChange();
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { items } = this.#suggesting;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      this.open = true;
      // The field itself is one stop of the round.
      const stops = items.length + 1;
      this.active = ((this.active + 1 + step + stops) % stops) - 1;
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (event.key === 'Enter') {
      const proposal = this.open ? items[this.active] : undefined;
      if (proposal) {
        event.preventDefault();
        this.#take(proposal);
      } else {
        this.#close();
        this.form?.requestSubmit();
      }
    }
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { list, input } = this;
    if (!list || !input) return;
    if (!this.open) {
      this.#stopPlacing?.();
      this.#stopPlacing = undefined;
      if (list.matches(':popover-open')) list.hidePopover();
      return;
    }
    if (!list.matches(':popover-open')) list.showPopover();
    this.#stopPlacing ??= placeUnder(input.closest('.box') ?? input, list);
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderControl() {
    const { open, active } = this;
    return html`${this.renderBox(html`
      ${this.icon ? icon(this.icon) : nothing}
      <input
        id="control"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="list"
        aria-activedescendant=${open && active >= 0 ? `option-${active}` : ''}
        autocomplete=${this.autocomplete}
        autocapitalize="words"
        spellcheck="false"
        dir=${(this.text ?? this.value) ? 'auto' : nothing}
        .value=${live(this.text ?? this.value)}
        @input=${this.#type}
        @change=${this.dispatchChange}
        @keydown=${this.#key}
        @blur=${this.#close}
      />
    `)}
    ${this.#renderList()}`;
  }

  #renderList() {
    // Pressing must not take the focus from the field, for leaving the field closes the list.
    const stay = (event: Event) => event.preventDefault();
    return html`<ul
      id="list"
      role="listbox"
      popover="manual"
      aria-labelledby=${this.label ? 'label' : 'control'}
      @mousedown=${stay}
    >
      ${this.#suggesting.items.map(
        (suggestion, index) =>
          html`<li
            id="option-${index}"
            role="option"
            aria-selected=${index === this.active ? 'true' : 'false'}
            @click=${() => this.#take(suggestion)}
          >
            <bdi>${suggestion.label}</bdi>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-combobox': JuCombobox;
  }
}
