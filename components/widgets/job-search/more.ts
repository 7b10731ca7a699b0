/**
 * What the first cards do not need, fetched as soon as they stand: choices, posting, favourites, and what is shown instead
 * of jobs. So the first card comes sooner.
 */
import type { ContractClient } from '../../../contract/client.ts';
import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/combobox/combobox.ts';
import '../../elements/dialog/dialog.ts';
import '../../elements/disclosure/disclosure.ts';
import '../../elements/select/select.ts';
import '../../elements/show-more/show-more.ts';
import '../../elements/state/state.ts';
// What both share stands in the widget's own file: bundlers then make one of it, not two.
import type { JuJobSearch } from './job-search.ts';
import './job-search.ts';
import { readAddress } from './address.ts';
import { AddressController } from './address.controller.ts';
import { DismissalsController } from './dismissals.controller.ts';
import { FavouritesController } from './favourites.controller.ts';
import { LongListController } from './long-list.controller.ts';
import { MatchingController } from './matching.controller.ts';
import { moreStyles } from './more.styles.ts';
import { adoptStyles, Parts } from './parts.ts';
import type { JobQuery } from './query.ts';
import { renderFavourites } from './render-favourites.ts';
import { renderPosting } from './render-posting.ts';
import { renderCompaniesView } from './rooms.ts';
import { ViewController } from './view.controller.ts';

export { land } from './land.ts';
export { renderMapped } from './map-switch.ts';
export { notePlace } from './place.ts';
export { renderRooms } from './rooms.ts';
export { renderChoices } from './render-choices.ts';
export { renderFold, renderFurtherChips } from './render-further-chips.ts';
export { renderEmpty, renderFailure } from './render-states.ts';
export { renderForgetting, renderInstead, renderTools, renderUnder } from './tools.ts';

/** The favourites and the posting, when the person looks at them. */
export const renderView = (search: JuJobSearch) => [
  renderCompaniesView(search),
  renderFavourites(search),
  renderPosting(search),
];

/** The search that an address holds; nothing where it holds no word of ours. */
export const readSearch = (address: string, municipality: string): JobQuery =>
  readAddress(new URLSearchParams(address), municipality).query;

/** Gives a search what leads from view to view, keeps its stars, and fetches its other parts. */
export function begin(search: JuJobSearch, client: () => ContractClient | undefined): void {
  adoptStyles(search.renderRoot, moreStyles);
  const stars = new FavouritesController(search, client, ({ title }, wanted) =>
    search.fail(
      search.wording.t(
        wanted ? 'job-search-more:favouriteNotSaved' : 'job-search-more:favouriteNotRemoved',
        { title },
      ),
    ),
  );
  search.parts = new Parts(search, client);
  search.views = new ViewController(search, stars);
  search.stars = stars;
  const dismissals = new DismissalsController(search, client);
  search.marks = { dismissals, matching: new MatchingController(search, dismissals) };
  new AddressController(search);
  new LongListController(search);
  void stars.load();
}

declare global {
  interface JuLazyModules {
    'job-search-more': typeof import('./more.ts');
  }
}
