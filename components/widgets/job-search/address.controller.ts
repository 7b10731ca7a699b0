import type { ReactiveController } from '../../core/facade.ts';
import { bestFit, ownPart, readAddress, unsaid, writeAddress, type Place } from './address.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { findPosting } from './packing.ts';
import type { JobQuery } from './query.ts';
import type { ViewController } from './view.controller.ts';

/** Under this name our entries of the page's history say what they are; the host's own state stays beside it. */
const stateKey = 'jobuniversSearch';

/** Those that may write, in the order in which they came: the address is the first one's. */
const standing: AddressController[] = [];

/**
 * Keeps what is searched for, and what is looked at, in the address of the host's page: one entry of its history for each
 * search that has settled and each view, so that the browser's way back leads back in here. Everything else in the address
 * and every entry of the host's is left alone; a step of its history that changes nothing of ours is not ours.
 */
export class AddressController implements ReactiveController {
  readonly #search: JuJobSearch;
  /** Our part of the address as it was last written or read. */
  #known = '';
  /** What was looked at then. */
  #place: Place = {};
  /** The address is on its way to what is shown, or what is shown to the address. */
  #busy = false;
  /** Steps of the browser's so far. */
  #steps = 0;
  /** The step that is being taken. */
  #taking: Promise<void> | undefined;

  constructor(search: JuJobSearch) {
    this.#search = search;
    search.addController(this);
  }

  hostConnected(): void {
    standing.push(this);
    this.#known = ownPart(this.#parameters);
    addEventListener('popstate', this.#popped);
    if (!this.#isOurs || !this.#known) return;
    const { place } = this.#read();
    if (place.order) this.#search.marks?.matching.recall(true);
    void this.#go(place);
  }
  hostDisconnected(): void {
    standing.splice(standing.indexOf(this), 1);
    removeEventListener('popstate', this.#popped);
  }

  hostUpdated(): void {
    const { state, asked } = this.#search;
    const settled = state.type === 'loaded' && state.update.type === 'none';
    const place = placeIn(this.#search);
    const acted = asked || depthOf(place) > 0 || depthOf(this.#place) > 0;
    if (!this.#isOurs || !settled || !acted || this.#busy) return;
    const wanted = this.#wanted();
    const own = ownPart(wanted);
    if (own === this.#known) return;
    const before = this.#known;
    const isLeft = depthOf(place) < depthOf(this.#place);
    this.#known = own;
    this.#place = place;
    const from = wayHere();
    if (isLeft && from.includes(own)) return this.#return(from.indexOf(own) + 1);
    const url = new URL(location.href);
    url.search = wanted.toString();
    try {
      history.pushState({ [stateKey]: { from: [before, ...from].slice(0, deepest) } }, '', url);
    } catch {
      // A browser lets nobody write too often, and some pages have no address of their own: the search does without.
    }
  }

  get #isOurs(): boolean {
    return standing[0] === this && !this.#search.ignoreAddress;
  }
  get #parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }
  get #municipality(): string {
    return this.#search.starting.municipality;
  }

  #wanted(): URLSearchParams {
    const { searched } = this.#search;
    return writeAddress(this.#parameters, searched, this.#municipality, placeIn(this.#search));
  }

  #read() {
    return readAddress(this.#parameters, this.#municipality);
  }

  /** The person went back in here: the entries of what they left go too, else they would have to be left twice. */
  #return(steps: number): void {
    this.#busy = true;
    history.go(-steps);
    // Some hosts keep the browser's way back to themselves.
    setTimeout(() => this.#rest(), 1000);
  }
  #rest(): void {
    if (!this.#busy) return;
    this.#busy = false;
    this.#search.requestUpdate();
  }

  readonly #popped = (): void => {
    const own = ownPart(this.#parameters);
    if (!this.#isOurs || own === this.#known) return this.#rest();
    this.#known = own;
    // A sheet that is open chooses in a search that is left.
    this.#search.choosing = false;
    const { query, place } = this.#read();
    const { searched, marks } = this.#search;
    const wordsOf = (one: JobQuery) =>
      writeAddress(new URLSearchParams(), one, this.#municipality, {}).toString();
    const isOrdered = Boolean(marks?.matching.isChosen) === Boolean(place.order);
    if (!isOrdered) marks?.matching.recall(Boolean(place.order));
    if (!isOrdered || wordsOf(searched) !== wordsOf(query)) {
      // A person took that step: the answer is said, as any other.
      const further = { ...query.further, ...unsaid(searched.further) };
      void this.#search.search({ ...query, further });
    }
    void this.#go(place);
  };

  /** To the view that the address names, from whichever is shown. Of quick steps each begins where the one before ended. */
  async #go(place: Place): Promise<void> {
    const search = this.#search;
    const step = ++this.#steps;
    this.#place = place;
    if (this.#taking) {
      this.#busy = true;
      await this.#taking;
    }
    if (step !== this.#steps) return;
    const shown = placeIn(search);
    if (search.views && !isSame(shown, place)) {
      this.#busy = true;
      this.#taking = this.#show(place, shown, search.views);
      await this.#taking.finally(() => (this.#taking = undefined));
    }
    if (step !== this.#steps) return;
    // What is gone cannot be shown: its entry stands for what is shown instead, and is left by one step.
    this.#place = { ...placeIn(search), ...(place.order && { order: place.order }) };
    const { query } = this.#read();
    this.#known = ownPart(writeAddress(this.#parameters, query, this.#municipality, this.#place));
    this.#rest();
  }

  async #show(place: Place, shown: Place, views: ViewController): Promise<void> {
    if (shown.posting === place.posting && shown.view === place.view) {
      await aWhile();
    } else if (place.posting) await this.#open(place.posting);
    else if (viewsOver(shown) - viewsOver(place) === 1) {
      // Engines put the window where it stood over what was opened, some of them late: the card goes last.
      await aWhile();
      await views.back();
    } else if (place.view === 'favourites') await views.openFavourites();
    else if (place.view === 'companies') await views.openCompanies();
    else await views.toResults();
    if (place.addressee) await this.#write(place.addressee);
    else views.openPart(place.part);
  }

  /** Opens the letter once more. A company that is gone, or wants none any more, is among the others or is not. */
  async #write(company: string): Promise<void> {
    const search = this.#search;
    const companies = await search.parts?.fetch('job-search-companies').catch(() => undefined);
    await companies?.resumeLetter(search, company);
  }

  async #open(id: string): Promise<void> {
    const search = this.#search;
    const items = search.state.type === 'loaded' ? search.state.items : [];
    const posting =
      (await findPosting(items, id)) ?? (await search.parts?.client()?.getJobPosting(id))?.data;
    // What is gone is not shown; its results are.
    if (posting) await search.views?.open(posting);
  }
}

/** The entries of ours that lie behind the present one, the nearest first. */
function wayHere(): readonly unknown[] {
  const { from = [] } =
    (history.state as Record<string, { readonly from?: unknown } | undefined> | null)?.[stateKey] ??
    {};
  return [from].flat();
}
/** A part of a posting of the favourites; what lies behind these was left. */
const deepest = 3;

const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const viewsOver = ({ posting, view }: Place): number => (posting ? 1 : 0) + (view ? 1 : 0);
const depthOf = (place: Place): number => viewsOver(place) + (place.part ? 1 : 0);
const isSame = (one: Place, other: Place): boolean =>
  one.posting === other.posting &&
  one.view === other.view &&
  one.part === other.part &&
  one.addressee === other.addressee;

/** What is looked at, as an address says it. A posting that was opened from the favourites stands before them. */
function placeIn({ view, marks }: JuJobSearch): Place {
  const list = view.type === 'posting' ? view.behind : view;
  const addressee = view.type === 'companies' ? view.writing : undefined;
  const part = view.type === 'posting' ? view.part : addressee && 'application';
  return {
    ...(view.type === 'posting' && { posting: view.posting.id }),
    ...(list.type !== 'results' && { view: list.type }),
    ...(part && { part }),
    ...(addressee && { addressee }),
    ...(marks?.matching.isChosen && { order: bestFit }),
  };
}
