import type { CompanySummary } from '../../../contract/types.ts';
import { html, JuNavigateEvent, nothing } from '../../core/facade.ts';
import { draw } from '../../elements/icon/draw.ts';
import { icon } from '../../elements/icon/icons.ts';
import { arrowBack } from '../../elements/icon/more-drawings.ts';
import { municipalityName } from '../job-card/facts.ts';
import { JuCompanyEvent } from '../job-details/events.ts';
import { skillName } from '../job-details/why.ts';
import { keepEscape } from '../job-details/wording.ts';
import type { CompaniesController, Letter } from './companies.controller.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** So many skills are named; the company's own page names all. */
const mostSkills = 6;

/** One company: who, where, what they look for, and what one can do. */
export function renderCompany(
  search: JuJobSearch,
  companies: CompaniesController,
  company: CompanySummary,
) {
  const { wording, level } = search;
  const { t } = wording;
  const { id, name, summary, trade, postings, skillsSought, offersMeetings } = company;
  const skills = skillsSought.slice(0, mostSkills);
  const followed = companies.follows.isFollowed('company', id);
  return html`<article class="company" aria-labelledby="company-${id}">
    <p
      class="heading"
      id="company-${id}"
      role="heading"
      aria-level=${Math.min(level + 1, 6)}
      tabindex="-1"
    >
      ${renderName(search, company)}
    </p>
    <p class="note trade">
      ${[trade && t('job-details:trade', { context: trade }), placeOf(search, company)]
        .filter(Boolean)
        .join(' · ')}
    </p>
    <p class="summary" lang="da" dir="auto">${summary}</p>
    ${
      skills.length
        ? html`<p class="sought">${t('companies:sought')}</p>
            <ul class="skills">
              ${skills.map((skill) => html`<li>${skillName(skill, search.language)}</li>`)}
            </ul>`
        : nothing
    }
    ${offersMeetings ? html`<p class="meets">${icon('calendar')}${t('companies:meets')}</p>` : nothing}
    <div class="ways">
      ${
        search.around.personal
          ? html`<button
              class="control secondary"
              id="write-${id}"
              type="button"
              aria-label=${t('companies:writeNamed', { company: name })}
              @click=${() => write(search, companies, id)}
            >
              ${t('companies:write')}
            </button>`
          : nothing
      }
      <button
        class="control secondary"
        type="button"
        aria-pressed=${followed ? 'true' : 'false'}
        aria-label=${t('companies:followNamed', { company: name })}
        @click=${() => companies.turnFollow('company', id, name)}
      >
        ${t(followed ? 'companies:followed' : 'companies:follow')}
      </button>
      ${
        postings
          ? html`<button class="link" type="button" @click=${() => showJobs(search, id)}>
              ${t('companies:postings', { count: postings })}
            </button>`
          : nothing
      }
    </div>
    ${companies.writing?.company === id ? renderLetter(search, companies.writing) : nothing}
  </article>`;
}

/** The name leads to the company's page, where the host has one. */
function renderName(search: JuJobSearch, { id, name }: CompanySummary) {
  const page = search.companyPage;
  if (page === undefined || !URL.canParse(page, document.baseURI)) return html`<bdi>${name}</bdi>`;
  const address = new URL(page, document.baseURI);
  if (!/^https?:$/.test(address.protocol)) return html`<bdi>${name}</bdi>`;
  address.searchParams.set('ju-company', id);
  const ask = (event: Event) => {
    const asked =
      search.dispatchEvent(new JuCompanyEvent(id)) &&
      search.dispatchEvent(new JuNavigateEvent(address.href));
    if (!asked) event.preventDefault();
  };
  return html`<a href=${address.href} @click=${ask}><bdi>${name}</bdi></a>`;
}

function placeOf({ wording }: JuJobSearch, { location }: CompanySummary): string {
  const { addressLocality, municipality } = location;
  return addressLocality ?? (municipality ? municipalityName(municipality, wording) : '');
}

/** What is written, and the way back. Closed it is only hidden: a frame that goes would have to fetch its draft again. */
function renderLetter(search: JuJobSearch, { company, part }: Letter) {
  const { view, views, wording } = search;
  const isOpen = view.type === 'companies' && view.writing === company;
  return html`<div class="letter" ?hidden=${!isOpen} @keydown=${keepEscape}>
    <button class="control quiet" type="button" @click=${() => views?.closeLetter()}>
      ${draw(arrowBack, true)}<span>${wording.t('companies:closeLetter')}</span>
    </button>
    ${part}
  </div>`;
}

/** What the person writes is theirs: it stands in a part of its own, once. */
export function write(search: JuJobSearch, companies: CompaniesController, company: string): void {
  const { writing } = companies;
  if (writing?.company !== company) return begin(search, companies, company);
  search.view = { type: 'companies', writing: company };
  void search.updateComplete.then(() => writing.part.focus());
}

function begin(search: JuJobSearch, companies: CompaniesController, company: string): void {
  const part = search.around.personal?.('ju-job-application', {
    company,
    'heading-level': String(Math.min(search.level + 2, 6)),
  });
  if (!part) return search.fail(search.wording.t('job-search-more:error'));
  companies.writing = { company, part };
  search.view = { type: 'companies', writing: company };
  part.addEventListener('ju-ready', () => part.focus(), { once: true });
}

/** The company's jobs, in the first tab. */
function showJobs(search: JuJobSearch, company: string): void {
  void search.search({
    ...search.searched,
    words: '',
    kinds: [],
    near: '',
    municipality: '',
    further: { company },
  });
  search.showResults();
}
