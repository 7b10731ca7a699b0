import { html, nothing } from '../../core/facade.ts';
import type { JuPartEvent } from '../job-details/events.ts';
import { languageOf } from '../job-card/facts.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { renderBack } from './render-favourites.ts';
import { renderProblem } from './render-results.ts';

/** One posting, and the way back. Until what shows it whole is here, its title stands in its place. */
export function renderPosting(search: JuJobSearch) {
  const { view, level } = search;
  if (view.type !== 'posting') return nothing;
  const { posting, behind, part } = view;
  const { matching } = search.marks ?? {};
  const fit = matching?.on ? matching.matches.get(posting.id) : undefined;
  return html`<div class="posting" data-view>
    ${renderBack(search, backText(search))} ${renderProblem(search)}
    <ju-job-details
      class="posting-details"
      nested
      posting=${posting.id}
      heading-level=${level}
      ?why=${(search.wished || fit) && behind.type === 'results'}
      .fit=${fit}
      company-page=${search.companyPage ?? nothing}
      .known=${posting}
      .opened=${part}
      @ju-part=${({ part: open }: JuPartEvent) => {
        if (search.view.type === 'posting') search.view = { ...search.view, part: open };
      }}
      .favourite=${search.favourites.has(posting.id)}
    >
      <p
        class="heading"
        role="heading"
        aria-level=${level}
        tabindex="-1"
        lang=${languageOf(posting)}
        dir="auto"
      >
        ${posting.title}
      </p>
      <ju-skeleton lines="8"></ju-skeleton>
    </ju-job-details>
  </div>`;
}

/** Words of the way back: to where the posting was opened. */
const backText = ({ view, wording }: JuJobSearch): string =>
  wording.t(
    view.type === 'posting' && view.behind.type === 'favourites'
      ? 'job-search-more:backToFavourites'
      : 'job-search-more:backToJobs',
  );
