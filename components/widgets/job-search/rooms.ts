import { html, nothing } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { renderBack } from './render-favourites.ts';

const rooms = ['results', 'companies'] as const;

/** The two rooms of the search: jobs, and companies that want to hear from people. Not over what was opened from them. */
export function renderRooms(search: JuJobSearch) {
  const { view, wording } = search;
  if (view.type !== 'results' && view.type !== 'companies') return nothing;
  return html`<nav aria-label=${wording.t('job-search-more:rooms')}>
    ${rooms.map(
      (room) =>
        html`<button
          type="button"
          aria-current=${view.type === room ? 'true' : nothing}
          @click=${() => turn(search, room)}
        >
          ${wording.t('job-search-more:room', { context: room })}
        </button>`,
    )}
  </nav>`;
}

function turn(search: JuJobSearch, room: (typeof rooms)[number]): void {
  if (search.view.type === room) return;
  if (room === 'companies') void search.views?.openCompanies();
  else search.showResults();
}

/** The second room, when the person looks at it. What is in it stays behind a posting. */
export function renderCompaniesView(search: JuJobSearch) {
  if (search.view.type !== 'companies') return nothing;
  const part = search.parts?.need('job-search-companies');
  return html`<section class="companies-view" data-view aria-labelledby="companies">
    ${
      // Easy-read has no rooms above.
      search.mode.easy
        ? renderBack(search, search.wording.t('job-search-more:backToJobs'))
        : nothing
    }
    <p id="companies" class="heading" role="heading" aria-level=${search.level} tabindex="-1">
      ${
        part
          ? search.wording.t('companies:heading')
          : search.wording.t('job-search-more:room', { context: 'companies' })
      }
    </p>
    ${part?.renderCompanies(search) ?? html`<ju-skeleton lines="6"></ju-skeleton>`}
  </section>`;
}
