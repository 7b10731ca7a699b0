import type { ContractClient } from '../../../contract/client.ts';
import type { Wishes } from '../../../contract/types.ts';
import {
  readWishes,
  writeWishes,
  type JuWishesEvent,
  type ReactiveController,
  type ReactiveControllerHost,
  type Surroundings,
  type WishesReleased,
} from '../../core/facade.ts';
import { beginningOf, type Attributes } from './beginning.ts';
import type * as JobSearchMore from './more.ts';
import type { NamesController } from './names.controller.ts';
import { hasWishes, municipalityOf, queryOfWishes, type JobQuery } from './query.ts';

/** An address that says more than wishes do; what reads it comes with `more.ts`. */
const saysMore = /[?&]ju-(?!n|ra|k|w)/;

/** What starting a search needs from the element. */
export interface StartingHost extends ReactiveControllerHost, Attributes {
  readonly isConnected: boolean;
  readonly municipality: string;
  readonly ignoreAddress: boolean;
  readonly around: Surroundings;
  readonly searched: JobQuery;
  readonly names: NamesController;
  readonly asked: boolean;
  readonly more: typeof JobSearchMore | undefined;
  wished: boolean;
  released: WishesReleased | undefined;
  loadMore(): Promise<void>;
  /** Searches because the person asked for it. */
  search(query: JobQuery): Promise<void>;
  /** Searches without a word. */
  searchQuietly(query: JobQuery): Promise<void>;
  /** Leads to the results. */
  showResults(): void;
}

/**
 * Decides what is searched for before the person has said anything, and starts anew when wishes come to the document.
 */
export class StartingController implements ReactiveController {
  readonly #host: StartingHost;
  readonly #client: () => ContractClient | undefined;
  #begun = false;
  #municipality = '';

  constructor(host: StartingHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  /** Code of the municipality whose page this is; '' for none. */
  get municipality(): string {
    return this.#municipality;
  }

  hostConnected(): void {
    document.addEventListener('ju-wishes', this.#hear);
  }
  hostDisconnected(): void {
    document.removeEventListener('ju-wishes', this.#hear);
  }
  hostUpdate(): void {
    const { municipality, around, isConnected } = this.#host;
    const before = this.#municipality;
    this.#municipality = municipalityOf(municipality) || municipalityOf(around.municipality);
    if (!this.#begun && isConnected && this.#client()) this.#begin();
    else if (this.#begun && before !== this.#municipality) this.#moveFrom(before);
  }

  readonly #hear = (event: JuWishesEvent): void => {
    if (event.defaultPrevented || !this.#client()) return;
    event.preventDefault();
    // The event comes from outside: what does not fit the contract is left out.
    const wishes = readWishes(writeWishes((event.wishes as Wishes | undefined) ?? {})) ?? {};
    this.#host.wished = hasWishes(wishes);
    this.#host.released = event.released;
    const search = this.#host.search(queryOfWishes(wishes, this.#municipality));
    if (!this.#begun) this.#begin(search);
    this.#host.showResults();
  };

  #begin(search = this.#searchFirst()): void {
    this.#begun = true;
    void search.then(() => this.#checkMunicipality());
  }

  async #searchFirst(): Promise<void> {
    const host = this.#host;
    const address = host.ignoreAddress ? '' : location.search;
    const { wishes, wished } = beginningOf(address, host);
    host.wished = wished;
    let query = queryOfWishes(wishes, this.#municipality);
    if (saysMore.test(address)) {
      await host.loadMore().catch(() => undefined);
      if (host.asked) return;
      query = host.more?.readSearch(address, this.#municipality) ?? query;
    }
    await host.searchQuietly(query);
  }

  /** The attribute has changed: a search in the municipality of before moves along. */
  #moveFrom(before: string): void {
    const { searched } = this.#host;
    if (!before || searched.municipality !== before) return;
    void this.#host.searchQuietly({ ...searched, municipality: this.#municipality });
  }

  /** After the jobs: the names are needed for choosing, and a code that nobody has must not keep jobs away. */
  async #checkMunicipality(): Promise<void> {
    const { municipality } = this.#host.searched;
    if (await this.#host.names.knows(municipality)) return;
    const { searched } = this.#host;
    if (searched.municipality !== municipality) return;
    void this.#host.searchQuietly({ ...searched, municipality: '' });
  }
}
