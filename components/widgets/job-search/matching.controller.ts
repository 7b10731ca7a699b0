import type { Answer, ContractClient, RequestOptions } from '../../../contract/client.ts';
import { matchJobPostings } from '../../../contract/operations/job-postings.ts';
import type {
  JobPostingPage,
  JobPostingQuery,
  Match,
  MatchQuery,
} from '../../../contract/types.ts';
import type { DismissalsController } from './dismissals.controller.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { isMapped } from './map-switch.ts';
import { isWish, pageSize, type Further, type JobQuery } from './query.ts';

/**
 * Asks for the postings in the order that the person chose: plainly, or those that fit them best first, each with its reasons.
 * What is sent for that is what they look for and what they released; nothing of it is kept.
 */
export class MatchingController {
  readonly #search: JuJobSearch;
  readonly #dismissals: DismissalsController;
  #wanted = false;
  /** The person chose the order since the page was fetched, and did not find it in the address. */
  #isChosenHere = false;
  /** Answers of the matching, which count otherwise than the search does. */
  readonly #totals = new WeakSet<JobPostingPage['total']>();
  /** What was put away when the first page was asked for: the next ones belong to the same question. */
  #dismissed: NonNullable<MatchQuery['dismissed']> = [];
  /** Why a posting fits, by its id, as far as it was asked for. */
  readonly matches = new Map<string, Match>();

  constructor(search: JuJobSearch, dismissals: DismissalsController) {
    this.#search = search;
    this.#dismissals = dismissals;
    search.results.ask = this.#ask;
  }

  /** What fits best comes first. A map has no first. */
  get on(): boolean {
    return this.isChosen && !isMapped(this.#search);
  }
  /** The person wants what fits best first, and can have it. */
  get isChosen(): boolean {
    return this.#wanted && this.isPossible;
  }
  /**
   * There is something to go by, and nothing is chosen that the matching knows nothing of: it would find what the choices leave
   * out.
   */
  get isPossible(): boolean {
    return this.#hasGround && !isBeyond(this.#search.searched.further);
  }
  get #hasGround(): boolean {
    const { searched, released = {} } = this.#search;
    const { municipality, further } = searched;
    const { hours, education, language } = further;
    return (
      isWish(searched) ||
      Boolean(municipality || hours?.length || education || language?.length) ||
      Object.keys(released).length > 0
    );
  }

  /**
   * What there is to say about the order: that it is on; that it is, by the search alone, as the address says it; or that it is lost,
   * for there is nothing to go by. What a person releases does not outlive the page, and whoever opens a link may have released
   * nothing: what is said is right for both.
   */
  get note(): 'on' | 'again' | 'lost' | undefined {
    const forgot = !this.#isChosenHere && !this.#search.released;
    if (this.on) return forgot ? 'again' : 'on';
    const isLost = this.#wanted && forgot && !this.#hasGround;
    return isLost && !isMapped(this.#search) ? 'lost' : undefined;
  }

  /** The address says the order. */
  recall(wanted: boolean): void {
    this.#wanted = wanted;
  }

  /** How many fit, in words; nothing where the search counted. */
  foundText(total: JobPostingPage['total']): string | undefined {
    if (!this.#totals.has(total)) return undefined;
    return this.#search.wording.t('job-search-more:fitting', {
      count: total.value,
      ...(total.relation === 'over' && { context: 'over' }),
    });
  }

  /** Turns the order, and asks anew. */
  turn(wanted: boolean, change: Partial<JobQuery> = {}): Promise<void> {
    this.#wanted = wanted;
    this.#isChosenHere = wanted;
    return this.#search.change(change);
  }

  readonly #ask = async (
    client: ContractClient,
    { sort, ...query }: JobPostingQuery,
    options: RequestOptions,
  ): Promise<Answer<JobPostingPage>> => {
    if (this.on) return this.#match(client, query, options);
    // Nearest to nothing: a place may have been taken away since.
    const order = sort && (sort !== 'nearest' || query.near) ? { sort } : {};
    const answer = await client.searchJobPostings({ ...query, ...order }, options);
    if (answer.problem) return answer;
    return { data: { ...answer.data, items: this.#dismissals.left(answer.data.items) } };
  };

  async #match(
    client: ContractClient,
    query: JobPostingQuery,
    options: RequestOptions,
  ): Promise<Answer<JobPostingPage>> {
    const answer = await matchJobPostings(client, this.#matchQuery(query), options);
    if (answer.problem) return answer;
    const { items, next } = answer.data;
    for (const match of items) this.matches.set(match.jobPosting.id, match);
    const { state } = this.#search;
    const before = query.cursor && state.type === 'loaded' ? state.items.length : 0;
    // How many fit is not counted: more than are here, or these.
    const value = Math.min(1000, before + items.length);
    const total = { value, relation: next === null ? 'exact' : 'over' } as const;
    this.#totals.add(total);
    const postings = items.map(({ jobPosting }) => jobPosting);
    return { data: { items: this.#dismissals.left(postings), total, next } };
  }

  #matchQuery(query: JobPostingQuery): MatchQuery {
    const { near, radius, kind, municipality, hours, education, language, cursor } = query;
    if (!cursor) this.#dismissed = this.#dismissals.forMatching;
    const dismissed = this.#dismissed;
    const wishes = {
      ...(near && { near }),
      ...(near && radius && { radiusKm: radius }),
      ...(kind && { kinds: kind }),
      ...(query.query && { words: query.query }),
    };
    return {
      ...this.#search.released,
      wishes,
      ...(municipality && { municipality }),
      ...(hours && { hours }),
      ...(education && { education }),
      ...(language && { languages: language }),
      ...(dismissed.length > 0 && { dismissed }),
      limit: pageSize,
      ...(cursor && { cursor }),
    };
  }
}

/** Chosen, and unknown to the matching. */
const isBeyond = (further: Further): boolean => {
  const { region, noFixedWorkplace, remote, accommodation, postedSince, company } = further;
  return Boolean(region || noFixedWorkplace || remote || accommodation || postedSince || company);
};
