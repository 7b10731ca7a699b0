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
  property,
  state,
  widgetStyles,
  type JuWishesEvent,
  type PropertyValues,
  type Surroundings,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import type { Wording } from '../job-card/facts.ts';
import type { JuFavouriteEvent, JuOpenEvent } from '../job-card/job-card.element.ts';
import { FavouritesController } from './favourites.controller.ts';
import type * as JobSearchMore from './more.ts';
import { NamesController } from './names.controller.ts';
import { jobSearchStyles } from './job-search.styles.ts';
import { changed, everything, isWish } from './query.ts';
import type { JobQuery } from './query.ts';
import { renderForm } from './render-form.ts';
import { renderResults } from './render-results.ts';
import { ResultsController } from './results.controller.ts';
import { StartingController } from './starting.controller.ts';
import type { JobSearchState, JobSearchView } from './state.ts';
import { Telling } from './telling.ts';
import type { ViewController } from './view.controller.ts';
import { placeFailure, settledText } from './wording.ts';

/** Cards drawn at once, and cards that a long list grows by in each frame. */
const firstCards = 60;
const cardsPerFrame = 100;

/**
 * Finds jobs: search and filter, read a posting, keep favourites. It fetches by the contract client that it finds in its
 * context; without one it shows what `state` and `view` say and nothing else.
 *
 * It begins with the wishes in the page's address (`?ju=1&ju-near=…`), else with what its attributes say, else with the
 * municipality's own jobs. Wishes that a `ju-wishes` event brings to the document start it anew.
 *
 * @attr {string} municipality - Three-digit code of the municipality whose jobs are shown first, as `787`; else the one that
 *   hosts the page. Anything else is ignored.
 * @attr {number} heading-level - Level of the widget's own heading, 1 to 4; anything else counts as 2.
 * @attr {string} words - Words to begin with.
 * @attr {string} kind - Kinds to begin with, with spaces between, as `temp part-time`.
 * @attr {string} near - Town or postal code to begin with.
 * @attr {number} radius - Kilometres around `near`, 1 to 200.
 * @attr {boolean} ignore-address - Does not look for wishes in the page's address.
 * @fires {JuReadyEvent} ju-ready - Its first rendering stands.
 * @fires {JuErrorEvent} ju-error - Jobs could not be had; the code is the contract's, or `offline` or `timeout`.
 * @listens document#ju-wishes - Searches by these wishes and says so by preventing the default.
 */
export class JuJobSearch extends JuElement<'job-search'> {
  static override namespaces = ['job-search', 'common'] as const;
  static override styles = [widgetStyles, iconStyles, jobSearchStyles];

  @property() municipality = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property() words = '';
  @property() kind = '';
  @property() near = '';
  @property() radius = '';
  @property({ type: Boolean, attribute: 'ignore-address' }) ignoreAddress = false;

  /** The results. */
  @property({ attribute: false }) state: JobSearchState = { type: 'loading' };
  /** What the person looks at. */
  @property({ attribute: false }) view: JobSearchView = { type: 'results' };
  /** What is searched for. */
  @property({ attribute: false }) searched: JobQuery = everything;
  /** The search came from the person's wishes: the results say why they are shown. */
  @property({ type: Boolean, attribute: false }) wished = false;
  /** Ids of the postings that carry the star. */
  @property({ attribute: false }) favourites: ReadonlySet<string> = new Set();
  /** All municipalities, once they are known. */
  @property({ attribute: false }) municipalities: readonly Municipality[] = [];
  /** What stands in the field, searched for or not. */
  @state() typed = '';
  @state() typedNear = '';
  @state() choosing = false;
  /** How many cards are in the list; long lists grow over several frames. */
  @state() shown = 0;
  /** A sentence about something that did not work while the list stands. */
  @state() failure = '';
  /** What the first cards do not need, once it is here. */
  @state() more: typeof JobSearchMore | undefined;
  /** Leads from view to view; here with `more`. */
  views: ViewController | undefined;

  readonly announcer = new Announcer(this);
  readonly #contract = new ContextConsumer(this, {
    context: contractContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });
  readonly #client = () => this.#contract.value;
  readonly stars = new FavouritesController(this, this.#client, (posting, wanted) => {
    const key = wanted ? 'favouriteNotSaved' : 'favouriteNotRemoved';
    this.fail(this.t(key, { title: posting.title }));
  });
  readonly results = new ResultsController(this, this.#client);
  readonly names = new NamesController(this, this.#client);
  readonly #telling = new Telling((what) =>
    this.announcer.say(what === 'waiting' ? this.wording.t('loading') : settledText(this)),
  );
  readonly starting = new StartingController(this, this.#client);

  /** Texts and formats, for what renders the parts. */
  get wording(): Wording {
    return { t: (key, values) => this.t(key, values), formats: this.formats };
  }
  get around(): Surroundings {
    return this.surroundings;
  }
  /** Level of the widget's own heading. */
  get level(): number {
    return [1, 2, 3, 4].includes(this.headingLevel) ? this.headingLevel : 2;
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
    this.wished = false;
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
    await this.updateComplete;
    const active = this.shadowRoot?.activeElement;
    if (active && active !== asked) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.results ju-job-card')[before]?.focus();
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.view.type === 'results') return;
    event.preventDefault();
    void this.views?.back();
  };
  /** Lights the star of a posting or puts it out. */
  turnStar(posting: JobPostingSummary): void {
    this.failure = '';
    void this.stars.toggle(posting);
  }

  /** Searches without a word: nobody asked for it. */
  searchQuietly(query: JobQuery): Promise<void> {
    this.#take(query);
    return this.results.search(query);
  }
  showResults(): void {
    void this.lead((views) => views.toResults());
  }
  fetchOnce(): void {
    void this.stars.load();
  }
  #take(query: JobQuery): void {
    this.searched = query;
    this.typed = query.words;
    this.typedNear = query.near;
    this.wished &&= isWish(query);
  }
  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('state')) this.#follow(changes.get('state'));
  }
  protected override firstUpdated(): void {
    this.dispatchEvent(new JuReadyEvent());
  }
  protected override updated(): void {
    const { state } = this;
    if (state.type !== 'loading' || this.choosing || this.view.type !== 'results') {
      this.loadMore().catch(() => undefined);
    }
    // A long list grows frame by frame, so that the page answers meanwhile.
    if (state.type !== 'loaded' || this.shown >= state.items.length) return;
    requestAnimationFrame(() => {
      this.shown += cardsPerFrame;
    });
  }

  /** Brings what the first cards do not need; see `more.ts`. Rejects when it cannot be had. */
  async loadMore(): Promise<void> {
    if (this.more) return;
    const more = await loadLazily('job-search-more');
    if (this.more) return;
    more.adoptStyles(this.renderRoot);
    this.views = new more.ViewController(this, this.#client, this.stars);
    this.more = more;
  }

  #follow(before: JobSearchState | undefined): void {
    const { state } = this;
    this.#telling.hear(state);
    if (state.type === 'error') this.dispatchEvent(new JuErrorEvent(state.code));
    if (placeFailure(this)) this.choosing = true;
    if (state.type !== 'loaded') return;
    if (state.near) this.names.learnPlace(this.searched.near, state.near.label);
    const grew = before?.type === 'loaded' && before.items[0] === state.items[0];
    this.shown = (grew ? this.shown : 0) + firstCards;
  }
  protected override renderContent() {
    return html`<div
      class="search"
      @ju-open=${({ posting }: JuOpenEvent) => this.lead((views) => views.open(posting))}
      @ju-favourite=${({ posting }: JuFavouriteEvent) => this.turnStar(posting)}
    >
      ${renderForm(this)} ${this.more?.renderChoices(this)} ${renderResults(this)}
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
