import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, nothing, type TemplateResult } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { briefcase, clock, flag, star, starFilled } from '../../elements/icon/drawings.ts';
import { deadlineOf, initialsOf, languageOf, type Wording } from './facts.ts';

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

/** Words of the advertisement inside a sentence or a list of ours. */
export const theirWords = (posting: JobPostingSummary, words: string): TemplateResult =>
  html`<bdi lang=${languageOf(posting)}>${words}</bdi>`;

/** Kind, hours and deadline, each an icon and words. */
export function renderFacts(posting: JobPostingSummary, wording: Wording, today?: string) {
  const deadline = deadlineOf(posting, wording, today);
  return html`<ul class="facts">
    <li>${draw(briefcase)}<span>${wording.t('kind', { context: posting.kind })}</span></li>
    ${
      posting.workHours
        ? html`<li>${draw(clock)}<span>${theirWords(posting, posting.workHours)}</span></li>`
        : nothing
    }
    ${
      deadline
        ? html`<li class=${deadline.soon ? 'soon' : ''}>
            ${draw(flag)}<span>${deadline.text}</span>
          </li>`
        : nothing
    }
  </ul>`;
}
