import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, JuElement, loadLazily, nothing, property } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { sun } from '../../elements/icon/drawings.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import type * as EasyCard from './easy-card.ts';
import { employerOf, languageOf, placeWithDistance, reasonSentence, wordingIn } from './facts.ts';
import { jobCardStyles } from './job-card.styles.ts';
import { renderFacts, renderMark, renderStar } from './parts.ts';

/** The person wants to read the whole posting. */
export class JuOpenEvent extends Event {
  static readonly type = 'ju-open';
  readonly posting: JobPostingSummary;
  constructor(posting: JobPostingSummary) {
    super(JuOpenEvent.type, { bubbles: true, composed: true });
    this.posting = posting;
  }
}

/** The person turned the star. The card shows what `favourite` says; whoever listens decides and sets it. */
export class JuFavouriteEvent extends Event {
  static readonly type = 'ju-favourite';
  readonly posting: JobPostingSummary;
  constructor(posting: JobPostingSummary) {
    super(JuFavouriteEvent.type, { bubbles: true, composed: true });
    this.posting = posting;
  }
}

/** How a card is drawn in easy-read, once that is here; all cards share it. `false`: it cannot be had. */
let easy: typeof EasyCard | false | undefined;

/**
 * One posting in a list: who, what, where, and until when, at a glance. The whole card opens it; the star does not. It only
 * shows what it is given: it fetches nothing and keeps nothing.
 *
 * @slot - What else is to be said of it, below everything; what can be pressed there stands above the card (`position`).
 * @fires {JuOpenEvent} ju-open - The person wants to read the posting.
 * @fires {JuFavouriteEvent} ju-favourite - The person turned the star.
 * @csspart card - The card.
 */
export class JuJobCard extends JuElement<'job-search'> {
  static override namespaces = ['job-search'] as const;
  static override styles = [iconStyles, jobCardStyles];
  static override shadowRootOptions: ShadowRootInit = {
    ...JuElement.shadowRootOptions,
    delegatesFocus: true,
  };

  /** What to show; without it the card is empty. */
  @property({ attribute: false }) posting: JobPostingSummary | undefined;
  /** Whether the star is lit. */
  @property({ type: Boolean }) favourite = false;
  /** Says in a sentence why the posting is shown (its `reasons`). */
  @property({ type: Boolean }) why = false;
  /** Level of the title's heading, 2 to 6; anything else counts as 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The day that the days left are counted from, `YYYY-MM-DD`. Default: today in Denmark. */
  @property() today: string | undefined;

  /** Puts the focus on what opens the posting; a card that never stood in a page has nothing to put it on. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('.open')?.focus(options);
  }

  /** This card's words of easy-read are held; from then on they come with every language. */
  #hasEasyWords = false;

  /** What is shown stays until the easy card is whole. */
  protected override shouldUpdate(): boolean {
    if (this.readingMode !== 'easy' || easy === false) return true;
    if (easy && this.#hasEasyWords) return true;
    void this.#fetchEasy();
    return false;
  }

  protected override renderContent() {
    const { posting } = this;
    if (!posting) return nothing;
    const wording = wordingIn(this.language, {
      t: (key, values) => this.t(key, values),
      formats: this.formats,
    });
    if (this.readingMode === 'easy' && easy) return easy.renderEasyCard(this, posting, wording);
    const why = this.why && reasonSentence(posting, wording);
    return html`<article class="card" part="card" aria-labelledby="title">
      ${renderMark(posting)} ${this.#title(posting)}
      <div class="who">
        <p><bdi>${employerOf(posting, wording)}</bdi></p>
        <p>${placeWithDistance(posting, wording)}</p>
      </div>
      ${renderStar(posting, this.favourite, wording, () =>
        this.dispatchEvent(new JuFavouriteEvent(posting)),
      )}
      ${renderFacts(posting, wording, this.today)}
      ${why ? html`<p class="why">${draw(sun)}<span>${why}</span></p>` : nothing}<slot></slot>
    </article>`;
  }

  async #fetchEasy(): Promise<void> {
    try {
      [easy] = await Promise.all([loadLazily('job-card-easy'), this.holdTexts('job-search-more')]);
      this.#hasEasyWords = true;
    } catch {
      easy = false;
    }
    this.requestUpdate();
  }

  /** A sensible level of the title's heading. */
  get level(): number {
    return [2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3;
  }

  #title(posting: JobPostingSummary) {
    // A heading's level is part of its tag's name, which a template cannot fill in: hence the role.
    return html`<div class="title" role="heading" aria-level=${this.level}>
      <button
        id="title"
        class="open"
        type="button"
        lang=${languageOf(posting)}
        dir="auto"
        @click=${() => this.dispatchEvent(new JuOpenEvent(posting))}
      >
        ${posting.title}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-job-card': JuJobCard;
  }
  interface HTMLElementEventMap {
    'ju-open': JuOpenEvent;
    'ju-favourite': JuFavouriteEvent;
  }
}
