/** The second tab: companies that want to hear from people, what they look for, and those one follows. */
import './more.ts';
import { html, live, nothing } from '../../core/facade.ts';
import type { CompanySummary } from '../../../contract/types.ts';
import { icon } from '../../elements/icon/icons.ts';
import { CompaniesController } from './companies.controller.ts';
import { companiesStyles } from './companies.styles.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { adoptStyles } from './parts.ts';
import { renderFollows } from './render-follows.ts';
import { renderCompany, write } from './render-company.ts';
import { renderProblem, renderSkeletons } from './render-results.ts';
import { failureText } from './wording.ts';

const controllers = new WeakMap<JuJobSearch, CompaniesController>();

function controllerOf(search: JuJobSearch): CompaniesController {
  let controller = controllers.get(search);
  if (!controller) {
    controller = new CompaniesController(search, () => search.parts?.client());
    controllers.set(search, controller);
    adoptStyles(search.renderRoot, companiesStyles);
  }
  return controller;
}

/** The companies, in place of the jobs. */
export function renderCompanies(search: JuJobSearch) {
  const companies = controllerOf(search);
  const { t } = search.wording;
  return html`<p>${t('companies:intro')}</p>
    ${renderAsk(search, companies)} ${renderProblem(search)} ${renderFollows(search, companies)}
    <div aria-busy=${companies.state.type === 'loading' ? 'true' : 'false'}>
      ${renderState(search, companies)}
    </div>`;
}

function renderAsk(search: JuJobSearch, companies: CompaniesController) {
  const { t } = search.wording;
  const { municipality } = search.starting;
  const name = (municipality && search.names.municipality(municipality)) ?? '';
  return html`<form
    class="words"
    role="search"
    aria-label=${t('companies:landmark')}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      companies.words = String(data.get('words') ?? '').trim();
      companies.nearby = data.get('nearby') === 'on';
      void companies.load();
    }}
  >
    <div class="field">
      <label for="company-words">${t('companies:words')}</label>
      <div class="box">
        ${icon('search')}
        <input
          id="company-words"
          type="search"
          name="words"
          maxlength="200"
          autocomplete="off"
          enterkeyhint="search"
        />
      </div>
    </div>
    <button class="control primary" type="submit">${t('companies:find')}</button>
    ${
      municipality
        ? html`<label class="kind nearby">
            <input
              type="checkbox"
              name="nearby"
              .checked=${live(companies.nearby)}
              @change=${(event: Event) => (event.target as HTMLInputElement).form?.requestSubmit()}
            /><span
              >${name ? t('companies:nearby', { municipality: name }) : t('companies:nearbyHere')}</span
            >
          </label>`
        : nothing
    }
  </form>`;
}

function renderState(search: JuJobSearch, companies: CompaniesController) {
  const { t } = search.wording;
  const { state } = companies;
  switch (state.type) {
    case 'loading':
      return renderSkeletons();
    case 'error':
      return html`<ju-state heading=${t('companies:failed')} pictogram="cable-out">
        ${failureText(search, state.code)}
        <ju-button slot="actions" variant="primary" @click=${() => companies.load()}
          >${t('job-search-more:retry')}</ju-button
        >
      </ju-state>`;
    case 'loaded':
      return state.items.length
        ? [renderList(search, companies, state.items), renderEnd(search, companies, state)]
        : html`<ju-state heading=${t('companies:empty')} pictogram="magnifier-paper"
            >${t('companies:emptyHelp')}</ju-state
          >`;
  }
}

const renderList = (
  search: JuJobSearch,
  companies: CompaniesController,
  items: readonly CompanySummary[],
) =>
  html`<ul class="companies">
    ${items.map((company) => html`<li>${renderCompany(search, companies, company)}</li>`)}
  </ul>`;

const renderEnd = (
  search: JuJobSearch,
  companies: CompaniesController,
  { next, items, update }: Extract<CompaniesController['state'], { type: 'loaded' }>,
) =>
  html`${
    update === 'failed'
      ? html`<ju-alert tone="error">${search.wording.t('companies:moreFailed')}</ju-alert>`
      : nothing
  }
  ${
    next === null
      ? nothing
      : html`<ju-show-more
          more
          ?loading=${update === 'more'}
          label=${search.wording.t('companies:showMore')}
          @ju-show-more-request=${() => showMore(search, companies, items.length)}
          >${search.wording.t('companies:shown', { count: items.length })}</ju-show-more
        >`
  }`;

/** A letter that was open when the page was fetched again. */
export async function resumeLetter(search: JuJobSearch, company: string): Promise<void> {
  const companies = controllerOf(search);
  if (!search.around.personal || !(await companies.find(company))) return;
  if (search.view.type === 'companies') write(search, companies, company);
}

/** The next page; its first company takes the focus, unless that has moved on meanwhile. */
async function showMore(search: JuJobSearch, companies: CompaniesController, before: number) {
  const root = search.renderRoot as ShadowRoot;
  const asked = root.activeElement;
  await companies.more();
  await search.updateComplete;
  if (root.activeElement && root.activeElement !== asked) return;
  root.querySelectorAll<HTMLElement>('.company .heading')[before]?.focus();
}

declare global {
  interface JuLazyModules {
    'job-search-companies': typeof import('./companies.ts');
  }
}
