import type { JobPosting } from '../../../contract/types.ts';
import { html, nothing, repeat, type TemplateResult } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { star, starFilled } from '../../elements/icon/drawings.ts';
import {
  arrowBack,
  arrowDown,
  calendar,
  external,
  pencil,
} from '../../elements/icon/more-drawings.ts';
import { employerOf } from '../job-card/facts.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { postingOf, type JobDetailsState } from './state.ts';
import { adAddress, keepEscape } from './wording.ts';

type Drawing = TemplateResult | typeof nothing;
/** Other drawings than the small ones, where pictures go before words. */
export interface WayDrawings {
  readonly write?: Drawing;
  readonly leave?: Drawing;
  readonly meet?: Drawing;
  readonly keep?: Drawing;
}

/** How one applies, and how one meets the company: what was read ends here. */
export function renderWays(
  details: JuJobDetails,
  { posting, withdrawn }: Extract<JobDetailsState, { type: 'loaded' }>,
  drawings: WayDrawings = {},
) {
  const { level, wording, parts } = details;
  return html`<section class="ways" aria-labelledby="ways">
    <p id="ways" class="subheading" role="heading" aria-level=${level + 1} tabindex="-1">
      ${wording.t('ways')}
    </p>
    ${
      parts.shown
        ? renderOpen(details)
        : withdrawn
          ? html`<p class="note">${wording.t('withdrawn')}</p>`
          : html`${renderApply(details, posting, drawings)}
            ${renderMeet(details, posting, drawings)}`
    }
    ${renderKeep(details, posting, drawings)}
  </section>`;
}

/** What stands open below, and the way there. */
function renderOpen({ parts, wording, acts }: JuJobDetails) {
  const isBooking = parts.shown === 'ju-meeting-booking';
  return html`<p class="note">${wording.t('partOpen', isBooking ? { context: 'booking' } : {})}</p>
    <button class="control secondary" type="button" @click=${() => acts.toWays()}>
      ${draw(arrowDown)}<span>${wording.t('toPart')}</span>
    </button>`;
}

function renderApply(details: JuJobDetails, posting: JobPosting, drawings: WayDrawings) {
  const { t } = details.wording;
  if (posting.directApply && details.personal) {
    return html`<p id="apply-note" class="note">${t('writeNote')}</p>
      <button
        class="control primary apply"
        type="button"
        aria-describedby="apply-note"
        @click=${() => details.acts.apply(posting)}
      >
        ${drawings.write ?? draw(pencil)}<span>${t('write')}</span>
      </button>`;
  }
  const address = adAddress(posting);
  // Said before it is followed: where it leads, and that it is a new tab.
  return address
    ? html`<p id="apply-note" class="note">${t('applyNote', { site: address.hostname })}</p>
        <a
          class="control primary apply"
          href=${address.href}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby="apply-note"
          >${drawings.leave ?? draw(external, true)}<span>${t('apply')}</span></a
        >`
    : html`<p class="note">${t('applyNowhere')}</p>`;
}

function renderMeet(details: JuJobDetails, posting: JobPosting, drawings: WayDrawings) {
  if (!posting.offersMeetings || !posting.company || !details.personal) return nothing;
  return html`<button
    class="control secondary meet"
    type="button"
    @click=${() => details.acts.book(posting)}
  >
    ${drawings.meet ?? draw(calendar)}<span>${details.wording.t('meet')}</span>
  </button>`;
}

/** The star with its words: a switch. */
function renderKeep(details: JuJobDetails, posting: JobPosting, { keep }: WayDrawings) {
  const lit = details.isFavourite;
  return html`<button
    class="control secondary keep"
    type="button"
    aria-pressed=${lit ? 'true' : 'false'}
    @click=${() => details.turnStar(posting)}
  >
    ${keep ?? draw(lit ? starFilled : star)}<span>${details.wording.t('keep')}</span>
  </button>`;
}

/**
 * Application and booking, each in its own part; one is seen. They stand outside of what is drawn anew with the reading mode, for
 * a frame that moves loses what was typed in it. The part says itself, in large, what it is: our heading is for who hears it.
 */
export function renderParts(details: JuJobDetails) {
  const { parts, state, wording, level, acts, fetching } = details;
  const { t, card } = wording;
  const posting = postingOf(state);
  if (parts.parts.length === 0 || !posting) return nothing;
  const heading =
    parts.shown === 'ju-meeting-booking'
      ? t('booking', { employer: employerOf(posting, card) })
      : t('applying', { title: posting.title });
  return html`<section
    class="personal"
    aria-labelledby="part-heading"
    ?hidden=${parts.shown === undefined}
    @ju-error=${() => void fetching.check()}
    @keydown=${keepEscape}
  >
    <p
      id="part-heading"
      class="visually-hidden"
      role="heading"
      aria-level=${level + 1}
      tabindex="-1"
    >
      ${heading}
    </p>
    <button class="control quiet" type="button" @click=${() => acts.close()}>
      ${draw(arrowBack, true)}<span>${t('closePart')}</span>
    </button>
    ${repeat(
      parts.parts,
      ([tag]) => tag,
      ([tag, part]) => html`<div ?hidden=${tag !== parts.shown}>${part}</div>`,
    )}
  </section>`;
}
