import type { ContractClient } from '../../../contract/client.ts';
import { getCompany, searchCompanies } from '../../../contract/operations/companies.ts';
import type { CompanyQuery, CompanySummary, Follow } from '../../../contract/types.ts';
import { FollowsController } from './follows.controller.ts';
import type { JuJobSearch } from './job-search.element.ts';
import type { FailureCode } from './state.ts';

/** The companies, in one of the states they can be in. */
export type CompaniesState =
  | { readonly type: 'loading' }
  | {
      readonly type: 'loaded';
      readonly items: readonly CompanySummary[];
      readonly next: string | null;
      readonly update: 'none' | 'more' | 'failed';
    }
  | { readonly type: 'error'; readonly code: FailureCode };

/** The company that the person writes to, and what they write in. */
export interface Letter {
  readonly company: string;
  readonly part: HTMLElement;
}

/** Companies that want to hear from people, and those that the person follows. */
export class CompaniesController {
  readonly #search: JuJobSearch;
  readonly #client: () => ContractClient | undefined;
  #flight: AbortController | undefined;
  state: CompaniesState = { type: 'loading' };
  /** What is looked for. */
  words = '';
  /** In the municipality of the page alone. */
  nearby: boolean;
  readonly follows: FollowsController;
  /** The letter that was begun last. */
  writing: Letter | undefined;
  readonly #arrival: Promise<void>;

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.#client = client;
    this.nearby = search.starting.municipality !== '';
    this.follows = new FollowsController(search, client);
    this.#arrival = this.load();
  }

  /** Whether a company is among those found, or can be put before them: one that still takes letters. */
  async find(id: string): Promise<boolean> {
    await this.#arrival;
    const { state } = this;
    const client = this.#client();
    if (state.type !== 'loaded' || !client) return false;
    if (state.items.some((company) => company.id === id)) return true;
    const { data } = await getCompany(client, id);
    if (!data?.unsolicited || this.state !== state) return false;
    this.#show({ ...state, items: [data, ...state.items] });
    return true;
  }

  /** Asks anew. */
  async load(): Promise<void> {
    const answer = await this.#ask({ type: 'loading' });
    if (!answer) return;
    if (answer.problem) return this.#show({ type: 'error', code: answer.problem.code });
    const { items, next } = answer.data;
    this.#show({ type: 'loaded', items, next, update: 'none' });
    this.#search.announcer.say(
      this.#search.wording.t('companies:found', {
        count: items.length,
        ...(next !== null && { context: 'over' }),
      }),
    );
  }

  /** The next page. While one is on its way it does nothing. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.type !== 'loaded' || state.next === null || state.update === 'more') return;
    const answer = await this.#ask({ ...state, update: 'more' }, state.next);
    if (!answer) return;
    if (answer.problem) return this.#show({ ...state, update: 'failed' });
    const { items, next } = answer.data;
    const known = new Set(state.items.map(({ id }) => id));
    const fresh = items.filter(({ id }) => !known.has(id));
    this.#show({ type: 'loaded', items: [...state.items, ...fresh], next, update: 'none' });
  }

  /** Follows, or no more; at once, and back when it could not be kept. */
  async turnFollow(type: Follow['type'], id: string, name?: string): Promise<void> {
    const search = this.#search;
    search.failure = '';
    const followed = { type, id, ...(name !== undefined && { name }) };
    if (!(await this.follows.turn(followed)))
      search.fail(search.wording.t('companies:followFailed'));
    // With how many jobs they have.
    else await this.follows.load();
  }

  #ask(meanwhile: CompaniesState, cursor?: string) {
    const client = this.#client();
    if (!client) return undefined;
    this.#flight?.abort();
    const { signal } = (this.#flight = new AbortController());
    this.#show(meanwhile);
    const { municipality } = this.#search.starting;
    const query: CompanyQuery = {
      unsolicited: true,
      ...(this.words && { query: this.words }),
      ...(this.nearby && municipality && { municipality }),
      ...(cursor !== undefined && { cursor }),
    };
    return searchCompanies(client, query, { signal }).then((answer) =>
      signal.aborted ? undefined : answer,
    );
  }

  #show(state: CompaniesState): void {
    this.state = state;
    this.#search.requestUpdate();
  }
}
