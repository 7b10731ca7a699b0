import { html, nothing } from '../../core/facade.ts';
import type { JuCompanyPage } from './company-page.element.ts';
import type { Postings } from './state.ts';

/** The company's jobs, as the cards of every search. */
export function renderPostings(page: JuCompanyPage, postings: Postings) {
  const { wording, level, favourites, acts, fetching } = page;
  const { t } = wording;
  if (postings.type === 'loading') return html`<ju-skeleton lines="5"></ju-skeleton>`;
  if (postings.type === 'failed') {
    return html`<ju-alert tone="error">
      ${t('postingsFailed')}
      <button class="link" type="button" @click=${() => void fetching.retryPostings()}>
        ${t('common:tryAgain')}
      </button>
    </ju-alert>`;
  }
  const { items, next, fetchingMore } = postings;
  if (items.length === 0) return html`<p>${t('noPostings')}</p>`;
  const more = async () => {
    if (!(await fetching.more())) page.announcer.say(t('moreFailed'), 'assertive');
  };
  return html`<ul class="cards" @ju-open=${acts.open.bind(acts)} @ju-favourite=${page.turnStar}>
      ${items.map(
        (posting) =>
          html`<li>
            <ju-job-card
              heading-level=${level + 2}
              .posting=${posting}
              .favourite=${favourites.has(posting.id)}
            ></ju-job-card>
          </li>`,
      )}
    </ul>
    ${
      next
        ? html`<ju-show-more
            more
            ?loading=${fetchingMore}
            @ju-show-more-request=${more}
          ></ju-show-more>`
        : nothing
    }`;
}
