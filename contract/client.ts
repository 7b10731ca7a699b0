import { problemOfAnswer, problemOfThrown, type Answer } from './problem.ts';
import { toRequest, type ContractPath, type ContractRequest } from './request.ts';
import type {
  FavouritePage,
  FavouriteQuery,
  HealthAnswers,
  JobPosting,
  JobPostingPage,
  JobPostingQuery,
  Municipality,
  Place,
  PlaceQuery,
  Wishes,
} from './types.ts';
import { handleInMemory, type VisitorHandle } from './visitor-handle.ts';

export type { Answer, ContractProblem } from './problem.ts';
export { handleInMemory, handleInStorage, type VisitorHandle } from './visitor-handle.ts';

/** Where the contract is served, and where the visitor's handle is kept. */
export interface ContractClientOptions {
  /** Origin of the gateway, as `https://gateway.example`. */
  readonly baseUrl: string;
  /** Default: in memory only. */
  readonly handle?: VisitorHandle;
  /** How long one request may take, the body included. Default 10,000 ms. */
  readonly timeoutMs?: number;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Options of a single request. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
}

/**
 * The contract, as widgets use it. Nothing rejects: every failure is a {@link ContractProblem}.
 *
 * What belongs to a visitor: reading without a handle asks nobody and answers 'nothing kept'; keeping something makes the
 * handle first. A handle that the gateway does not know any more is forgotten; keeping is then tried once more with a new
 * one.
 */
export interface ContractClient {
  listMunicipalities(options?: RequestOptions): Promise<Answer<Municipality[]>>;
  searchPlaces(query: PlaceQuery, options?: RequestOptions): Promise<Answer<Place[]>>;
  searchJobPostings(
    query: JobPostingQuery,
    options?: RequestOptions,
  ): Promise<Answer<JobPostingPage>>;
  getJobPosting(id: string, options?: RequestOptions): Promise<Answer<JobPosting>>;
  /** The visitor's handle, made at the first call. Calls at the same time share one request. */
  ensureVisitor(): Promise<Answer<string>>;
  /** Erases the visitor and everything kept for it, and forgets the handle. */
  deleteVisitor(options?: RequestOptions): Promise<Answer<void>>;
  listFavourites(query?: FavouriteQuery, options?: RequestOptions): Promise<Answer<FavouritePage>>;
  putFavourite(id: string, options?: RequestOptions): Promise<Answer<void>>;
  deleteFavourite(id: string, options?: RequestOptions): Promise<Answer<void>>;
  /** `undefined`: nothing kept. */
  getWishes(options?: RequestOptions): Promise<Answer<Wishes | undefined>>;
  putWishes(wishes: Wishes, options?: RequestOptions): Promise<Answer<void>>;
  deleteWishes(options?: RequestOptions): Promise<Answer<void>>;
  /** `undefined`: nothing kept. */
  getHealthAnswers(options?: RequestOptions): Promise<Answer<HealthAnswers | undefined>>;
  putHealthAnswers(answers: HealthAnswers, options?: RequestOptions): Promise<Answer<void>>;
  deleteHealthAnswers(options?: RequestOptions): Promise<Answer<void>>;
  /** Any request of the contract that needs no visitor. By name they stand in `contract/operations/`. */
  ask<Data>(request: ContractRequest, options?: RequestOptions): Promise<Answer<Data>>;
  /** Reads or erases what is kept for the visitor. Where there is no visitor, nobody is asked: `nothing`. */
  kept<Data, Nothing>(
    request: ContractRequest,
    nothing: Nothing,
    options?: RequestOptions,
  ): Promise<Answer<Data | Nothing>>;
  /** Keeps something for the visitor, who is made first where there is none. */
  keep<Data = void>(request: ContractRequest, options?: RequestOptions): Promise<Answer<Data>>;
}

const unavailable = (status: number): Answer<never> => ({
  problem: { code: 'unavailable', status },
});

/** What is not JSON (a proxy's page) is nothing of the contract's. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes a client of the contract. */
export function createContractClient({
  baseUrl,
  handle = handleInMemory(),
  timeoutMs = 10_000,
  fetch,
}: ContractClientOptions): ContractClient {
  // Looked up at each request: a page's `fetch` may be replaced after this client was made.
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));

  /** One request: its time, its failures, and whether the answer has the shape that widgets rely on. */
  async function ask<Data>(
    request: ContractRequest,
    { signal }: RequestOptions = {},
    headers?: Record<string, string>,
  ): Promise<Answer<Data>> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const either = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      const response = await send(toRequest(baseUrl, request, either, headers));
      const { status, ok } = response;
      if (status === 204) return { data: undefined as Data };
      if (!ok) {
        const body = parsed(await response.text());
        return { problem: problemOfAnswer(status, response.headers, body) };
      }
      const data: unknown = await response.json();
      return data && typeof data === 'object' ? { data: data as Data } : unavailable(status);
    } catch (error) {
      return { problem: problemOfThrown(error, timeout, signal) };
    }
  }

  /** The same for an answer that lists. */
  async function askList<Data extends { items: unknown[] }>(
    request: ContractRequest,
    options?: RequestOptions,
  ): Promise<Answer<Data>> {
    const answer = await ask<Data>(request, options);
    return answer.data && !Array.isArray(answer.data.items) ? unavailable(200) : answer;
  }

  const itemsOf = <Item>(answer: Answer<{ items: Item[] }>): Answer<Item[]> =>
    answer.problem ? answer : { data: answer.data.items };

  let visitorOnItsWay: Promise<Answer<string>> | undefined;
  function ensureVisitor(): Promise<Answer<string>> {
    const known = handle.read();
    if (known) return Promise.resolve({ data: known });
    visitorOnItsWay ??= ask<{ handle: string }>({ method: 'POST', path: '/v1/visitors' })
      .then((answer): Answer<string> => {
        if (answer.problem) return answer;
        // Another tab of this origin may have been first; then its handle is the visitor's.
        const ours = handle.read() ?? answer.data.handle;
        handle.write(ours);
        return { data: ours };
      })
      .finally(() => {
        visitorOnItsWay = undefined;
      });
    return visitorOnItsWay;
  }

  /** A request in the visitor's name. A handle unknown to the gateway is forgotten, unless it has been replaced already. */
  async function askAs<Data>(
    visitor: string,
    request: ContractRequest,
    options?: RequestOptions,
  ): Promise<Answer<Data>> {
    const answer = await ask<Data>(request, options, { authorization: `Bearer ${visitor}` });
    if (answer.problem?.code === 'no-visitor' && handle.read() === visitor) handle.forget();
    return answer;
  }

  /** Reads or erases what is kept; without a visitor nothing is. */
  async function kept<Data, Nothing>(
    request: ContractRequest,
    nothing: Nothing,
    options?: RequestOptions,
  ): Promise<Answer<Data | Nothing>> {
    const visitor = handle.read();
    if (!visitor) return { data: nothing };
    const answer = await askAs<Data>(visitor, request, options);
    // Nobody known to keep it for, and nothing kept: to the person the same.
    return answer.problem?.code === 'no-visitor' ? { data: nothing } : answer;
  }

  async function keep<Data = void>(
    request: ContractRequest,
    options?: RequestOptions,
  ): Promise<Answer<Data>> {
    let answer: Answer<unknown> = { problem: { code: 'no-visitor' } };
    for (let turn = 0; turn < 2 && answer.problem?.code === 'no-visitor'; turn++) {
      const visitor = await ensureVisitor();
      if (visitor.problem) return visitor;
      answer = await askAs(visitor.data, request, options);
    }
    return answer as Answer<Data>;
  }

  const erase = (path: ContractPath, options?: RequestOptions): Promise<Answer<void>> =>
    kept<void, void>({ method: 'DELETE', path }, undefined, options);

  const me = '/v1/visitors/me';
  const wishes = `${me}/wishes` as const;
  const health = `${me}/health-answers` as const;
  const favourites = `${me}/favourites` as const;
  const favourite = (id: string) => `${favourites}/${encodeURIComponent(id)}` as const;

  return {
    ask: (request, options) => ask(request, options),
    kept,
    keep,
    ensureVisitor,
    listMunicipalities: async (options) =>
      itemsOf(await askList<{ items: Municipality[] }>({ path: '/v1/municipalities' }, options)),
    searchPlaces: async (query, options) =>
      itemsOf(await askList<{ items: Place[] }>({ path: '/v1/places', query }, options)),
    searchJobPostings: (query, options) => askList({ path: '/v1/job-postings', query }, options),
    getJobPosting: (id, options) =>
      ask({ path: `/v1/job-postings/${encodeURIComponent(id)}` }, options),
    deleteVisitor: async (options) => {
      const answer = await erase(me, options);
      if (!answer.problem) handle.forget();
      return answer;
    },
    listFavourites: (query, options) =>
      kept<FavouritePage, FavouritePage>(
        { path: favourites, ...(query && { query }) },
        { items: [], next: null },
        options,
      ),
    putFavourite: (id, options) => keep({ method: 'PUT', path: favourite(id) }, options),
    deleteFavourite: (id, options) => erase(favourite(id), options),
    getWishes: (options) => kept<Wishes, undefined>({ path: wishes }, undefined, options),
    putWishes: (body, options) => keep({ method: 'PUT', path: wishes, body }, options),
    deleteWishes: (options) => erase(wishes, options),
    getHealthAnswers: (options) =>
      kept<HealthAnswers, undefined>({ path: health }, undefined, options),
    putHealthAnswers: (body, options) => keep({ method: 'PUT', path: health, body }, options),
    deleteHealthAnswers: (options) => erase(health, options),
  };
}
