import type { Answer, ContractClient } from '../../../contract/client.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';

/** Whoever shows the stars. */
export interface FavouritesHost extends ReactiveControllerHost {
  /** Ids of the postings that carry the star. */
  favourites: ReadonlySet<string>;
}

/** Name under which widgets of one origin tell each other what was marked; it carries a posting's id and nothing else. */
const channelName = 'jobunivers.favourites';
/** 50 at a time; more favourites than this are not looked for. */
const mostPages = 20;

/**
 * The visitor's favourites: which postings carry the star. A star turns at once; when keeping it fails it turns back and
 * `failed` is told. Other tabs and widgets of the same origin hear of it.
 */
export class FavouritesController implements ReactiveController {
  readonly #host: FavouritesHost;
  readonly #client: () => ContractClient | undefined;
  readonly #failed: (posting: JobPostingSummary, wanted: boolean) => void;
  /** Postings whose star is being kept right now. */
  readonly #busy = new Map<string, Promise<void>>();
  #channel: BroadcastChannel | undefined;

  /** @param failed Told when a star had to turn back; `wanted` says which way it should have gone. */
  constructor(
    host: FavouritesHost,
    client: () => ContractClient | undefined,
    failed: (posting: JobPostingSummary, wanted: boolean) => void,
  ) {
    this.#host = host;
    this.#client = client;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.onmessage = ({
      data,
    }: MessageEvent<{ id?: unknown; marked?: unknown } | null>) => {
      if (typeof data?.id === 'string') this.#mark(data.id, data.marked === true);
    };
    addEventListener('pageshow', this.#returned);
  }

  hostDisconnected(): void {
    this.#channel?.close();
    this.#channel = undefined;
    removeEventListener('pageshow', this.#returned);
  }

  /** Back from the browser's page cache: other pages may have changed the favourites. */
  readonly #returned = (event: PageTransitionEvent) => {
    if (event.persisted) void this.load();
  };

  /** Fetches all favourites, the latest first. Without a visitor there are none, and nobody is asked. */
  async load(): Promise<Answer<readonly JobPostingSummary[]>> {
    // What was marked a moment ago belongs to them.
    await Promise.all(this.#busy.values());
    const client = this.#client();
    const postings: JobPostingSummary[] = [];
    let cursor: string | null | undefined;
    for (let page = 0; client && cursor !== null && page < mostPages; page++) {
      const answer = await client.listFavourites(cursor ? { cursor } : {});
      if (answer.problem) return answer;
      postings.push(...answer.data.items.map(({ jobPosting }) => jobPosting));
      cursor = answer.data.next;
    }
    const marked = new Set(postings.map(({ id }) => id));
    // What the person is changing right now is theirs to say, not an older answer's.
    for (const id of this.#busy.keys()) {
      if (this.#host.favourites.has(id)) marked.add(id);
      else marked.delete(id);
    }
    this.#host.favourites = marked;
    return { data: postings };
  }

  /** Turns the star. Turned again while it is being kept, the last turn counts. */
  async toggle(posting: JobPostingSummary): Promise<void> {
    const { id } = posting;
    const client = this.#client();
    const kept = this.#host.favourites.has(id);
    this.#mark(id, !kept);
    if (!client || this.#busy.has(id)) return;
    const keeping = this.#keep(client, posting, kept);
    this.#busy.set(id, keeping);
    await keeping;
    this.#busy.delete(id);
  }

  /** Asks until what is kept is what is shown. */
  async #keep(client: ContractClient, posting: JobPostingSummary, before: boolean): Promise<void> {
    const { id } = posting;
    let kept = before;
    while (this.#host.favourites.has(id) !== kept) {
      const wanted = !kept;
      const answer = await (wanted ? client.putFavourite(id) : client.deleteFavourite(id));
      if (answer.problem) {
        this.#mark(id, kept);
        this.#failed(posting, wanted);
      } else {
        kept = wanted;
        this.#channel?.postMessage({ id, marked: kept });
      }
    }
  }

  #mark(id: string, marked: boolean): void {
    const changed = new Set(this.#host.favourites);
    if (marked) changed.add(id);
    else changed.delete(id);
    this.#host.favourites = changed;
  }
}
