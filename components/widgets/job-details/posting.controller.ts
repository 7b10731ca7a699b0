import type { ContractClient } from '../../../contract/client.ts';
import type { JobPostingSummary } from '../../../contract/types.ts';
import type { ReactiveController, ReactiveControllerHost } from '../../core/facade.ts';
import type { JobDetailsState } from './state.ts';

/** Whoever shows one posting. */
export interface PostingHost extends ReactiveControllerHost {
  state: JobDetailsState;
}

/** A posting that was left lying longer than this is looked up again when the person comes back; milliseconds. */
export const staleAfter = 300_000;

/** Fetches one posting, and notices when it is taken down while somebody reads it. */
export class PostingController implements ReactiveController {
  readonly #host: PostingHost;
  readonly #client: () => ContractClient | undefined;
  #id = '';
  #known: JobPostingSummary | undefined;
  #fetched = 0;
  #flight: AbortController | undefined;

  constructor(host: PostingHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#returned);
    // Moved within the page: what was on its way is asked for again.
    if (this.#host.state.type === 'loading') this.retry();
  }
  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#returned);
    this.#flight?.abort();
  }

  /** Shows a posting: what is known of it at once, the rest when it arrives. */
  show(id: string, known?: JobPostingSummary): void {
    this.#id = id;
    this.#known = known;
    this.#host.state = { type: 'loading', known };
    this.retry();
  }

  /** Asks for the posting, again. */
  retry(): void {
    void this.#fetch();
  }

  /** A contract has come within reach. */
  contractCame(): void {
    if (this.#host.state.type === 'loading' && !this.#flight) this.retry();
  }

  async #fetch(): Promise<void> {
    const client = this.#client();
    const id = this.#id;
    if (!client || !id) return;
    this.#flight?.abort();
    const { signal } = (this.#flight = new AbortController());
    const known = this.#known;
    if (this.#host.state.type === 'error') this.#host.state = { type: 'loading', known };
    const answer = await client.getJobPosting(id, { signal });
    if (signal.aborted) return;
    if (answer.problem) {
      this.#host.state = { type: 'error', code: answer.problem.code, known };
      return;
    }
    this.#fetched = Date.now();
    // The distance belongs to a search, which the posting by itself knows nothing of.
    const { distanceKm } = known ?? {};
    this.#host.state = {
      type: 'loaded',
      posting: { ...(distanceKm !== undefined && { distanceKm }), ...answer.data },
    };
  }

  /** Looks whether it still stands, without taking anything away that is read or written. */
  async check(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'loaded' || state.withdrawn || !this.#id) return;
    this.#fetched = Date.now();
    const answer = await this.#client()?.getJobPosting(this.#id);
    if (answer?.problem?.code !== 'not-found' || this.#host.state !== state) return;
    this.#host.state = { ...state, withdrawn: true };
  }

  readonly #returned = (): void => {
    if (document.hidden || Date.now() - this.#fetched < staleAfter) return;
    void this.check();
  };
}
