import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { arrowDown } from '../../elements/icon/more-drawings.ts';
import { employerOf, languageOf } from '../job-card/facts.ts';
import { renderMark } from '../job-card/parts.ts';
import { factsOf, renderFactList } from './facts.ts';
import type { JuJobDetails } from './job-details.element.ts';
import { renderNotice, renderState } from './render-states.ts';
import { renderSections } from './render-text.ts';
import { renderTools } from './render-tools.ts';
import { renderWays } from './render-ways.ts';
import { postingOf } from './state.ts';
import { renderWhy } from './why.ts';
import { webAddress } from './wording.ts';

/** One posting, all of it: the facts first, then the advertisement in its own words, then the ways on. */
export function renderPosting(details: JuJobDetails) {
  const { state, wording, why, fit } = details;
  const posting = postingOf(state);
  return html`<article
    class="posting"
    aria-labelledby="title"
    aria-busy=${state.type === 'loading' ? 'true' : 'false'}
  >
    <header>
      ${posting ? renderMark(posting) : nothing} ${renderTitle(details, posting)}
      ${posting ? renderEmployer(details, posting) : nothing}
    </header>
    ${renderNotice(details)} ${renderState(details)}
    ${posting && why ? renderWhy(posting, fit, wording) : nothing}
    <div class="columns">
      ${
        posting
          ? html`<div class="facts-of-all">
              ${renderFactList(factsOf(posting, wording), wording.t('facts'))}
              ${renderJump(details)}
            </div>`
          : nothing
      }
      ${
        state.type === 'loaded'
          ? html`<div class="text">${renderSections(details, state.posting)}</div>
              <div class="act">
                ${renderWays(details, state)} ${renderTools(details, state.posting)}
              </div>`
          : nothing
      }
    </div>
  </article>`;
}

/** The title; where nothing is known yet, or never will be, what there is to say. One element, so that the focus stays. */
export function renderTitle(details: JuJobDetails, posting: JobPostingSummary | undefined) {
  const { state, level, wording } = details;
  const words =
    posting?.title ??
    (state.type === 'error'
      ? wording.t('missing', { context: details.posting ? state.code : 'none' })
      : wording.t('loadingPosting'));
  return html`<p
    id="title"
    class="heading"
    role="heading"
    aria-level=${level}
    tabindex="-1"
    lang=${posting ? languageOf(posting) : nothing}
    dir=${posting ? 'auto' : nothing}
  >
    ${words}
  </p>`;
}

/** Who it is; a link where the host shows companies. An employer who wants no name has none here either. */
export function renderEmployer(details: JuJobDetails, posting: JobPostingSummary) {
  const { acts, companyPage, wording } = details;
  const name = html`<bdi>${employerOf(posting, wording.card)}</bdi>`;
  const { company } = posting;
  const shown = companyPage !== undefined && company && !posting.hiringOrganization.anonymous;
  if (!shown) return html`<p class="who">${name}</p>`;
  const ask = (event: Event) => acts.company(company, event);
  return html`<p class="who">
    ${
      companyPage
        ? html`<a href=${companyAddress(companyPage, company)} @click=${ask}>${name}</a>`
        : html`<button class="link" type="button" @click=${ask}>${name}</button>`
    }
  </p>`;
}

function companyAddress(page: string, company: string): string {
  const address = webAddress(page, location.href);
  if (!address) return '#';
  address.searchParams.set('ju-company', company);
  return address.href;
}

/** A long ad on a phone: the way to apply is one press off, and nothing lies over the text. */
function renderJump({ acts, state, wording }: JuJobDetails) {
  return state.type === 'loaded' && !state.withdrawn
    ? html`<p class="jump">
        <button class="control secondary" type="button" @click=${() => acts.toWays()}>
          ${draw(arrowDown)}<span>${wording.t('toWays')}</span>
        </button>
      </p>`
    : nothing;
}
