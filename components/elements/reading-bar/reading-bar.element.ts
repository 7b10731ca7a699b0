import {
  Announcer,
  html,
  JuElement,
  loadLazily,
  nothing,
  preferences,
  property,
  query,
  state,
  textScales,
  type PropertyValues,
  type TextScale,
} from '../../core/facade.ts';
import { languages } from '../../../contract/types.ts';
import { silentAttribute } from '../../core/speech/silent.ts';
import { draw, type IconDrawing } from '../icon/draw.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import {
  check,
  chevronDown,
  contrast,
  easyRead,
  language as globe,
  moon,
  motion,
  settings,
  textSize,
  undo,
} from '../icon/more-drawings.ts';
import { ownName } from '../language-menu/names.ts';
import { looksOf } from './looks.ts';
import { readingBarStyles } from './reading-bar.styles.ts';
import { hasEasyTexts, readingStateOf } from './reading-state.ts';
import type {} from './in-widget.ts';

/**
 * What helps a person to read, in one place: language, easy-read, text size, contrast, reading aloud, and a few more folded
 * away. Where there is little room all of it folds to one button. What is chosen holds for every widget and frame on the
 * page and is remembered. Controls say their own state; the live region says only what they do not.
 *
 * @csspart bar - All of it.
 */
export class JuReadingBar extends JuElement<'reading'> {
  static override namespaces = ['reading'] as const;
  static override styles = [iconStyles, readingBarStyles];

  /** What is read aloud, and whose texts it speaks of. Default: the widget around, else the parent. */
  @property({ attribute: false }) target: Element | undefined;

  /** Unfolded, where there is little room. */
  @state() private open = false;
  @state() private more = false;
  @query('.fold') private fold!: HTMLButtonElement | null;

  readonly #announcer = new Announcer(this);
  #stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute(silentAttribute, '');
    this.#stopFollowing = preferences.subscribe(() => this.requestUpdate());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    // Without a voice the rest of the bar still serves.
    loadLazily('read-aloud').catch(() => undefined);
  }

  get #about(): Element | undefined {
    const root = this.getRootNode();
    return (
      this.target ?? (root instanceof ShadowRoot ? root.host : (this.parentElement ?? undefined))
    );
  }
  get #primary(): string {
    return this.language.split('-')[0] ?? '';
  }

  readonly #turnEasy = async () => {
    preferences.change({ readingMode: this.readingMode === 'easy' ? 'standard' : 'easy' });
    await this.updateComplete;
    if (this.#lacksEasyTexts) this.#announcer.say(this.t('bar.easyIsStandard'));
  };
  readonly #turnContrast = () => {
    preferences.change({ contrast: looksOf(this).contrast ? 'standard' : 'more' });
  };
  readonly #turnDark = () => {
    preferences.change({ scheme: looksOf(this).dark ? 'light' : 'dark' });
  };
  readonly #turnCalm = () => {
    preferences.change({ motion: looksOf(this).calm ? 'full' : 'reduced' });
  };
  readonly #reset = async () => {
    const none = undefined;
    preferences.change({
      language: none,
      readingMode: none,
      textScale: none,
      contrast: none,
      scheme: none,
      motion: none,
    });
    // Said in the language that it goes back to.
    await this.updateComplete;
    this.#announcer.say(this.t('bar.resetDone'));
  };
  #sizeName(scale: TextScale): string {
    return this.t(`bar.sizes.${(textScales.indexOf(scale) + 1) as 1 | 2 | 3 | 4}`);
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (!this.open || !this.fold?.checkVisibility()) return;
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
    this.fold.focus();
  };

  get #lacksEasyTexts(): boolean {
    return this.readingMode === 'easy' && !hasEasyTexts(this.#primary);
  }

  protected override renderContent() {
    return html`<div class="place">
      <div
        class="bar"
        part="bar"
        role="group"
        aria-label=${this.t('bar.label')}
        @keydown=${this.#key}
      >
        ${this.#renderFold()}
        <div id="panel" class=${this.open ? 'panel open' : 'panel'}>
          <ju-language-menu class="when-wide"></ju-language-menu>
          <ju-language-menu class="when-narrow" list></ju-language-menu>
          ${this.#renderSwitch(easyRead, this.t('bar.easy'), this.readingMode === 'easy', this.#turnEasy)}
          ${this.#renderSizes()}
          ${this.#renderSwitch(contrast, this.t('bar.contrast'), looksOf(this).contrast, this.#turnContrast)}
          <div class="end">
            <ju-read-aloud .target=${this.#about}></ju-read-aloud>
            <button
              type="button"
              class="choice"
              aria-expanded=${this.more}
              aria-controls="more"
              @click=${() => (this.more = !this.more)}
            >
              ${draw(settings)}<span>${this.t('bar.more')}</span>
            </button>
          </div>
          ${this.#renderMore()}
          ${
            this.#lacksEasyTexts
              ? html`<p class="note">${this.t('bar.easyIsStandard')}</p>`
              : nothing
          }
        </div>
      </div>
      ${this.#announcer.render()}
    </div>`;
  }

  #renderFold() {
    const others = (this.surroundings.languages ?? languages).filter(
      (language) => language !== this.#primary,
    );
    return html`<button
      type="button"
      class="fold"
      aria-expanded=${this.open}
      aria-controls="panel"
      @click=${() => (this.open = !this.open)}
    >
      ${draw(globe)}
      <span class="words"
        ><span>${this.t('bar.label')}</span>
        <span class="others" aria-hidden="true"
          >${others.map((language, index) => html`${index ? ' · ' : ''}<bdi lang=${language}>${ownName(language)}</bdi>`)}</span
        ></span
      >
      ${draw(chevronDown)}
    </button>`;
  }

  /** Its drawing becomes a check mark when it is on: its width stays. */
  #renderSwitch(drawing: IconDrawing, words: string, on: boolean, turn: () => void) {
    return html`<button type="button" class="choice" aria-pressed=${on} @click=${turn}>
      ${draw(on ? check : drawing)}<span>${words}</span>
    </button>`;
  }

  #renderSizes() {
    const now = preferences.value.textScale ?? 1;
    return html`<div class="sizes" role="radiogroup" aria-labelledby="size">
      <span id="size" class="size-label">${draw(textSize)}<span>${this.t('bar.size')}</span></span>
      ${textScales.map(
        (scale, index) =>
          html`<label class="size size-${index + 1}">
            <input
              type="radio"
              name="size"
              class="visually-hidden"
              aria-label=${this.#sizeName(scale)}
              .checked=${scale === now}
              @change=${() => preferences.change({ textScale: scale })}
            /><span aria-hidden="true">A</span>
          </label>`,
      )}
    </div>`;
  }

  #renderMore() {
    const { dark, calm } = looksOf(this);
    const namespaces = (this.#about?.constructor as typeof JuElement | undefined)?.namespaces;
    const reading = readingStateOf(
      this.#primary,
      namespaces ?? ['common'],
      this.readingMode === 'easy',
    );
    return html`<div id="more" class="more" ?hidden=${!this.more}>
      ${this.#renderSwitch(moon, this.t('bar.dark'), dark, this.#turnDark)}
      ${this.#renderSwitch(motion, this.t('bar.calm'), calm, this.#turnCalm)}
      <button type="button" class="choice" @click=${this.#reset}>
        ${draw(undo, true)}<span>${this.t('bar.reset')}</span>
      </button>
      <p class="note">${this.t(`textState.${reading}`)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-reading-bar': JuReadingBar;
  }
}
