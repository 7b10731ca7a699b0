/**
 * The card in easy-read: the trade as a picture, three lines, one button. Fetched when the first card is drawn so, for a
 * list in the standard mode has no use for it.
 */
import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, loadLazily, nothing, type CSSResult } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { briefcase, flag, place, starFilled } from '../../elements/icon/drawings.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import '../../elements/pictogram/trades.ts';
import { easyCardStyles } from './easy-card.styles.ts';
import { deadlineOf, employerOf, languageOf, placeWithDistance, type Wording } from './facts.ts';
// What both share stands in the card's own file: bundlers then make one of it, not two.
import { JuOpenEvent, type JuJobCard } from './job-card.element.ts';
import { tradeOf } from './trades.ts';

/** One posting, as little as is needed to say yes or no to it. */
export function renderEasyCard(card: JuJobCard, posting: JobPostingSummary, wording: Wording) {
  dress(card.renderRoot);
  const { t } = wording;
  const deadline = deadlineOf(posting, wording, card.today);
  return html`<article class="card easy" part="card" aria-labelledby="title">
    ${pictogram(tradeOf(posting))}
    <div class="title" role="heading" aria-level=${card.level}>
      <span id="title" lang=${languageOf(posting)} dir="auto">${posting.title}</span>
    </div>
    <ju-read-aloud></ju-read-aloud>
    <ul class="lines">
      <li>
        ${draw(briefcase)}<span><bdi>${employerOf(posting, wording)}</bdi></span>
      </li>
      <li>${draw(place)}<span>${placeWithDistance(posting, wording)}</span></li>
      ${
        deadline
          ? html`<li class=${deadline.soon ? 'soon' : ''}>
              ${draw(flag)}<span>${deadline.text}</span>
            </li>`
          : nothing
      }
    </ul>
    <div class="ways">
      <button
        class="open control secondary"
        type="button"
        aria-label=${t('job-search-more:readNamed', { title: posting.title })}
        @click=${() => card.dispatchEvent(new JuOpenEvent(posting))}
      >
        ${pictogram('book')}<span>${t('job-search-more:read')}</span>
      </button>
      ${card.favourite ? html`<p class="kept">${draw(starFilled)}<span>${t('job-search-more:kept')}</span></p>` : nothing}
    </div>
  </article>`;
}

const sheets = (easyCardStyles as readonly CSSResult[])
  .map(({ styleSheet }) => styleSheet)
  .filter((sheet) => sheet !== undefined);
/** Adds the styles of what is rendered here. */
function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.includes(sheets[0] as CSSStyleSheet))
    return;
  root.adoptedStyleSheets.push(...sheets);
}

// Without it the card can be read by oneself.
loadLazily('read-aloud').catch(() => undefined);

declare global {
  interface JuLazyModules {
    'job-card-easy': typeof import('./easy-card.ts');
  }
}
