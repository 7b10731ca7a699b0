/**
 * What the first cards do not need, fetched as soon as they stand: choices, posting, favourites, and what is shown instead
 * of jobs. So the first card comes sooner.
 */
import type { CSSResult } from '../../core/facade.ts';
import '../../elements/alert/alert.ts';
import '../../elements/button/button.ts';
import '../../elements/combobox/combobox.ts';
import '../../elements/select/select.ts';
import '../../elements/state/state.ts';
// What both share stands in the widget's own file: bundlers then make one of it, not two.
import type { JuJobSearch } from './job-search.ts';
import './job-search.ts';
import { moreStyles } from './more.styles.ts';
import { renderFavourites } from './render-favourites.ts';
import { renderPosting } from './render-posting.ts';

export { renderChoices } from './render-choices.ts';
export { ViewController } from './view.controller.ts';
export { renderEmpty, renderFailure } from './render-states.ts';

/** The favourites and the posting, when the person looks at them. */
export const renderView = (search: JuJobSearch) => [
  renderFavourites(search),
  renderPosting(search),
];

/** Adds the styles of what is rendered here. */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = (moreStyles as readonly CSSResult[]).map(({ styleSheet }) => styleSheet);
  root.adoptedStyleSheets.push(...sheets.filter((sheet) => sheet !== undefined));
}

declare global {
  interface JuLazyModules {
    'job-search-more': typeof import('./more.ts');
  }
}
