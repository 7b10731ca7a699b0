import type { JobPostingSummary } from '../../../contract/types.ts';
import { loadLazily } from '../../core/facade.ts';
import type { Wording } from '../job-card/facts.ts';
import type {} from '../job-details/job-details.ts';
import type { OpenPart } from '../job-details/events.ts';
import type { FavouritesController } from './favourites.controller.ts';
import type { FavouritesState, JobSearchView } from './state.ts';

/** What leading from view to view needs from the element. */
export interface ViewHost extends HTMLElement {
  view: JobSearchView;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly wording: Wording;
  fail(words: string): void;
}

/** Where a person was when they opened something, so that 'back' leads there. */
interface Place {
  /** Id of the posting whose card was opened. */
  readonly id: string;
  /** How far below the top of the window the card stood, in CSS pixels. */
  readonly top: number;
}

/** Leads from the list to a posting or to the favourites, and back to the same place. */
export class ViewController {
  readonly #host: ViewHost;
  readonly #favourites: FavouritesController;
  #flight: AbortController | undefined;
  #place: Place | undefined;

  constructor(host: ViewHost, favourites: FavouritesController) {
    this.#host = host;
    this.#favourites = favourites;
  }

  /** Ends what is on its way. */
  stop(): void {
    this.#flight?.abort();
  }

  /** Asks again for what {@link stop} ended. */
  resume(): void {
    const { view } = this.#host;
    if (view.type === 'favourites' && view.state.type === 'loading') void this.loadFavourites();
  }

  /** Shows a posting: what its card knew at once, the rest when it arrives. */
  async open(posting: JobPostingSummary): Promise<void> {
    const { view } = this.#host;
    const behind = view.type === 'posting' ? view.behind : view;
    this.#place = { id: posting.id, top: this.#card(posting.id)?.getBoundingClientRect().top ?? 0 };
    this.stop();
    const shown = { type: 'posting', posting, behind } as const;
    this.#host.view = shown;
    const details = loadLazily('job-details').then(
      () => true,
      () => false,
    );
    await this.#arrive();
    const isThere = await details;
    if (this.#host.view !== shown) return;
    if (isThere) return this.#toDetails();
    await this.back();
    this.#host.fail(this.#host.wording.t('error'));
  }

  /** What stood in for the posting is gone; its focus goes on. */
  #toDetails(): void {
    const active = this.#element(':focus');
    if (!active || active.closest('.posting-details')) this.#element('.posting-details')?.focus();
  }

  /** Shows the favourites. */
  async openFavourites(): Promise<void> {
    const arrival = this.loadFavourites();
    await this.#arrive();
    await arrival;
  }

  /** Shows the companies. */
  async openCompanies(): Promise<void> {
    this.stop();
    this.#host.view = { type: 'companies' };
    await this.#arrive();
  }

  /** Opens or closes what is written below a posting; a letter among the companies is closed alone. */
  openPart(part: OpenPart | undefined): void {
    const { view } = this.#host;
    if (view.type === 'posting') this.#host.view = { ...view, part };
    else if (view.type === 'companies' && !part) void this.closeLetter();
  }

  /** From a letter back to the button that led there; what was written stays in it. */
  async closeLetter(): Promise<void> {
    const { view } = this.#host;
    if (view.type !== 'companies' || !view.writing) return;
    this.#host.view = { type: 'companies' };
    await this.#settle();
    this.#element(`#write-${CSS.escape(view.writing)}`)?.focus();
  }

  async loadFavourites(): Promise<void> {
    this.stop();
    const { signal } = (this.#flight = new AbortController());
    const show = (state: FavouritesState) => {
      this.#host.view = { type: 'favourites', state };
    };
    show({ type: 'loading' });
    const answer = await this.#favourites.load();
    if (signal.aborted) return;
    if (answer.problem) show({ type: 'error', code: answer.problem.code });
    else show({ type: 'loaded', items: answer.data });
  }

  /** Back to the list, to the card that was opened or to the button that led here. */
  async back(): Promise<void> {
    const { view } = this.#host;
    if (view.type === 'results') return;
    this.stop();
    this.#host.view = view.type === 'posting' ? view.behind : { type: 'results' };
    await this.#settle();
    if (view.type === 'favourites') return this.#element('.to-favourites')?.focus();
    const card = this.#place && this.#card(this.#place.id);
    if (!card || !this.#place) return this.#element('.heading')?.focus();
    card.focus({ preventScroll: true });
    scrollBy({ top: card.getBoundingClientRect().top - this.#place.top, behavior: 'instant' });
    card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Straight to the results, whatever is shown; the focus goes to their heading. */
  async toResults(): Promise<void> {
    this.stop();
    this.#host.view = { type: 'results' };
    await this.#arrive();
  }

  /** To the number found where it is out of sight, as behind the keyboard of a phone. Who sees it stays where they are. */
  async toAnswer(): Promise<void> {
    await this.#settle();
    const { top = 0 } = this.#element('#found')?.getBoundingClientRect() ?? {};
    const isInSight = top >= 0 && top < (visualViewport?.height ?? innerHeight) * 0.75;
    if (!isInSight) await this.#arrive();
  }

  /** The heading of what came takes the focus, and comes into sight with the way back above it. */
  async #arrive(): Promise<void> {
    await this.#settle();
    const heading = this.#element(
      '[data-view]:not([hidden]) :is(.heading, .posting-details:defined)',
    );
    heading?.focus({ preventScroll: true });
    const view = heading?.closest('[data-view]');
    const top = view?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 2) view?.scrollIntoView({ block: 'start' });
  }

  async #settle(): Promise<void> {
    await this.#host.updateComplete;
    // Cards render after the list that holds them.
    await new Promise((resolve) => setTimeout(resolve));
  }

  #element(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
  #card(id: string): HTMLElement | null {
    return this.#element(`[data-view]:not([hidden]) [data-id="${CSS.escape(id)}"]`);
  }
}
