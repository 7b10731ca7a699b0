import type { ContractClient } from '../../../contract/client.ts';
import type { Wishes } from '../../../contract/types.ts';
import {
  readWishes,
  writeWishes,
  type JuWishesEvent,
  type ReactiveController,
  type ReactiveControllerHost,
  type Surroundings,
} from '../../core/facade.ts';
import { beginningOf, type Attributes } from './beginning.ts';
import type { NamesController } from './names.controller.ts';
import { hasWishes, municipalityOf, queryOfWishes, type JobQuery } from './query.ts';

/** What starting a search needs from the element. */
export interface StartingHost extends ReactiveControllerHost, Attributes {
  readonly isConnected: boolean;
  readonly municipality: string;
  readonly ignoreAddress: boolean;
  readonly around: Surroundings;
  readonly searched: JobQuery;
  readonly names: NamesController;
  wished: boolean;
  /** Searches because the person asked for it. */
  search(query: JobQuery): Promise<void>;
  /** Searches without a word. */
  searchQuietly(query: JobQuery): Promise<void>;
  /** Leads to the results. */
  showResults(): void;
  /** Fetches, once, what is not jobs. */
  fetchOnce(): void;
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
    const search = this.#host.search(queryOfWishes(wishes, this.#municipality));
    if (!this.#begun) this.#begin(search);
    this.#host.showResults();
  };

  #begin(search = this.#searchFirst()): void {
    this.#begun = true;
    void search.then(() => this.#checkMunicipality());
    this.#host.fetchOnce();
  }

  #searchFirst(): Promise<void> {
    const host = this.#host;
    const { wishes, wished } = beginningOf(host.ignoreAddress ? '' : location.search, host);
    host.wished = wished;
    return host.searchQuietly(queryOfWishes(wishes, this.#municipality));
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
