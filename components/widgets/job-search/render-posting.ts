import type { JobPostingSummary } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { icon } from '../../elements/icon/icons.ts';
import {
  deadlineOf,
  employerOf,
  isApproximate,
  languageOf,
  placeWithDistance,
  reasonSentence,
} from '../job-card/facts.ts';
import { renderMark, renderStar } from '../job-card/job-card.element.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { plainText } from './plain-text.ts';
import { PostingText } from './posting-text.ts';
import { renderBack } from './render-favourites.ts';
import { renderProblem } from './render-results.ts';
import type { PostingState } from './state.ts';

/** One posting, all of it: the facts first, then the advertisement in its own words, then the way to apply. */
export function renderPosting(search: JuJobSearch) {
  const { view, wording, level } = search;
  if (view.type !== 'posting') return nothing;
  const { t } = wording;
  const { posting } = view.state;
  const back = view.behind.type === 'favourites' ? 'backToFavourites' : 'backToJobs';
  const why = search.wished && view.behind.type === 'results' && reasonSentence(posting, wording);
  return html`<article class="posting" data-view aria-labelledby="posting-title">
    ${renderBack(search, t(back))}
    <header>
      ${renderMark(posting)}
      <p
        id="posting-title"
        class="heading"
        role="heading"
        aria-level=${level}
        tabindex="-1"
        lang=${languageOf(posting)}
        dir="auto"
      >
        ${posting.title}
      </p>
      <p class="who" dir="auto">${employerOf(posting, wording)}</p>
      ${renderStar(posting, search.favourites.has(posting.id), wording, () => search.turnStar(posting))}
    </header>
    ${renderProblem(search)}
    ${
      why
        ? html`<div class="because">
            ${icon('sun')}
            <p>${why}</p>
          </div>`
        : nothing
    }
    ${renderFactList(search, posting)}
    <section aria-labelledby="description">
      <p id="description" class="subheading" role="heading" aria-level=${level + 1}>
        ${t('description')}
      </p>
      ${renderText(search, view.state)}
    </section>
    ${renderApply(search, view.state)}
  </article>`;
}

function renderFactList(search: JuJobSearch, posting: JobPostingSummary) {
  const { wording } = search;
  const { t, formats } = wording;
  const deadline = deadlineOf(posting, wording);
  const fact = (name: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd dir="auto">${value}</dd>
        </div>`
      : nothing;
  return html`<dl aria-label=${t('facts')}>
    ${fact(t('factKind'), t('kind', { context: posting.kind }))}
    ${fact(t('factHours'), posting.workHours)}
    ${fact(
      t('factDeadline'),
      deadline && html`<span class=${deadline.soon ? 'soon' : ''}>${deadline.text}</span>`,
    )}
    ${fact(t('factStart'), posting.jobStartDate && formats.date(posting.jobStartDate))}
    ${fact(
      t('factPlace'),
      html`${[posting.jobLocation.streetAddress, placeWithDistance(posting, wording)]
        .filter(Boolean)
        .join(', ')}
      ${isApproximate(posting) ? html`<span class="note">${t('approximate')}</span>` : nothing}`,
    )}
    ${fact(t('factOccupation'), posting.occupation)}
    ${fact(t('factPosted'), formats.date(posting.datePosted))}
  </dl>`;
}

const texts = new WeakMap<JuJobSearch, PostingText>();
function textsOf(search: JuJobSearch): PostingText {
  let text = texts.get(search);
  if (!text) texts.set(search, (text = new PostingText(search)));
  return text;
}

function renderText(search: JuJobSearch, state: PostingState) {
  const { t } = search.wording;
  switch (state.type) {
    case 'loading':
      return html`<p class="visually-hidden">${t('loadingDescription')}</p>
        <ju-skeleton lines="8"></ju-skeleton>`;
    case 'error': {
      const gone = state.code === 'not-found';
      return html`<ju-alert tone=${gone ? 'info' : 'error'}>
        ${t(gone ? 'postingGone' : 'postingFailed')}
        ${
          gone
            ? nothing
            : html`<button class="link" type="button" @click=${() => search.views?.retryPosting()}>
                ${t('retry')}
              </button>`
        }
      </ju-alert>`;
    }
    case 'loaded': {
      const { posting } = state;
      const text = textsOf(search).of(posting.description, search.level + 1);
      return html`<div class="words-of-theirs" lang=${languageOf(posting)} dir="auto">
        ${text ?? html`<p class="plain">${plainText(posting.description)}</p>`}
      </div>`;
    }
  }
}

/** Says where the link leads, before it is followed. */
function renderApply(search: JuJobSearch, { type, posting }: PostingState) {
  const { t } = search.wording;
  const url = URL.canParse(posting.url ?? '') ? new URL(posting.url ?? '') : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') {
    return html`<div class="apply">
      <a
        class="control primary"
        href=${url.href}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby="apply-note"
        >${icon('external')}<span>${t('apply')}</span></a
      >
      <p id="apply-note" class="note">${t('applyNote', { site: url.hostname })}</p>
    </div>`;
  }
  return type === 'loaded' ? html`<p class="note">${t('applyNowhere')}</p>` : nothing;
}
