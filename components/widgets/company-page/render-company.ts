import type { Company } from '../../../contract/types.ts';
import { html, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { arrowBack, external } from '../../elements/icon/more-drawings.ts';
import { initialsOf, placeOf } from '../job-card/facts.ts';
import { plainText } from '../job-details/plain-text.ts';
import { skillLanguage, skillName } from '../job-details/why.ts';
import { webAddress } from '../job-details/wording.ts';
import type { JuCompanyPage } from './company-page.element.ts';
import { renderNotice, renderParts, renderWays } from './render-ways.ts';
import { renderPostings } from './render-postings.ts';
import { hasTimes, renderSlots } from './render-slots.ts';
import type { CompanyPageState } from './state.ts';

type Loaded = Extract<CompanyPageState, { type: 'loaded' }>;

/** A company, or the posting of it that is read. */
export function renderCompany(page: JuCompanyPage) {
  const { state, opened } = page;
  const company = state.type === 'loaded' ? state.company : undefined;
  return html`${opened ? renderOpened(page, company?.name ?? '') : nothing}
    <article
      class="company"
      aria-labelledby="name"
      aria-busy=${state.type === 'loading' ? 'true' : 'false'}
      ?hidden=${opened !== undefined}
    >
      ${renderHeader(page, company)}
      ${state.type === 'loaded' ? renderLoaded(page, state) : renderState(page)}
    </article>`;
}

/** The name; where there is none, what there is to say. One element, so that the focus stays. */
function renderHeader({ state, level, wording }: JuCompanyPage, company: Company | undefined) {
  const code = state.type === 'error' ? state.code : state.type;
  const words = company?.name ?? wording.t('heading', { context: code });
  const mark =
    company && initialsOf({ hiringOrganization: { name: company.name, anonymous: false } });
  return html`<header>
    ${mark ? html`<span class="mark" aria-hidden="true">${mark}</span>` : nothing}
    <p
      id="name"
      class="heading"
      role="heading"
      aria-level=${level}
      tabindex="-1"
      dir=${company ? 'auto' : nothing}
    >
      ${words}
    </p>
  </header>`;
}

/** What stands instead of a company, and the way on. */
function renderState({ state, wording, fetching, searchPage }: JuCompanyPage) {
  const { t } = wording;
  if (state.type === 'loading') {
    return html`<p class="visually-hidden">${t('loading')}</p>
      <ju-skeleton lines="8"></ju-skeleton>`;
  }
  const address = webAddress(
    searchPage && URL.canParse(searchPage, location.href)
      ? new URL(searchPage, location.href).href
      : '',
  );
  const gone = state.type !== 'error' || state.code === 'not-found';
  return html`<ju-alert tone=${gone ? 'info' : 'error'}>
    ${state.type === 'error' ? t('error', { context: state.code }) : t('none')}
    ${
      gone
        ? address
          ? html`<a href=${address.href}>${t('findJobs')}</a>`
          : nothing
        : html`<button class="link" type="button" @click=${() => fetching.retry()}>
            ${t('common:tryAgain')}
          </button>`
    }
  </ju-alert>`;
}

function renderLoaded(page: JuCompanyPage, state: Loaded) {
  const { company } = state;
  const { skillsSought, video } = company;
  const { level, wording } = page;
  return html`${renderNotice(page, company)} ${renderFacts(page, state)}
  ${renderWays(page, company)} ${renderParts(page, company)} ${renderAbout(page, company)}
  ${
    video
      ? section(
          page,
          'video',
          html`<ju-video heading-level=${level + 2} .video=${video}></ju-video>`,
        )
      : nothing
  }
  ${section(
    page,
    'skills',
    skillsSought.length
      ? html`<p>${wording.t('skillsHelp')}</p>
          <ul class="sought">
            ${skillsSought.map(
              (skill) =>
                html`<li>
                  <bdi lang=${skillLanguage(skill, wording.language)}
                    >${skillName(skill, wording.language)}</bdi
                  >
                </li>`,
            )}
          </ul>`
      : html`<p>${wording.t('noSkills')}</p>`,
  )}
  ${section(page, 'jobs', renderPostings(page, state.postings))}
  ${section(page, 'meet', renderSlots(page, company, state.slots))}`;
}

/** A section under its heading. */
function section(
  { level, wording }: JuCompanyPage,
  name: 'about' | 'video' | 'skills' | 'jobs' | 'meet',
  content: unknown,
) {
  return html`<section class=${name} aria-labelledby=${name}>
    <p id=${name} class="subheading" role="heading" aria-level=${level + 1} tabindex="-1">
      ${wording.t(`section.${name}`)}
    </p>
    ${content}
  </section>`;
}

/** What is known at a glance, and ways down past what one may not want to pass: the jobs to their heading, the times to theirs. */
function renderFacts(page: JuCompanyPage, { company, slots }: Loaded) {
  const { t, card } = page.wording;
  const { trade, employees, postings } = company;
  const fact = (name: string, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const wayTo = (name: 'jobs' | 'meet', words: string) =>
    fact(
      t(`fact.${name}`),
      html`<button class="link" type="button" @click=${() => page.acts.focus(`#${name}`)}>
        ${words}
      </button>`,
    );
  return html`<dl class="key-facts" aria-label=${t('facts')}>
    ${trade ? fact(t('fact.trade'), t('trade', { context: trade })) : nothing}
    ${fact(t('fact.place'), placeOf({ jobLocation: company.location }, card, company.location.streetAddress))}
    ${employees ? fact(t('fact.employees'), t('employees', { count: employees })) : nothing}
    ${postings ? wayTo('jobs', t('jobs', { count: postings })) : nothing}
    ${hasTimes(company, slots) ? wayTo('meet', t('seeTimes')) : nothing}
  </dl>`;
}

/** Who they are, in their own words and language. */
function renderAbout(page: JuCompanyPage, { description, inLanguage, url }: Company) {
  const { t } = page.wording;
  const language = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(inLanguage ?? '')
    ? (inLanguage ?? 'da')
    : 'da';
  const text = page.description.of(description, page.level + 1);
  const site = webAddress(url);
  return section(
    page,
    'about',
    html`<ju-read-aloud for="words"></ju-read-aloud>
      <ju-translate-text id="words" from=${language}>
        <div class="words-of-theirs" lang=${language} dir="auto">
          ${text ?? html`<p class="plain">${plainText(description)}</p>`}
        </div>
      </ju-translate-text>
      ${
        site
          ? html`<p id="site-note" class="note">${t('websiteNote', { site: site.hostname })}</p>
              <a
                class="control secondary"
                href=${site.href}
                target="_blank"
                rel="noopener noreferrer"
                aria-describedby="site-note"
                >${draw(external, true)}<span>${t('website')}</span></a
              >`
          : nothing
      }`,
  );
}

/** The posting that is read, and the way back. */
function renderOpened(page: JuCompanyPage, name: string) {
  const { opened, level, acts, wording, favourites } = page;
  return html`<button class="control quiet back" type="button" @click=${() => void acts.back()}>
      ${draw(arrowBack, true)}<span>${wording.t('back', { company: name })}</span>
    </button>
    <ju-job-details
      nested
      posting=${opened?.id ?? ''}
      heading-level=${level}
      company-page=""
      .known=${opened}
      .favourite=${favourites.has(opened?.id ?? '')}
      @ju-favourite=${page.turnStar}
      @ju-company=${(event: Event) => {
        // It is the company that one came from.
        event.preventDefault();
        void acts.back();
      }}
    ></ju-job-details>`;
}
