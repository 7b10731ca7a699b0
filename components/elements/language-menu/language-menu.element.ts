import {
  directionOf,
  html,
  JuElement,
  nothing,
  preferences,
  property,
  query,
  state,
} from '../../core/facade.ts';
import { languages } from '../../../contract/types.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { check, chevronDown, language as globe } from '../icon/more-drawings.ts';
import { placeBeside } from '../menu/place-beside.ts';
import { languageMenuStyles } from './language-menu.styles.ts';
import { ownName } from './names.ts';

/**
 * The languages there are, each as it calls itself, so that everybody finds their own. What is chosen holds for every widget
 * on the page and is remembered.
 *
 * @fires ju-announce - Says once, in the new language, that it holds now.
 * @csspart control - The button that opens the list.
 */
export class JuLanguageMenu extends JuElement<'reading'> {
  static override namespaces = ['reading'] as const;
  static override styles = [iconStyles, languageMenuStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** The languages stand open, where there is room for them. */
  @property({ type: Boolean, reflect: true }) list = false;

  @state() private open = false;
  @query('.control') private button!: HTMLButtonElement | null;
  @query('[popover]') private languages!: HTMLElement | null;
  #stopPlacing: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopPlacing?.();
    this.open = false;
  }

  get #languages(): readonly string[] {
    return this.surroundings.languages ?? languages;
  }
  get #current(): string {
    return this.language.split('-')[0] ?? '';
  }

  async #choose(language: string): Promise<void> {
    if (!this.list) this.languages?.hidePopover();
    if (language === this.#current) return;
    preferences.change({ language });
    // The texts of the new language may have to come first.
    this.requestUpdate();
    await this.updateComplete;
    this.announce(this.t('language.now', { language: ownName(language) }));
  }

  // Before it is gone, while it can be known whether the focus is in it.
  readonly #beforeToggle = ({ newState }: ToggleEvent) => {
    const active = this.shadowRoot?.activeElement;
    if (newState === 'closed' && active && this.languages?.contains(active)) this.button?.focus();
  };
  readonly #toggle = ({ newState }: ToggleEvent) => {
    this.open = newState === 'open';
    this.#stopPlacing?.();
    const { button, languages } = this;
    this.#stopPlacing =
      this.open && button && languages ? placeBeside(button, languages) : undefined;
  };

  readonly #key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('li button')];
    const at = buttons.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    if (!step || !(this.open || this.list)) return;
    event.preventDefault();
    // From the button that opens the list, its first language is next.
    buttons.at(at < 0 ? 0 : (at + step) % buttons.length)?.focus();
  };

  protected override renderContent() {
    if (this.list) {
      return html`<div role="group" aria-labelledby="label">
        <p id="label" class="label">${draw(globe)}${this.t('language.label')}</p>
        ${this.#renderLanguages()}
      </div>`;
    }
    return html`<button
        type="button"
        class="control"
        part="control"
        popovertarget="languages"
        aria-expanded=${this.open}
        @keydown=${this.#key}
      >
        ${draw(globe)}<span class="visually-hidden">${this.t('language.label')}: </span
        ><span>${ownName(this.#current)}</span>${draw(chevronDown)}
      </button>
      <div id="languages" popover @beforetoggle=${this.#beforeToggle} @toggle=${this.#toggle}>
        ${this.#renderLanguages()}
      </div>`;
  }

  #renderLanguages() {
    return html`<ul role="list" @keydown=${this.#key}>
      ${this.#languages.map(
        (language) =>
          html`<li>
            <button
              type="button"
              lang=${language}
              aria-current=${language === this.#current ? 'true' : nothing}
              @click=${() => this.#choose(language)}
            >
              <span dir=${directionOf(language)}>${ownName(language)}</span>${draw(check)}
            </button>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-language-menu': JuLanguageMenu;
  }
}
