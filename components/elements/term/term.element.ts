import { html, JuElement, property, state, type TextKey } from '../../core/facade.ts';
import { termStyles } from './term.styles.ts';

/**
 * A word that explains itself: pressed, it opens its meaning below the line it stands in, and the sentence stays whole. The
 * meaning comes from the glossary, in the reader's language and reading mode.
 *
 * It stands in running text, a heading or a label; not inside a link or a button, which cannot hold a second one.
 *
 * @slot - The word, as the sentence has it. Default: the word's name in the glossary.
 * @csspart word - The word that is pressed.
 * @csspart meaning - The explanation.
 */
export class JuTerm extends JuElement<'glossary'> {
  static override namespaces = ['glossary'] as const;
  static override styles = termStyles;
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** Holds the word in its sentence from the start, also while its meaning is on its way. */
  readonly #place = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#place);
    return root;
  }

  protected override firstUpdated(): void {
    this.#place.remove();
  }

  /** Name of the word in the glossary, as `flexJob`. */
  @property() name = '';
  /** The meaning is shown. */
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private described = false;

  readonly #toggle = () => {
    this.open = !this.open;
    this.described = true;
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.open) return;
    // The key is used up: what is around (a dialog, a view) stays as it is.
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
  };

  #words(part: 'name' | 'meaning'): string {
    return this.name ? this.t(`${this.name}.${part}` as TextKey<'glossary'>) : '';
  }

  protected override renderContent() {
    return html`<span class="held"
        ><button
          type="button"
          part="word"
          aria-expanded=${this.open}
          aria-controls="meaning"
          @click=${this.#toggle}
          @keydown=${this.#key}
        >
          <slot>${this.#words('name')}</slot>
        </button></span
      ><span
        id="meaning"
        class=${this.described ? 'meaning appearing' : 'meaning'}
        part="meaning"
        role="note"
        ?hidden=${!this.open}
        ><span>${this.open ? this.#words('meaning') : ''}</span></span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-term': JuTerm;
  }
}
