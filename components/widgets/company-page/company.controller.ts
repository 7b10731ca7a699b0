import type { Answer, ContractClient } from '../../../contract/client.ts';
import { getCompany, listSlots } from '../../../contract/operations/companies.ts';
import type { JobPostingPage } from '../../../contract/types.ts';
import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';
import type { CompanyPageState, Listed, Postings } from './state.ts';

/** Whoever shows a company. */
export interface CompanyHost extends ReactiveControllerHost {
  state: CompanyPageState;
}

type Loaded = Extract<CompanyPageState, { type: 'loaded' }>;

/** Postings that are fetched at a time. */
const pageSize = 10;

const listed = <Item>({ data }: Answer<{ items: Item[] }>): Listed<Item> =>
  data && Array.isArray(data.items) ? { type: 'loaded', items: data.items } : { type: 'failed' };
const postingsOf = (answer: Answer<JobPostingPage>): Postings => ({
  ...listed(answer),
  next: answer.data?.next ?? null,
});

/** Fetches a company, and beside it what it offers: postings, and times at which it can be met. */
export class CompanyController implements ReactiveController {
  readonly #host: CompanyHost;
  readonly #client: () => ContractClient | undefined;
  #id = '';
  #flight: AbortController | undefined;

  constructor(host: CompanyHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved within the page: what was on its way is asked for again.
    if (this.#host.state.type === 'loading') this.retry();
  }
  hostDisconnected(): void {
    this.#flight?.abort();
    this.#flight = undefined;
  }

  show(id: string): void {
    this.#id = id;
    this.#host.state = { type: 'loading' };
    this.retry();
  }

  /** A contract has come within reach. */
  contractCame(): void {
    if (this.#host.state.type === 'loading' && !this.#flight) this.retry();
  }

  /** Asks for everything, again. */
  retry(): void {
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    const client = this.#client();
    const id = this.#id;
    if (!client || !id) return;
    this.#flight?.abort();
    const { signal } = (this.#flight = new AbortController());
    this.#host.state = { type: 'loading' };
    // All at once: each waits for nobody.
    const postings = client.searchJobPostings(this.#query(), { signal });
    const slots = listSlots(client, id, undefined, { signal });
    const company = await getCompany(client, id, { signal });
    if (signal.aborted) return;
    if (company.problem) {
      this.#host.state = { type: 'error', code: company.problem.code };
      return;
    }
    const loading = { type: 'loading' } as const;
    this.#host.state = { type: 'loaded', company: company.data, postings: loading, slots: loading };
    const change = (part: Partial<Loaded>) => !signal.aborted && this.#change(part);
    await Promise.all([
      postings.then((answer) => change({ postings: postingsOf(answer) })),
      slots.then((answer) => change({ slots: listed(answer) })),
    ]);
  }

  #query(cursor?: string) {
    return { company: this.#id, limit: pageSize, ...(cursor !== undefined && { cursor }) };
  }
  #change(part: Partial<Loaded>): void {
    const { state } = this.#host;
    if (state.type === 'loaded') this.#host.state = { ...state, ...part };
  }

  /** Asks for the postings, again. */
  async retryPostings(): Promise<void> {
    const client = this.#client();
    const flight = this.#flight;
    if (!client || !flight) return;
    this.#change({ postings: { type: 'loading' } });
    const answer = await client.searchJobPostings(this.#query(), { signal: flight.signal });
    if (flight === this.#flight) this.#change({ postings: postingsOf(answer) });
  }

  /** Asks for the times, again. */
  async retrySlots(): Promise<void> {
    const client = this.#client();
    const flight = this.#flight;
    if (!client || !flight) return;
    this.#change({ slots: { type: 'loading' } });
    const answer = await listSlots(client, this.#id, undefined, { signal: flight.signal });
    if (flight === this.#flight) this.#change({ slots: listed(answer) });
  }

  /** More of the postings. False: they could not be had; those before stay. */
  async more(): Promise<boolean> {
    const client = this.#client();
    const flight = this.#flight;
    const { state } = this.#host;
    if (!client || !flight || state.type !== 'loaded' || state.postings.type !== 'loaded')
      return true;
    const { postings } = state;
    if (!postings.next || postings.fetchingMore) return true;
    this.#change({ postings: { ...postings, fetchingMore: true } });
    const answer = await client.searchJobPostings(this.#query(postings.next), {
      signal: flight.signal,
    });
    if (flight !== this.#flight) return true;
    if (answer.problem) {
      this.#change({ postings: { ...postings, fetchingMore: false } });
      return false;
    }
    const known = new Set(postings.items.map(({ id }) => id));
    const items = [...postings.items, ...answer.data.items.filter(({ id }) => !known.has(id))];
    this.#change({ postings: { type: 'loaded', items, next: answer.data.next } });
    return true;
  }
}
