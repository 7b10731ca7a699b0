import type { JobPostingSummary, Municipality } from '../../../contract/types.ts';
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
  type JuWishesEvent,
  type PropertyValues,
  type Surroundings,
  type WishesReleased,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import { readingBar, readingBarStyles } from '../../elements/reading-bar/in-widget.ts';
import { wordingIn, type Wording } from '../job-card/facts.ts';
import type { JuFavouriteEvent, JuOpenEvent } from '../job-card/job-card.element.ts';
import type { FavouritesController } from './favourites.controller.ts';
import type { Guide } from './guide.ts';
import type { Marks } from './marks.ts';
import { ModeController } from './mode.controller.ts';
import type * as JobSearchMore from './more.ts';
import { NamesController } from './names.controller.ts';
import { jobSearchStyles } from './job-search.styles.ts';
import type { Parts } from './parts.ts';
import { changed, everything, isWish } from './query.ts';
import type { JobQuery } from './query.ts';
import { renderForm } from './render-form.ts';
import { renderResults } from './render-results.ts';
import { ResultsController } from './results.controller.ts';
import { RoomController } from './room.controller.ts';
import { StartingController } from './starting.controller.ts';
import type { JobSearchState, JobSearchView } from './state.ts';
import { Telling } from './telling.ts';
import type { ViewController } from './view.controller.ts';
import { placeFailure, settledText } from './wording.ts';

/**
 * Finds jobs: search and filter, read a posting, keep favourites. It fetches by the contract client that it finds in its
 * context; without one it shows what `state` and `view` say and nothing else.
 *
 * It begins with the search in the page's address (`?ju=1&ju-near=…`) and keeps it there, else with what its attributes say, else with the
 * municipality's own jobs. Wishes that a `ju-wishes` event brings to the document start it anew.
 *
 * @attr {string} municipality - Three-digit code of the municipality whose jobs are shown first, as `787`; else the one that
 *   hosts the page. Anything else is ignored.
 * @attr {number} heading-level - Level of the widget's own heading, 1 to 4; anything else counts as 2.
 * @attr {string} words - Words to begin with.
 * @attr {string} kind - Kinds to begin with, with spaces between, as `temp part-time`.
 * @attr {string} near - Town or postal code to begin with.
 * @attr {number} radius - Kilometres around `near`, 1 to 200.
 * @attr {boolean} ignore-address - Leaves the page's address alone: does not look for a search in it, and writes none there.
 * @attr {string} map-tiles - Address of map tiles to offer, https, with `{z}`, `{x}` and `{y}`; fetched only when the person wants them.
 * @attr {string} map-attribution - Who made the tiles; without it there are none.
 * @attr {string} company-page - Address of the host's page about a company; `ju-company` with its id is added. Absent: no links.
 * @attr {'off'} reading-bar - Leaves the reading bar out, where the page has one of its own.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - Jobs could not be had; the code is the contract's, or `offline` or `timeout`.
 * @listens document#ju-wishes - Searches by these wishes and says so by preventing the default.
 */
export class JuJobSearch extends JuElement<'job-search'> {
  static override namespaces = ['job-search', 'common'] as const;
  static override styles = [widgetStyles, iconStyles, readingBarStyles, jobSearchStyles];

  @property() municipality = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property() words = '';
  @property() kind = '';
  @property() near = '';
  @property() radius = '';
  @property({ type: Boolean, attribute: 'ignore-address' }) ignoreAddress = false;
  @property({ attribute: 'map-tiles' }) mapTiles = '';
  @property({ attribute: 'map-attribution' }) mapAttribution = '';
  @property({ attribute: 'company-page' }) companyPage: string | undefined;

  /** The results. */
  @property({ attribute: false }) state: JobSearchState = { type: 'loading' };
  /** What the person looks at. */
  @property({ attribute: false }) view: JobSearchView = { type: 'results' };
  /** What is searched for. */
  @property({ attribute: false }) searched: JobQuery = everything;
  /** The search came from the person's wishes: the results say why they are shown. */
  @property({ type: Boolean, attribute: false }) wished = false;
  /** What else the person released, as soon as they have; it lives in memory alone. */
  released: WishesReleased | undefined;
  /** Ids of the postings that carry the star. */
  @property({ attribute: false }) favourites: ReadonlySet<string> = new Set();
  /** All municipalities, once they are known. */
  @property({ attribute: false }) municipalities: readonly Municipality[] = [];
  /** What stands in the field, searched for or not. */
  @state() typed = '';
  @state() typedNear = '';
  /** The sheet of choices is open; where there is room for two columns they stand in one of them. */
  @state() choosing = false;
  /** All chips are shown, however many. */
  @state() unfolded = false;
  /** There is room for two columns. */
  @state() wide = false;
  /** How many cards the list draws at most; `LongListController` leads what comes to it. */
  @state() shown = 60;
  /** Pages of a long list that are far out of sight, and empty. */
  @state() far: ReadonlySet<number> | undefined;
  /** A sentence about something that did not work while the list stands. */
  @state() failure = '';
  /** What the first cards do not need, once it is here. */
  @state() more: typeof JobSearchMore | undefined;
  /** The question that easy-read asks before it shows jobs, and the answers so far. */
  @state() guide: Guide | undefined;
  /** Leads from view to view; here with `more`. */
  views: ViewController | undefined;
  /** What fits the person, and what they put away; here with `more`. */
  marks: Marks | undefined;
  /** Fetches what comes later still; here with `more`. */
  parts: Parts | undefined;
  /** Keeps the stars; here with `more`. */
  stars: FavouritesController | undefined;

  readonly announcer = new Announcer(this);
  readonly #contract = new ContextConsumer(this, {
    context: contractContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #client = () => this.#contract.value;
  readonly results = new ResultsController(this, this.#client);
  readonly names = new NamesController(this, this.#client);
  readonly #telling = new Telling((what) =>
    this.announcer.say(what === 'waiting' ? this.wording.t('loading') : settledText(this)),
  );
  readonly starting = new StartingController(this, this.#client);
  readonly room = new RoomController(this);
  readonly mode = new ModeController(this);
  /** The person has searched. */
  asked = false;

  /** Texts and formats, for what renders the parts. */
  get wording(): Wording {
    const { language, formats } = this;
    return wordingIn(language, {
      t: (key, values) => this.t(key, values),
      marked: (key, values) => this.tMarkup(key, {}, values),
      formats,
    });
  }
  get around(): Surroundings {
    return this.surroundings;
  }
  /** Level of the widget's own heading. */
  get level(): number {
    return [1, 2, 3, 4].includes(this.headingLevel) ? this.headingLevel : 2;
  }

  /** Level of what was found: below the form's question, or, where one thing is shown at a time, in its place. */
  get foundLevel(): number {
    return this.mode.easy ? this.level : this.level + 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#key);
    // Moved within the page: what was on its way is asked for again.
    this.results.resume();
    this.views?.resume();
    this.requestUpdate();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#key);
    this.results.stop();
    this.views?.stop();
    this.#telling.stop();
  }

  /** Searches, and tells the result to who cannot see it come. */
  async search(query: JobQuery): Promise<void> {
    this.asked = true;
    this.guide = undefined;
    this.#take(query);
    this.failure = '';
    this.#telling.expect();
    await this.results.search(query);
  }
  /** Changes parts of what is searched for; words that were typed meanwhile count too. */
  change(part: Partial<JobQuery>): Promise<void> {
    return this.search(
      changed(this.searched, { words: this.typed.trim(), near: this.typedNear.trim(), ...part }),
    );
  }
  /** Searches by what stands in the fields, and leads to the answer where it is out of sight. */
  async find(): Promise<void> {
    await this.change({});
    if (!placeFailure(this)) await this.views?.toAnswer();
  }
  /** Every job in the country; what was wished is let go of. */
  showAll(): void {
    void this.search(everything);
  }
  /** Says where one looks, and to who does not look, that something did not work. */
  fail(failure: string): void {
    this.failure = failure;
    this.announcer.say(failure, 'assertive');
  }
  /** Goes to another view, as soon as there is what views are made of. */
  async lead(way: (views: ViewController) => Promise<void>): Promise<void> {
    try {
      await this.loadMore();
    } catch {
      this.fail(this.t('error'));
    }
    if (this.views) await way(this.views);
  }
  /** The same search once more. */
  retry(): void {
    void this.search(this.searched);
  }
  /** The next page. Its first card takes the focus, unless that has moved on meanwhile: the button is far below by then. */
  async showMore(): Promise<void> {
    const before = this.state.type === 'loaded' ? this.state.items.length : 0;
    const asked = this.shadowRoot?.activeElement;
    this.#telling.expect();
    await this.results.more();
    await this.more?.land(this, before, asked);
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.view.type === 'results') return;
    event.preventDefault();
    void this.views?.back();
  };
  /** Lights the star of a posting or puts it out. */
  turnStar(posting: JobPostingSummary): void {
    this.failure = '';
    void this.lead(async () => this.stars?.toggle(posting));
  }

  /** Searches without a word: nobody asked for it. */
  searchQuietly(query: JobQuery): Promise<void> {
    this.#take(query);
    return this.results.search(query);
  }
  showResults(): void {
    void this.lead((views) => views.toResults());
  }
  #take(query: JobQuery): void {
    this.searched = query;
    this.typed = query.words;
    this.typedNear = query.near;
    this.wished &&= isWish(query);
    if (isWish(query)) this.guide = undefined;
  }
  /** What is shown stays until the other mode is whole. */
  protected override shouldUpdate(): boolean {
    return this.mode.isWhole;
  }
  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('state')) this.#follow();
  }
  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }
  protected override updated(): void {
    const { state } = this;
    if (this.more) return;
    if (state.type !== 'loading' || this.choosing || this.view.type !== 'results') {
      const load = () => this.loadMore().catch(() => undefined);
      // After the picture of the first cards, which so comes sooner; or where none is drawn, as in a tab behind others.
      requestAnimationFrame(() => setTimeout(load));
      setTimeout(load, 1000);
    }
  }

  /** Brings what the first cards do not need; see `more.ts`. Rejects when it cannot be had. */
  async loadMore(): Promise<void> {
    if (this.more) return;
    const [more] = await Promise.all([
      loadLazily('job-search-more'),
      this.holdTexts('job-search-more'),
    ]);
    if (this.more) return;
    more.begin(this, this.#client);
    this.more = more;
  }

  #follow(): void {
    const { state } = this;
    this.#telling.hear(state);
    if (state.type === 'error') this.dispatchEvent(new JuErrorEvent(state.code));
    if (state.type !== 'loaded') return;
    if (state.near) this.names.learnPlace(this.searched.near, state.near.label);
  }
  protected override renderContent() {
    const { easy } = this.mode;
    return html`<div
      class="search"
      ?data-wide=${this.wide}
      @ju-open=${({ posting }: JuOpenEvent) => this.lead((views) => views.open(posting))}
      @ju-favourite=${({ posting }: JuFavouriteEvent) => this.turnStar(posting)}
    >
      ${readingBar(this)}
      ${easy ? nothing : html`<div class="rooms">${this.more?.renderRooms(this)}</div>`}
      ${easy ? easy.renderQuestion(this) : renderForm(this)}
      ${easy ? nothing : this.more?.renderChoices(this)} ${renderResults(this)}
      ${this.more?.renderView(this)} ${this.announcer.render()}
    </div>`;
  }
}

declare global {
  interface DocumentEventMap {
    'ju-wishes': JuWishesEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-job-search': JuJobSearch;
  }
}
