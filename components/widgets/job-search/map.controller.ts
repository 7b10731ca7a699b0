import type { ContractClient } from '../../../contract/client.ts';
import { locateJobPostings } from '../../../contract/operations/job-postings.ts';
import type { JobPostingPoints, JobPostingSummary } from '../../../contract/types.ts';
import type { ReactiveController } from '../../core/facade.ts';
import type { JuSelectPointEvent } from '../../elements/map/map.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { findPosting } from './packing.ts';
import { isMapped } from './map-switch.ts';
import { contractQuery, type JobQuery } from './query.ts';
import type { FailureCode } from './state.ts';

/** So many cards come at once. */
const portion = 10;

/** The mark that a person chose, and as many of its postings as are here. */
export interface Chosen {
  readonly id: string;
  readonly ids: readonly string[];
  readonly count: number;
  /** What the mark is called. */
  readonly label: string;
  readonly items: readonly JobPostingSummary[];
  /** How many ids have been asked for. */
  readonly asked: number;
  readonly update: 'none' | 'loading' | 'failed';
}

/** Knows where the jobs of the present search are, and fetches those of the mark that was chosen. */
export class MapController implements ReactiveController {
  readonly #search: JuJobSearch;
  readonly #client: () => ContractClient | undefined;
  #flight: AbortController | undefined;
  #located: JobQuery | undefined;
  /** Undefined while nobody knows. */
  points: JobPostingPoints | undefined;
  problem: FailureCode | undefined;
  chosen: Chosen | undefined;

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.#client = client;
    search.addController(this);
  }

  hostDisconnected(): void {
    this.#flight?.abort();
    this.#located = undefined;
  }

  /** Asks when the number of jobs has come: that goes first. */
  hostUpdated(): void {
    const { searched, state } = this.#search;
    const settled = state.type === 'loaded' && state.update.type !== 'searching';
    // Searched once more after a failure: asked once more, too.
    if (!settled && this.problem) this.#located = undefined;
    if (isMapped(this.#search) && settled && this.#located !== searched) this.locate();
  }

  /** Asks where the jobs are; what is shown stays meanwhile. */
  locate(): void {
    this.#located = this.#search.searched;
    this.problem = undefined;
    void this.#ask(this.#located);
  }
  async #ask(searched: JobQuery): Promise<void> {
    const client = this.#client();
    if (!client) return;
    this.#flight?.abort();
    const { signal } = (this.#flight = new AbortController());
    const { sort: _sort, limit: _limit, cursor: _cursor, ...filters } = contractQuery(searched);
    const answer = await locateJobPostings(client, filters, { signal });
    if (signal.aborted) return;
    if (answer.problem) this.problem = answer.problem.code;
    else this.points = answer.data;
    this.chosen = undefined;
    this.#search.requestUpdate();
  }

  /** Shows the postings of a mark below the map, and leads there. */
  async choose({ ids, count, label }: JuSelectPointEvent): Promise<void> {
    const [id = ''] = ids;
    this.chosen = { id, ids, count, label, items: [], asked: 0, update: 'none' };
    const arrival = this.more();
    await this.#search.updateComplete;
    this.#search.renderRoot.querySelector<HTMLElement>('.chosen .subheading')?.focus();
    await arrival;
  }

  /** The next postings of the mark. Those that the list knows are here already. */
  async more(): Promise<void> {
    const client = this.#client();
    const { chosen } = this;
    if (!client || !chosen || chosen.update === 'loading') return;
    const next = chosen.ids.slice(chosen.asked, chosen.asked + portion);
    const loading: Chosen = { ...chosen, update: 'loading' };
    this.#show(loading);
    const answers = await Promise.all(next.map((id) => this.#posting(client, id)));
    if (this.chosen !== loading) return;
    // One that was withdrawn meanwhile is left out.
    if (answers.some((answer) => answer === 'failed')) {
      return this.#show({ ...chosen, update: 'failed' });
    }
    const items = answers.filter((answer) => typeof answer === 'object');
    this.#show({
      ...chosen,
      items: [...chosen.items, ...items],
      asked: chosen.asked + next.length,
      update: 'none',
    });
  }

  async #posting(
    client: ContractClient,
    id: string,
  ): Promise<JobPostingSummary | 'gone' | 'failed'> {
    const { state } = this.#search;
    const known = state.type === 'loaded' && (await findPosting(state.items, id));
    if (known) return known;
    const answer = await client.getJobPosting(id);
    if (!answer.problem) return answer.data;
    return answer.problem.code === 'not-found' ? 'gone' : 'failed';
  }

  #show(chosen: Chosen): void {
    this.chosen = chosen;
    this.#search.requestUpdate();
  }
}
