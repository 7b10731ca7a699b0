import type { ContractClient, RequestOptions } from '../../../contract/client.ts';
import type { JobPostingPage, JobPostingQuery } from '../../../contract/types.ts';
import { contractQuery, pageSize, type JobQuery } from './query.ts';
import type { FailureCode, JobSearchState, Update } from './state.ts';

/** What the results need from the element that shows them. */
export interface ResultsHost {
  state: JobSearchState;
}

/**
 * Searches, and fetches page after page. The latest search wins: an answer that comes after a newer question was asked is
 * thrown away. What is shown stays until something better is there.
 */
export class ResultsController {
  readonly #host: ResultsHost;
  readonly #client: () => ContractClient | undefined;
  /** How postings are asked for; replaced where they come in an order that is not the contract's. */
  ask = (client: ContractClient, query: JobPostingQuery, options: RequestOptions) =>
    client.searchJobPostings(query, options);
  #flight: AbortController | undefined;
  #query: JobQuery | undefined;

  constructor(host: ResultsHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
  }

  /** Ends what is on its way. */
  stop(): void {
    this.#flight?.abort();
    this.#flight = undefined;
  }

  /** Asks again for what {@link stop} ended. */
  resume(): void {
    const { state } = this.#host;
    if (!this.#query || this.#flight) return;
    if (state.type === 'loading') void this.search(this.#query);
    if (state.type !== 'loaded') return;
    if (state.update.type === 'searching') void this.search(this.#query);
    if (state.update.type !== 'more') return;
    this.#host.state = { ...state, update: nothingHappens };
    void this.more();
  }

  /** Resolves when the state holds the answer; at once when a newer search has overtaken it. */
  async search(query: JobQuery): Promise<void> {
    const client = this.#client();
    this.#query = query;
    if (!client) return;
    const signal = this.#depart();
    const { state } = this.#host;
    this.#host.state =
      state.type === 'loaded' ? { ...state, update: { type: 'searching' } } : { type: 'loading' };
    const answer = await this.ask(client, { ...contractQuery(query), limit: pageSize }, { signal });
    if (signal.aborted) return;
    if (answer.problem) this.#fail('searching', answer.problem.code);
    else this.#host.state = loaded(answer.data);
  }

  /** Asks for the next page. While one is on its way, and when there is none, it does nothing. */
  async more(): Promise<void> {
    const client = this.#client();
    const { state } = this.#host;
    if (!client || !this.#query || state.type !== 'loaded' || !state.next) return;
    if (state.update.type === 'searching' || state.update.type === 'more') return;
    const signal = this.#depart();
    this.#host.state = { ...state, update: { type: 'more' } };
    const answer = await this.ask(
      client,
      { ...contractQuery(this.#query), limit: pageSize, cursor: state.next },
      { signal },
    );
    if (signal.aborted) return;
    if (answer.problem) return this.#fail('more', answer.problem.code);
    const { items } = this.#host.state as typeof state;
    // A posting that was added meanwhile can push a known one onto the next page.
    const known = new Set(items.map(({ id }) => id));
    const fresh = answer.data.items.filter(({ id }) => !known.has(id));
    this.#host.state = { ...loaded(answer.data), items: [...items, ...fresh] };
  }

  #depart(): AbortSignal {
    this.stop();
    this.#flight = new AbortController();
    return this.#flight.signal;
  }

  #fail(during: 'searching' | 'more', code: FailureCode): void {
    const { state } = this.#host;
    this.#host.state =
      // Where nothing was found there is nothing to keep.
      state.type === 'loaded' && state.items.length
        ? { ...state, update: { type: 'failed', during, code } }
        : { type: 'error', code };
  }
}

const nothingHappens: Update = { type: 'none' };

const loaded = ({ items, total, next, near }: JobPostingPage) =>
  ({
    type: 'loaded',
    items,
    total,
    next,
    ...(near && { near }),
    update: nothingHappens,
  }) as const;
