import type { JobPostingSummary, Municipality, Wishes } from '../../../contract/types.ts';
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
  readWishes,
  state,
  widgetStyles,
  writeWishes,
  type JuWishesEvent,
  type PropertyValues,
} from '../../core/facade.ts';
import { iconStyles } from '../../elements/icon/icon.styles.ts';
import type { Wording } from '../job-card/facts.ts';
import type { Suggest } from '../../elements/combobox/combobox.element.ts';
import type { JuFavouriteEvent, JuOpenEvent } from '../job-card/job-card.element.ts';
import { FavouritesController } from './favourites.controller.ts';
import type * as JobSearchMore from './more.ts';
import { jobSearchStyles } from './job-search.styles.ts';
import { changed, everything, hasWishes, municipalityOf, queryOfWishes } from './query.ts';
import type { JobQuery } from './query.ts';
import { renderForm } from './render-form.ts';
import { renderResults } from './render-results.ts';
import { ResultsController } from './results.controller.ts';
import type { JobSearchState, JobSearchView } from './state.ts';
import { Telling } from './telling.ts';
import { ViewController } from './view.controller.ts';
import { failureText, settledText } from './wording.ts';

/** Cards drawn at once, and cards that a long list grows by in each frame. */
const firstCards = 60;
const cardsPerFrame = 200;

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
  readonly views = new ViewController(this, this.#client, this.stars);
  readonly #telling = new Telling((what) =>
    this.announcer.say(what === 'waiting' ? this.wording.t('loading') : settledText(this)),
  );
  /** How places are written, by what is sent for them. */
  readonly #places = new Map<string, string>();
  #begun = false;

  /** Texts and formats, for what renders the parts. */
  get wording(): Wording {
    return { t: (key, values) => this.t(key, values), formats: this.formats };
  }
  /** Why the place does not do; empty when it does. */
  get placeFailure(): string {
    const { state } = this;
    const code =
      state.type === 'error'
        ? state.code
        : state.type === 'loaded' && state.update.type === 'failed' && state.update.code;
    return code === 'unknown-place' ? failureText(this, code) : '';
  }
  placeLabel = (near: string): string => this.#places.get(near) ?? near;
  nameOf = (code: string): string | undefined => {
    const { state } = this;
    const seen = state.type === 'loaded' ? state.items : [];
    return (
      this.municipalities.find((municipality) => municipality.code === code) ??
      seen.find(({ jobLocation }) => jobLocation.municipality?.code === code)?.jobLocation
        .municipality
    )?.name;
  };
  readonly suggestPlaces: Suggest = async (query, signal) => {
    const answer = await this.#client()?.searchPlaces({ query }, { signal });
    return (answer?.data ?? []).map(({ name: value, label }) => {
      this.#places.set(value, label);
      return { value, label };
    });
  };
  /** Level of the widget's own heading. */
  get level(): number {
    return this.headingLevel >= 1 && this.headingLevel <= 4 ? this.headingLevel : 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('ju-wishes', this.#hear);
    this.addEventListener('keydown', this.#key);
    // Moved within the page: what was on its way is asked for again.
    if (this.#begun && isUnderWay(this.state)) void this.results.search(this.searched);
    else this.requestUpdate();
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('ju-wishes', this.#hear);
    this.removeEventListener('keydown', this.#key);
    this.results.stop();
    this.views.stop();
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
  change(part: Partial<JobQuery>): void {
    void this.search(
      changed(this.searched, { words: this.typed.trim(), near: this.typedNear.trim(), ...part }),
    );
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
  failToOpen(): void {
    this.fail(this.t('error'));
  }
  /** The same search once more. */
  retry(): void {
    void this.search(this.searched);
  }
  /** The next page. The button keeps the focus; gone with the last page, the first new card takes it. */
  async showMore(): Promise<void> {
    const before = this.state.type === 'loaded' ? this.state.items.length : 0;
    this.#telling.expect();
    await this.results.more();
    await this.updateComplete;
    const { state } = this;
    if (state.type !== 'loaded' || state.next || this.shadowRoot?.activeElement) return;
    this.renderRoot
      .querySelector<HTMLElement>(`.results li:nth-child(${before + 1}) ju-job-card`)
      ?.focus();
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || this.view.type === 'results') return;
    event.preventDefault();
    void this.views.back();
  };
  readonly #hear = (event: JuWishesEvent): void => {
    if (event.defaultPrevented || !this.#client()) return;
    event.preventDefault();
    // The event comes from outside: what does not fit the contract is left out.
    const wishes = readWishes(writeWishes(event.wishes ?? {})) ?? {};
    this.#wish(wishes);
    void this.views.toResults();
  };
  /** Lights the star of a posting or puts it out. */
  turnStar(posting: JobPostingSummary): void {
    this.failure = '';
    void this.stars.toggle(posting);
  }

  get #host(): string {
    return municipalityOf(this.municipality) || municipalityOf(this.surroundings.municipality);
  }
  #wish(wishes: Wishes): void {
    this.wished = hasWishes(wishes);
    const search = this.search(queryOfWishes(wishes, this.#host));
    if (!this.#begun) this.#begin(search);
  }

  /** The address, else the attributes; neither: undefined. */
  get #given(): Wishes | undefined {
    const address = new URLSearchParams(this.ignoreAddress ? '' : location.search);
    const wishes = readWishes(address);
    this.wished = hasWishes(wishes);
    if (this.wished) return wishes;
    const attributes = new URLSearchParams({
      ju: '1',
      'ju-words': this.words,
      'ju-near': this.near,
      'ju-radius': this.radius,
    });
    for (const kind of this.kind.split(/[\s,]+/)) attributes.append('ju-kind', kind);
    return readWishes(attributes);
  }

  /** The first search, and what is fetched once. */
  #begin(search = this.#searchFirst()): void {
    this.#begun = true;
    void search.then(() => this.#knowMunicipalities());
    void this.stars.load();
  }
  /** Nobody has asked yet, so nothing is said. */
  #searchFirst(): Promise<void> {
    this.#take(queryOfWishes(this.#given ?? {}, this.#host));
    return this.results.search(this.searched);
  }
  #take(query: JobQuery): void {
    this.searched = query;
    this.typed = query.words;
    this.typedNear = query.near;
  }

  /** Fetched after the jobs: their names are needed for choosing, and to notice a code that nobody has. */
  async #knowMunicipalities(): Promise<void> {
    const answer = await this.#client()?.listMunicipalities();
    if (!answer?.data) return;
    this.municipalities = answer.data;
    const { municipality } = this.searched;
    if (!municipality || answer.data.some(({ code }) => code === municipality)) return;
    this.searched = { ...this.searched, municipality: '' };
    void this.results.search(this.searched);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!this.#begun && this.isConnected && this.#client()) this.#begin();
    else if (this.hasUpdated && changes.has('municipality')) {
      this.#moveFrom(changes.get('municipality'));
    }
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
    if (!this.more) more.adoptStyles(this.renderRoot);
    this.more = more;
  }

  #follow(before: JobSearchState | undefined): void {
    const { state } = this;
    this.#telling.hear(state);
    if (state.type === 'error') this.dispatchEvent(new JuErrorEvent(state.code));
    if (this.placeFailure) this.choosing = true;
    if (state.type !== 'loaded') return;
    if (state.near) this.#places.set(this.searched.near, state.near.label);
    const grew = before?.type === 'loaded' && before.items[0] === state.items[0];
    this.shown = (grew ? this.shown : 0) + firstCards;
  }
  /** The attribute has changed: a search in the municipality of before moves along. */
  #moveFrom(before: string | undefined): void {
    const code = municipalityOf(before) || municipalityOf(this.surroundings.municipality);
    if (!code || this.searched.municipality !== code) return;
    this.#take({ ...this.searched, municipality: this.#host });
    void this.results.search(this.searched);
  }

  protected override renderContent() {
    return html`<div
      class="search"
      @ju-open=${({ posting }: JuOpenEvent) => this.views.open(posting)}
      @ju-favourite=${({ posting }: JuFavouriteEvent) => this.turnStar(posting)}
    >
      ${renderForm(this)} ${this.more?.renderChoices(this)} ${renderResults(this)}
      ${this.more?.renderView(this)} ${this.announcer.render()}
    </div>`;
  }
}

const isUnderWay = (state: JobSearchState): boolean =>
  state.type === 'loading' || (state.type === 'loaded' && state.update.type !== 'none');

declare global {
  interface DocumentEventMap {
    'ju-wishes': JuWishesEvent;
  }
  interface HTMLElementTagNameMap {
    'ju-job-search': JuJobSearch;
  }
}
