import createFetchClient from 'openapi-fetch';
import type { paths } from './generated/openapi.ts';
import { problemOfAnswer, problemOfThrown, type Answer } from './problem.ts';
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
}

/** What `openapi-fetch` resolves to, as far as it is looked at here. */
interface Fetched<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}
type Init = { readonly signal: AbortSignal; readonly headers?: Record<string, string> };
type Send<Data> = (init: Init) => Promise<Fetched<Data>>;

const unavailable = (status: number): Answer<never> => ({
  problem: { code: 'unavailable', status },
});

/** Makes a client of the contract. */
export function createContractClient({
  baseUrl,
  handle = handleInMemory(),
  timeoutMs = 10_000,
  fetch,
}: ContractClientOptions): ContractClient {
  const api = createFetchClient<paths>({
    baseUrl,
    credentials: 'omit',
    // Looked up at each request: a page's `fetch` may be replaced after this client was made.
    fetch: fetch ?? ((request: Request) => globalThis.fetch(request)),
  });

  /** One request: its time, its failures, and whether the answer has the shape that widgets rely on. */
  async function ask<Data>(
    send: Send<Data>,
    { signal }: RequestOptions = {},
    headers?: Record<string, string>,
  ): Promise<Answer<Data>> {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const { data, error, response } = await send({
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        ...(headers && { headers }),
      });
      if (!response.ok) {
        return { problem: problemOfAnswer(response.status, response.headers, error) };
      }
      if (response.status !== 204 && (typeof data !== 'object' || !data)) {
        return unavailable(response.status);
      }
      return { data: data as Data };
    } catch (error) {
      return { problem: problemOfThrown(error, timeout, signal) };
    }
  }

  /** The same for an answer that lists. */
  async function askList<Data extends { items: unknown[] }>(
    send: Send<Data>,
    options?: RequestOptions,
  ): Promise<Answer<Data>> {
    const answer = await ask(send, options);
    return answer.data && !Array.isArray(answer.data.items) ? unavailable(200) : answer;
  }

  const itemsOf = <Item>(answer: Answer<{ items: Item[] }>): Answer<Item[]> =>
    answer.problem ? answer : { data: answer.data.items };

  let visitorOnItsWay: Promise<Answer<string>> | undefined;
  function ensureVisitor(): Promise<Answer<string>> {
    const known = handle.read();
    if (known) return Promise.resolve({ data: known });
    visitorOnItsWay ??= ask<{ handle: string }>((init) => api.POST('/v1/visitors', init))
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
    send: Send<Data>,
    options?: RequestOptions,
  ): Promise<Answer<Data>> {
    const answer = await ask(send, options, { authorization: `Bearer ${visitor}` });
    if (answer.problem?.code === 'no-visitor' && handle.read() === visitor) handle.forget();
    return answer;
  }

  /** Reads or erases what is kept; without a visitor nothing is. */
  async function kept<Data, Nothing>(
    send: Send<Data>,
    nothing: Nothing,
    options?: RequestOptions,
  ): Promise<Answer<Data | Nothing>> {
    const visitor = handle.read();
    if (!visitor) return { data: nothing };
    const answer = await askAs(visitor, send, options);
    // Nobody known to keep it for, and nothing kept: to the person the same.
    return answer.problem?.code === 'no-visitor' ? { data: nothing } : answer;
  }

  async function keep(send: Send<unknown>, options?: RequestOptions): Promise<Answer<void>> {
    let answer: Answer<unknown> = { problem: { code: 'no-visitor' } };
    for (let turn = 0; turn < 2 && answer.problem?.code === 'no-visitor'; turn++) {
      const visitor = await ensureVisitor();
      if (visitor.problem) return visitor;
      answer = await askAs(visitor.data, send, options);
    }
    return answer as Answer<void>;
  }

  const erase = (send: Send<unknown>, options?: RequestOptions): Promise<Answer<void>> =>
    kept(send as Send<void>, undefined, options);

  const wishes = '/v1/visitors/me/wishes';
  const health = '/v1/visitors/me/health-answers';
  const favourites = '/v1/visitors/me/favourites';
  const favourite = `${favourites}/{id}` as const;

  return {
    ensureVisitor,
    listMunicipalities: async (options) =>
      itemsOf(await askList((init) => api.GET('/v1/municipalities', init), options)),
    searchPlaces: async (query, options) =>
      itemsOf(
        await askList((init) => api.GET('/v1/places', { params: { query }, ...init }), options),
      ),
    searchJobPostings: (query, options) =>
      askList((init) => api.GET('/v1/job-postings', { params: { query }, ...init }), options),
    getJobPosting: (id, options) =>
      ask(
        (init) => api.GET('/v1/job-postings/{id}', { params: { path: { id } }, ...init }),
        options,
      ),
    deleteVisitor: async (options) => {
      const answer = await erase((init) => api.DELETE('/v1/visitors/me', init), options);
      if (!answer.problem) handle.forget();
      return answer;
    },
    listFavourites: (query = {}, options) =>
      kept<FavouritePage, FavouritePage>(
        (init) => api.GET(favourites, { params: { query }, ...init }),
        { items: [], next: null },
        options,
      ),
    putFavourite: (id, options) =>
      keep((init) => api.PUT(favourite, { params: { path: { id } }, ...init }), options),
    deleteFavourite: (id, options) =>
      erase((init) => api.DELETE(favourite, { params: { path: { id } }, ...init }), options),
    getWishes: (options) => kept((init) => api.GET(wishes, init), undefined, options),
    putWishes: (body, options) => keep((init) => api.PUT(wishes, { body, ...init }), options),
    deleteWishes: (options) => erase((init) => api.DELETE(wishes, init), options),
    getHealthAnswers: (options) => kept((init) => api.GET(health, init), undefined, options),
    putHealthAnswers: (body, options) =>
      keep((init) => api.PUT(health, { body, ...init }), options),
    deleteHealthAnswers: (options) => erase((init) => api.DELETE(health, init), options),
  };
}
