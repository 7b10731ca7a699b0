import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, JuElement, nothing, property, type TemplateResult } from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { draw } from '../../elements/icon/draw.ts';
import { briefcase, clock, flag, star, starFilled, sun } from '../../elements/icon/drawings.ts';
import {
  deadlineOf,
  employerOf,
  initialsOf,
  languageOf,
  placeWithDistance,
  reasonSentence,
  type Wording,
} from './facts.ts';
import { jobCardStyles } from './job-card.styles.ts';

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

/**
 * One posting in a list: who, what, where, and until when, at a glance. The whole card opens it; the star does not. It only
 * shows what it is given: it fetches nothing and keeps nothing.
 *
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

  /** Puts the focus on what opens the posting. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus(options);
  }

  protected override renderContent() {
    const { posting } = this;
    if (!posting) return nothing;
    const wording: Wording = { t: (key, values) => this.t(key, values), formats: this.formats };
    const why = this.why && reasonSentence(posting, wording);
    return html`<article class="card" part="card" aria-labelledby="title">
      ${renderMark(posting)} ${this.#title(posting)}
      <div class="who">
        <p dir="auto">${employerOf(posting, wording)}</p>
        <p>${placeWithDistance(posting, wording)}</p>
      </div>
      ${renderStar(posting, this.favourite, wording, () =>
        this.dispatchEvent(new JuFavouriteEvent(posting)),
      )}
      ${renderFacts(posting, wording, this.today)}
      ${why ? html`<p class="why">${draw(sun)}<span>${why}</span></p>` : nothing}
    </article>`;
  }

  #title(posting: JobPostingSummary) {
    // A heading's level is part of its tag's name, which a template cannot fill in: hence the role.
    const level = [2, 3, 4, 5, 6].includes(this.headingLevel) ? this.headingLevel : 3;
    return html`<div class="title" role="heading" aria-level=${level}>
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

/** The employer's initials on a tinted ground; a mark for the eye only. */
export function renderMark(posting: JobPostingSummary): TemplateResult {
  const initials = initialsOf(posting);
  return html`<span class="mark" aria-hidden="true">${initials || draw(briefcase)}</span>`;
}

/** The star: a switch that names the job it belongs to. */
export function renderStar(
  posting: JobPostingSummary,
  lit: boolean,
  { t }: Wording,
  turn: () => void,
): TemplateResult {
  return html`<button
    class="star"
    type="button"
    aria-pressed=${lit ? 'true' : 'false'}
    aria-label=${t('favourite', { title: posting.title })}
    @click=${turn}
  >
    ${draw(lit ? starFilled : star)}
  </button>`;
}

/** Kind, hours and deadline, each an icon and words. */
export function renderFacts(posting: JobPostingSummary, wording: Wording, today?: string) {
  const deadline = deadlineOf(posting, wording, today);
  return html`<ul class="facts">
    <li>${draw(briefcase)}${wording.t('kind', { context: posting.kind })}</li>
    ${posting.workHours ? html`<li dir="auto">${draw(clock)}${posting.workHours}</li>` : nothing}
    ${
      deadline
        ? html`<li class=${deadline.soon ? 'soon' : ''}>${draw(flag)}${deadline.text}</li>`
        : nothing
    }
  </ul>`;
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
