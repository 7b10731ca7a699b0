import type { ContractClient } from '../../../contract/client.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import {
  Announcer,
  ContextConsumer,
  contractContext,
  html,
  JuElement,
  JuErrorEvent,
  JuReadyEvent,
  loadLazily,
  property,
  state,
  widgetStyles,
  type PersonalParts,
  type PropertyValues,
  type TextKey,
} from '../../core/facade.ts';
import { controlStyles } from '../../elements/button/button.styles.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { pictogramStyles } from '../../elements/pictogram/pictogram.styles.ts';
import { readingBar, readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import '../../elements/term/term.ts';
import { wordingIn } from '../job-card/facts.ts';
import type { JuFavouriteEvent } from '../job-card/job-card.element.ts';
import { PostingText } from '../job-details/posting-text.ts';
import { FavouritesController } from '../job-search/favourites.controller.ts';
import { FollowsController } from '../job-search/follows.controller.ts';
import { Acts } from './acts.ts';
import { companyInAddress } from './address.ts';
import { CompanyController } from './company.controller.ts';
import { companyPageStyles } from './company-page.styles.ts';
import { renderCompany } from './render-company.ts';
import type { CompanyPageState } from './state.ts';
import type { CompanyWording } from './wording.ts';

/**
 * A company as a place to work: who they are, what they look for, their jobs, and when one can meet them. One can follow it, and
 * write to it where it is open to unsolicited applications.
 *
 * It fetches the company by the contract client that it finds in its context; without one it shows what `state` says.
 *
 * @attr {string} company - Id of the company; else the one that the page's address names (`?ju-company=…`).
 * @attr {number} heading-level - Level of the name's heading, 1 to 4; anything else counts as 2.
 * @attr {string} details-page - Address of the host's page about a posting; `ju-posting` with its id is added. Absent: a posting opens
 *   in place of the company.
 * @attr {string} search-page - Address of the host's page with the job search, for who finds nothing here.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - The company could not be had; the code is the contract's, or `offline` or `timeout`.
 * @fires {JuOpenEvent} ju-open - The person wants to read a posting.
 * @fires {JuNavigateEvent} ju-navigate - The way to the page about a posting; a host that routes by itself prevents the default.
 * @fires {JuFavouriteEvent} ju-favourite - The person turned a star.
 * @fires {JuApplyEvent} ju-apply - The person wants to write to the company.
 * @fires {JuBookEvent} ju-book - The person wants to meet the company.
 */
export class JuCompanyPage extends JuElement<'company-page'> {
  static override namespaces = ['company-page', 'job-search', 'common'] as const;
  static override styles = [
    widgetStyles,
    iconStyles,
    pictogramStyles,
    controlStyles,
    readingBarStyles,
    companyPageStyles,
  ];

  @property() company = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ attribute: 'details-page' }) detailsPage = '';
  @property({ attribute: 'search-page' }) searchPage = '';

  /** What is shown. Set from outside without a `company` (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: CompanyPageState = { type: 'none' };

  /** Ids of the postings that carry the star. */
  @state() favourites: ReadonlySet<string> = new Set();
  /** The posting that is read in place of the company. */
  @state() opened: JobPostingSummary | undefined;

  readonly announcer = new Announcer(this);
  readonly #contract = new ContextConsumer(this, {
    context: contractContext,
    subscribe: true,
    callback: () => {
      this.fetching.contractCame();
      void this.follows.load();
      void this.#stars.load();
    },
  });
  readonly #client = (): ContractClient | undefined => this.#contract.value;
  readonly fetching = new CompanyController(this, this.#client);
  readonly follows = new FollowsController(this, this.#client);
  readonly acts = new Acts(this);
  readonly description = new PostingText(this);
  readonly #stars = new FavouritesController(this, this.#client, () =>
    this.announcer.say(this.t('starFailed'), 'assertive'),
  );

  /** Texts and formats, for what renders the parts. */
  get wording(): CompanyWording {
    const { language, formats } = this;
    const ofSearch = (key: string) =>
      (key.includes(':') ? key : `job-search:${key}`) as TextKey<'company-page'>;
    return {
      language,
      t: (key, values) => this.t(key, values),
      marked: (key, values) => this.tMarkup(key, {}, values),
      card: wordingIn(language, { t: (key, values) => this.t(ofSearch(key), values), formats }),
    };
  }
  /** Level of the name's heading. */
  get level(): number {
    return [1, 2, 3, 4].includes(this.headingLevel) ? this.headingLevel : 2;
  }
  /** Whether the person follows the company. */
  get isFollowed(): boolean {
    return this.follows.isFollowed('company', this.company);
  }
  get personal(): PersonalParts | undefined {
    return this.surroundings.personal;
  }
  get easy(): boolean {
    return this.readingMode === 'easy';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.company) this.company = companyInAddress(location.search);
  }

  /** Lights a star or puts it out. */
  turnStar({ posting }: JuFavouriteEvent): void {
    void this.#stars.toggle(posting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('company') && this.company) {
      this.acts.forget();
      this.opened = undefined;
      this.fetching.show(this.company);
    }
    const { state } = this;
    if (!changed.has('state')) return;
    if (state.type === 'error') this.dispatchEvent(new JuErrorEvent(state.code));
    if (state.type === 'loaded' && changed.get('state')?.type !== 'loaded') {
      this.#fetchTools(state);
      void this.acts.resume(state.company);
    }
  }

  /** What a person may want to do with the text; without it, it can still be read. */
  #fetchTools({ company }: Extract<CompanyPageState, { type: 'loaded' }>): void {
    for (const name of ['read-aloud', 'translate-text'] as const) {
      loadLazily(name).catch(() => undefined);
    }
    if (company.video) loadLazily('video').catch(() => undefined);
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.dispatchEvent(new JuReadyEvent());
  }

  protected override renderContent() {
    return html`${readingBar(this)} ${renderCompany(this)} ${this.announcer.render()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-company-page': JuCompanyPage;
  }
}
