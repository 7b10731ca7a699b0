import { tradeIds } from '../../../contract/trades.ts';
import type { Follow } from '../../../contract/types.ts';
import { html, live, nothing, repeat } from '../../core/facade.ts';
import type { JuSelect } from '../../elements/select/select.element.ts';
import type { CompaniesController } from './companies.controller.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** What the person follows, folded, and the way to follow a trade. */
export function renderFollows(search: JuJobSearch, companies: CompaniesController) {
  const { t } = search.wording;
  const { all: follows } = companies.follows;
  const open = tradeIds.filter((trade) => !companies.follows.isFollowed('trade', trade));
  return html`<ju-disclosure
    summary=${follows.length ? t('companies:follows', { count: follows.length }) : t('companies:followTrade')}
  >
    <p class="note">${t('companies:followsHelp')}</p>
    ${
      follows.length
        ? html`<ul class="put-away-list">
            ${repeat(
              follows,
              ({ type, id }) => `${type}/${id}`,
              (follow) => renderFollow(search, companies, follow),
            )}
          </ul>`
        : nothing
    }
    <ju-select
      name="trade"
      label=${t('companies:followTrade')}
      .options=${[
        { value: '', label: t('job-search-choices:pick') },
        ...open.map((value) => ({ value, label: t('job-details:trade', { context: value }) })),
      ]}
      .value=${live('')}
      @change=${(event: Event) => {
        const { value } = event.target as JuSelect;
        if (value) void companies.turnFollow('trade', value);
      }}
    ></ju-select>
  </ju-disclosure>`;
}

function renderFollow(search: JuJobSearch, companies: CompaniesController, follow: Follow) {
  const { t } = search.wording;
  const { type, id, name = id, postings } = follow;
  const words = type === 'trade' ? t('job-details:trade', { context: id }) : name;
  return html`<li>
    <span
      ><bdi>${words}</bdi>
      <span class="note">${t('companies:postings', { count: postings })}</span></span
    >
    <button
      class="control secondary"
      type="button"
      aria-label=${t('companies:unfollowNamed', { name: words })}
      @click=${() => companies.turnFollow(type, id)}
    >
      ${t('companies:unfollow')}
    </button>
  </li>`;
}
