import { countJobPostings } from '../../../contract/operations/job-postings.ts';
import { getVisitor } from '../../../contract/operations/visitor.ts';
import type { ContractClient } from '../../../contract/client.ts';
import type { JobPostingCounts } from '../../../contract/types.ts';
import type { ReactiveController } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { whereOf, type Where } from './further.ts';
import { contractQuery, type JobQuery } from './query.ts';

/** Knows what stands beside the choices: how many each would find, when the person was here last, and where they point. */
export class ChoicesController implements ReactiveController {
  readonly #search: JuJobSearch;
  readonly #client: () => ContractClient | undefined;
  #flight: AbortController | undefined;
  #counted: JobQuery | undefined;
  #pointed: { readonly where: Where; readonly before: JobQuery } | undefined;
  /** How many each choice would find; none while it is not known. */
  counts: JobPostingCounts | undefined;
  /** The last day before today on which the person was here, where that is known. */
  lastVisit: string | undefined;

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.#client = client;
    search.addController(this);
    void this.#remember();
  }

  /** Where the person wants to look: what is searched for, else the kind of place they are about to name. */
  get where(): Where {
    const { searched } = this.#search;
    return this.#pointed?.before === searched ? this.#pointed.where : whereOf(searched);
  }

  /** The person is about to name a place of that kind. */
  point(where: Where): void {
    this.#pointed = { where, before: this.#search.searched };
    this.#search.requestUpdate();
  }

  hostDisconnected(): void {
    this.#flight?.abort();
    this.#counted = undefined;
  }

  /** Counts when the jobs have come: they go first. */
  hostUpdated(): void {
    const { wide, choosing, searched, state, view } = this.#search;
    const seen = (wide && view.type === 'results') || choosing;
    const settled = state.type === 'loaded' && state.update.type === 'none';
    if (seen && settled && this.#counted !== searched) void this.#count(searched);
  }

  async #count(searched: JobQuery): Promise<void> {
    this.#counted = searched;
    this.#flight?.abort();
    const { signal } = (this.#flight = new AbortController());
    const client = this.#client();
    if (!client) return;
    const { sort: _sort, limit: _limit, cursor: _cursor, ...filters } = contractQuery(searched);
    const answer = await countJobPostings(client, filters, { signal });
    if (signal.aborted) return;
    // Choosing goes on without numbers; older ones would be wrong.
    this.counts = answer.data;
    this.#search.requestUpdate();
  }

  async #remember(): Promise<void> {
    const client = this.#client();
    const answer = client && (await getVisitor(client));
    this.lastVisit = answer?.data?.lastVisit ?? undefined;
    if (this.lastVisit) this.#search.requestUpdate();
  }
}
