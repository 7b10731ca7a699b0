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
  nothing,
  property,
  state,
  widgetStyles,
  type PersonalParts,
  type PropertyValues,
  type TextKey,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { readingBar, readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { wordingIn } from '../job-card/facts.ts';
import { JuFavouriteEvent } from '../job-card/job-card.element.ts';
import { FavouritesController } from '../job-search/favourites.controller.ts';
import { RoomController } from '../job-search/room.controller.ts';
import { Acts } from './acts.ts';
import { DismissalController } from './dismissal.controller.ts';
import type * as Easy from './easy.ts';
import { jobDetailsStyles } from './job-details.styles.ts';
import { PersonalController } from './personal.controller.ts';
import { PostingController } from './posting.controller.ts';
import { PostingText } from './posting-text.ts';
import { renderPosting } from './render-posting.ts';
import { renderParts } from './render-ways.ts';
import { fetchTools } from './render-text.ts';
import { addressOf, postingInAddress } from './share.ts';
import { postingOf, type JobDetailsState } from './state.ts';
import type { DataController } from './data.controller.ts';
import type { OpenPart } from './events.ts';
import type { Fit } from './why.ts';
import type { DetailsWording } from './wording.ts';

/** How easy-read is drawn, once that is here; all share it. `false`: it cannot be had. */
let easy: typeof Easy | false | undefined;

/**
 * One job posting, all of it: the facts that decide first, then job and workplace in their own words, and the ways on: apply, meet
 * the company, keep, hand on, print, say 'not for me', tell that something is wrong.
 *
 * It fetches the posting by the contract client that it finds in its context; without one it shows what `state` says.
 *
 * @attr {string} posting - Id of the posting; else the one that the page's address names (`?ju-posting=…`).
 * @attr {number} heading-level - Level of the title's heading, 1 to 4; anything else counts as 2.
 * @attr {string} company-page - Address of the host's page about a company; `ju-company` with the company's id is added to it. Empty:
 *   whoever hears `ju-company` shows it. Absent: the employer's name is no link.
 * @attr {string} search-page - Address of the host's page with the job search, for who finds nothing here.
 * @attr {boolean} json-ld - Puts the posting into the page as schema.org `JobPosting` while it is shown.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - The posting could not be had; the code is the contract's, or `offline` or `timeout`.
 * @fires {JuFavouriteEvent} ju-favourite - The person turned the star.
 * @fires {JuApplyEvent} ju-apply - The person wants to write an application.
 * @fires {JuBookEvent} ju-book - The person wants to meet the company.
 * @fires {JuDismissEvent} ju-dismiss - Not for me; or after all.
 * @fires {JuCompanyEvent} ju-company - The person wants to know more about the company.
 * @fires {JuPartEvent} ju-part - An application or a booking was opened below the posting, or closed.
 */
export class JuJobDetails extends JuElement<'job-details'> {
  static override namespaces = ['job-details', 'job-search', 'common'] as const;
  static override styles = [widgetStyles, iconStyles, readingBarStyles, jobDetailsStyles];

  @property() posting = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ attribute: 'company-page' }) companyPage: string | undefined;
  @property({ attribute: 'search-page' }) searchPage = '';
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** What is shown. Set from outside without a `posting` (a story, a test), nothing is fetched. */
  @property({ attribute: false }) state: JobDetailsState = { type: 'loading', known: undefined };
  /** What a card knew of the posting: shown while the rest is on its way. */
  @property({ attribute: false }) known: JobPostingSummary | undefined;
  /** Whether the star is lit, where somebody else keeps the favourites; undefined: the widget does. */
  @property({ attribute: false }) favourite: boolean | undefined;
  /** Why a match proposes it, and what would change that. */
  @property({ attribute: false }) fit: Fit | undefined;
  /** Says why it is shown: by `fit`, else by the reasons that a search gave. */
  @property({ type: Boolean }) why = false;
  /** The personal part that is to be open, where whoever shows the posting leads from view to view. */
  @property({ attribute: false }) opened: OpenPart | undefined;
  /** It stands inside another widget, which has a reading bar and a first rendering of its own. */
  @property({ type: Boolean }) nested = false;

  /** There is room for two columns. */
  @state() wide = false;
  /** Ids of the postings that carry the star, where the widget keeps them itself. */
  @state() favourites: ReadonlySet<string> = new Set();

  readonly announcer = new Announcer(this);
  readonly #contract = new ContextConsumer(this, {
    context: contractContext,
    subscribe: true,
    callback: () => {
      this.fetching.contractCame();
      this.requestUpdate();
      void this.#stars?.load();
    },
  });
  readonly client = (): ContractClient | undefined => this.#contract.value;
  readonly fetching = new PostingController(this, this.client);
  readonly parts = new PersonalController(this);
  readonly dismissal = new DismissalController(this, this.client);
  readonly acts = new Acts(this);
  readonly description = new PostingText(this);
  readonly workplace = new PostingText(this);
  #data: DataController | undefined;
  readonly room = new RoomController(this, '.details');
  #stars: FavouritesController | undefined;
  #isDressed = false;
  #dressing: Promise<void> | undefined;
  /** The title is to take the focus once it stands. */
  #focusWanted: FocusOptions | undefined;
  /** What had the focus before it was drawn anew. */
  #active: Element | null | undefined;
  /** The posting that was begun with last, and the state that was answered to. */
  #begun = '';
  #followed: JobDetailsState | undefined;

  /** Texts and formats, for what renders the parts. */
  get wording(): DetailsWording {
    const { language, formats } = this;
    const ofSearch = (key: string) =>
      (key.includes(':') ? key : `job-search:${key}`) as TextKey<'job-details'>;
    return {
      language,
      t: (key, values) => this.t(key, values),
      marked: (key, values) => this.tMarkup(key, {}, values),
      card: wordingIn(language, {
        t: (key, values) => this.t(ofSearch(key), values),
        marked: (key, values) => this.tMarkup(ofSearch(key), {}, values),
        formats,
      }),
    };
  }
  /** Level of the title's heading. */
  get level(): number {
    return [1, 2, 3, 4].includes(this.headingLevel) ? this.headingLevel : 2;
  }
  get personal(): PersonalParts | undefined {
    return this.surroundings.personal;
  }
  /** Whether the star of the posting is lit. */
  get isFavourite(): boolean {
    return this.favourite ?? this.favourites.has(postingOf(this.state)?.id ?? '');
  }

  /** Puts the focus on the title, from where it is read, as soon as it stands. */
  override focus(options: FocusOptions = {}): void {
    this.#focusWanted = options;
    void this.updateComplete.then(() => this.#giveFocus());
  }
  #giveFocus(): void {
    const title = this.shadowRoot?.getElementById('title');
    if (!title || !this.#focusWanted) return;
    title.focus(this.#focusWanted);
    this.#focusWanted = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.nested) return;
    const { search } = location;
    this.posting ||= postingInAddress(search);
    // Loaded again in the middle of writing.
    if (search.includes('ju-part')) this.acts.resume();
  }

  /** Lights the star or puts it out. */
  turnStar(posting: JobPostingSummary): void {
    this.acts.quiet();
    this.dispatchEvent(new JuFavouriteEvent(posting));
    if (this.favourite === undefined) void this.#stars?.toggle(posting);
  }

  /** What is shown stays until the other mode is whole. */
  protected override shouldUpdate(): boolean {
    this.#begin();
    if (this.readingMode !== 'easy' || easy === false || (easy && this.#isDressed)) return true;
    this.#dressing ??= loadLazily('job-details-easy').then(
      (module) => (easy = module).adoptStyles(this.renderRoot),
      () => void (easy = false),
    );
    void this.#dressing.then(() => {
      this.#isDressed = true;
      // What was to be opened meanwhile was passed over with the drawing.
      this.requestUpdate();
      this.requestUpdate('opened');
    });
    return false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#active = this.shadowRoot?.activeElement;
    if (this.state !== this.#followed) this.#follow(this.#followed);
    if (this.favourite === undefined) this.#keepStars();
  }

  /** Another posting is to be shown. */
  #begin(): void {
    // Opened without a job, as from a bookmark of the page: nothing is on its way.
    if (!this.posting && !this.nested && this.client() && this.state.type === 'loading')
      this.state = { type: 'error', code: 'not-found', known: undefined };
    if (!this.posting || this.posting === this.#begun) return;
    this.#begun = this.posting;
    this.parts.forget();
    this.dismissal.forget();
    this.acts.quiet();
    fetchTools();
    this.fetching.show(this.posting, this.known);
  }

  #follow(before: JobDetailsState | undefined): void {
    const { state } = this;
    this.#followed = state;
    if (state.type === 'error' && !this.nested && this.posting)
      this.dispatchEvent(new JuErrorEvent(state.code));
    const wasWithdrawn = before?.type === 'loaded' && before.withdrawn;
    if (state.type !== 'loaded') return;
    if (state.withdrawn && !wasWithdrawn) this.announcer.say(this.t('withdrawn'), 'assertive');
    if (state.posting.video) loadLazily('video').catch(() => undefined);
  }

  #keepStars(): void {
    if (this.#stars) return;
    this.#stars = new FavouritesController(this, this.client, ({ title }, wanted) =>
      this.acts.fail(this.t(wanted ? 'favouriteNotSaved' : 'favouriteNotRemoved', { title })),
    );
    void this.#stars.load();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (!this.nested) this.dispatchEvent(new JuReadyEvent());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#giveFocus();
    this.#keepFocus();
    if (changed.has('opened') || (changed.has('state') && this.opened))
      this.acts.follow(this.opened);
    this.#keepData(this.jsonLd && this.state.type === 'loaded' ? this.state : undefined);
  }

  #keepData(shown: Extract<JobDetailsState, { type: 'loaded' }> | undefined): void {
    if (this.#data) return this.#data.show(shown);
    if (!shown) return;
    loadLazily('structured-data').then(
      // From now on it says itself when it is to be shown what is there.
      ({ DataController }) => void (this.#data ??= new DataController(this, addressOf)),
      () => undefined,
    );
  }

  /** What had the focus may be gone: in the other reading mode, or with an ad that was taken down. */
  #keepFocus(): void {
    const root = this.shadowRoot;
    if (!root || !this.#active || root.activeElement) return;
    const again = this.#active.id ? root.getElementById(this.#active.id) : null;
    (again ?? root.getElementById('title'))?.focus({ preventScroll: true });
  }

  protected override renderContent() {
    const draw = (this.readingMode === 'easy' && easy && easy.renderEasyPosting) || renderPosting;
    return html`<div class="details" ?data-wide=${this.wide}>
      ${this.nested ? nothing : readingBar(this)} ${draw(this)} ${renderParts(this)}
      ${this.announcer.render()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-job-details': JuJobDetails;
  }
}
