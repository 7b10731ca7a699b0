import {
  ContextConsumer,
  directionOf,
  html,
  JuElement,
  nothing,
  property,
  state,
  type PropertyValues,
} from '../../core/facade.ts';
import { browserTranslation } from '../../core/translation/browser-translator.ts';
import { copyText } from '../../core/translation/copy.ts';
import {
  standardTranslation,
  translationContext,
  type TranslationProvider,
} from '../../core/translation/provider.ts';
import { draw } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { close } from '../icon/drawings.ts';
import { info, translate, undo } from '../icon/more-drawings.ts';
import { nameOf, primary, type Translating } from './translating.ts';
import { pillButtonStyles } from '../pill-button.styles.ts';
import { translateTextStyles } from './translate-text.styles.ts';

/**
 * A text that is not ours, with the offer to translate it into the reader's language. The translation says that a machine
 * made it, and the original is one press away. Where nobody can translate, only the text is there.
 *
 * The browser's own translator goes first: it works on the device. Nothing leaves it unless the municipality names a
 * provider, and then the reader is told before.
 *
 * @slot - The text. Headings, paragraphs, lists and links stay in the translation.
 * @csspart control - The button.
 * @csspart note - What is said of the translation.
 */
export class JuTranslateText extends JuElement<'reading'> {
  static override namespaces = ['reading'] as const;
  static override styles = [iconStyles, pillButtonStyles, translateTextStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** BCP 47 language of the text; else its own `lang` counts. */
  @property() from = '';
  /** Who translates where the browser cannot; else what the surroundings give. */
  @property({ attribute: false }) provider: TranslationProvider | undefined;

  @state() private chosen: TranslationProvider | undefined;
  @state() private translating: Translating = { type: 'original' };

  readonly #context = new ContextConsumer(this, {
    context: translationContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #observer = new MutationObserver((changes) => this.#follow(changes));
  #asked = '';
  #abort: AbortController | undefined;
  /** The translation, beside the text it is of: so the page's styles are the same for both. */
  #translation: HTMLElement | undefined;

  /** The text is there to be read also while the words of the offer are on their way. */
  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }
  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.renderRoot.firstElementChild?.remove();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    this.#forget();
  }

  get #originals(): Node[] {
    return [...this.childNodes].filter((node) => node !== this.#translation);
  }
  get #from(): string {
    const own = this.#originals.find(
      (node) => node instanceof Element && node.hasAttribute('lang'),
    );
    return this.from || ((own as Element | undefined)?.getAttribute('lang') ?? '');
  }
  get #other(): TranslationProvider | undefined {
    return this.provider ?? this.#context.value ?? standardTranslation();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const asked = `${this.#from} ${this.language}`;
    if (asked !== this.#asked && this.#asked) this.#forget();
    if (asked === this.#asked && !changed.has('provider') && !(this.#other && !this.chosen)) return;
    this.#asked = asked;
    void this.#ask(asked);
  }

  /** Who can translate this: the browser, else the municipality's, else nobody. */
  async #ask(asked: string): Promise<void> {
    const [from, to] = [this.#from, this.language];
    let found: TranslationProvider | undefined;
    if (from && primary(from) !== primary(to)) {
      for (const each of [browserTranslation, this.#other]) {
        if (!found && (await each?.available({ from, to }).catch(() => false))) found = each;
      }
    }
    if (asked === this.#asked) this.chosen = found;
  }

  /** The text became another one: what was made of the old one goes. */
  #follow(changes: readonly MutationRecord[]): void {
    const ours = ({ target, addedNodes, removedNodes }: MutationRecord) =>
      this.#translation?.contains(target) ||
      [...addedNodes, ...removedNodes].some(
        (node) => node instanceof Element && node.slot === 'translation',
      );
    if (changes.every(ours)) return;
    this.#forget();
    this.requestUpdate();
  }

  #forget(): void {
    this.#abort?.abort();
    this.#translation?.remove();
    this.#translation = undefined;
    this.translating = { type: 'original' };
  }

  readonly #press = () => {
    const { translating } = this;
    if (translating.type === 'working') return this.#forget();
    if (translating.type === 'original') return void this.#translate();
    const shown = !translating.shown;
    this.translating = { type: 'translated', shown };
    this.announce(this.t(shown ? 'translate.done' : 'translate.shown'));
  };

  async #translate(): Promise<void> {
    const { chosen: provider, language: to } = this;
    if (!provider) return;
    const abort = (this.#abort = new AbortController());
    const { signal } = abort;
    this.translating = { type: 'working' };
    this.announce(this.t('translate.working'));
    const copy = copyText(this.#originals);
    try {
      const translations = await provider.translate(copy.texts, {
        from: this.#from,
        to,
        signal,
        onFetching: (part) => {
          if (!signal.aborted && this.translating.type === 'working') {
            this.translating = { type: 'working', part };
          }
        },
      });
      if (signal.aborted) return;
      if (translations.length !== copy.texts.length) throw new Error('Texts were lost on the way.');
      copy.fill(translations);
      this.#show(copy.nodes, to);
      this.announce(this.t('translate.done'));
    } catch {
      if (signal.aborted) return;
      this.translating = { type: 'original', failed: true };
      this.announce(this.t('translate.failed'));
    }
  }

  #show(nodes: readonly Node[], language: string): void {
    const translation = document.createElement('div');
    translation.slot = 'translation';
    translation.lang = language;
    translation.dir = directionOf(language);
    translation.append(...nodes);
    this.#translation = translation;
    this.append(translation);
    this.translating = { type: 'translated', shown: true };
  }

  protected override renderContent() {
    const { translating, chosen } = this;
    const shown = translating.type === 'translated' && translating.shown;
    return html`${chosen ? this.#renderOffer(chosen) : nothing}
      <slot ?hidden=${shown}></slot>
      <slot name="translation" ?hidden=${!shown}></slot>`;
  }

  #renderOffer({ name }: TranslationProvider) {
    const { translating } = this;
    const { type } = translating;
    const shown = type === 'translated' && translating.shown;
    const [drawing, words] =
      type === 'working'
        ? [close, this.t('translate.cancel')]
        : shown
          ? [undo, this.t('translate.original')]
          : type === 'translated'
            ? [translate, this.t('translate.again')]
            : [translate, this.t('translate.start', { language: nameOf(this.language) })];
    // The button is no part of the text that is read aloud; what is said of the translation is.
    return html`<div class="offer">
      <button type="button" part="control" data-ju-silent @click=${this.#press}>
        ${draw(drawing, drawing === undo)}<span>${words}</span>
      </button>
      ${this.#renderNote(shown, name)}
    </div>`;
  }

  #renderNote(shown: boolean, name: string | undefined) {
    const { translating } = this;
    if (translating.type === 'working') {
      const { part } = translating;
      return html`<p class="note" part="note">
        ${part === undefined || part >= 1 ? this.t('translate.working') : this.t('translate.fetching', { part })}
      </p>`;
    }
    const words = shown
      ? name
        ? this.t('translate.noteBy', { name })
        : this.t('translate.note')
      : translating.type === 'original' && translating.failed
        ? this.t('translate.failed')
        : name && translating.type === 'original'
          ? this.t('translate.sends', { name })
          : '';
    return words
      ? html`<p class=${shown ? 'note machine' : 'note'} part="note">
          ${shown ? draw(info) : nothing}<span>${words}</span>
        </p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-translate-text': JuTranslateText;
  }
}
