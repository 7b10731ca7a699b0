/**
 * The job search in easy-read: one question at a time, then the jobs. Fetched when it is shown so for the first time.
 */
import { html, nothing, type CSSResult } from '../../core/facade.ts';
import '../../elements/choice-group/choice-group.ts';
import '../../elements/disclosure/disclosure.ts';
import '../../elements/pictogram/answers.ts';
import { pictogram } from '../../elements/pictogram/pictograms.ts';
import '../../elements/pictogram/trades.ts';
import '../../elements/stepper/stepper.ts';
import '../../elements/term/term.ts';
import { easyStyles } from './easy.styles.ts';
import { beginGuide } from './guide-steps.ts';
import type { JuJobSearch } from './job-search.element.ts';
// What all share stands in the earlier files: bundlers then make one of it, not two.
import '../job-card/easy-card.ts';
import './more.ts';
import { renderGuide } from './render-guide.ts';

export { guideFrom } from './guide.ts';

/** The question that is asked; nothing while jobs are shown. */
export const renderQuestion = (search: JuJobSearch) =>
  search.guide && search.view.type === 'results' ? renderGuide(search, search.guide) : nothing;

/** Above the jobs: back to the questions. */
export const renderAgain = (search: JuJobSearch) =>
  html`<button class="control secondary again" type="button" @click=${() => beginGuide(search)}>
      ${pictogram('magnifier-paper')}<span>${search.wording.t('job-search-more:guideAgain')}</span>
    </button>
    <button class="control quiet again" type="button" @click=${() => search.views?.openCompanies()}>
      ${pictogram('briefcase')}<span
        >${search.wording.t('job-search-more:room', { context: 'companies' })}</span
      >
    </button>`;

/** Adds the styles of what is rendered here. */
export function adoptStyles(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = (easyStyles as readonly CSSResult[]).map(({ styleSheet }) => styleSheet);
  root.adoptedStyleSheets.push(...sheets.filter((sheet) => sheet !== undefined));
}

declare global {
  interface JuLazyModules {
    'job-search-easy': typeof import('./easy.ts');
  }
}
