import type { ContractClient } from '../../../contract/client.ts';
import {
  deleteDismissal,
  listDismissals,
  putDismissal,
} from '../../../contract/operations/visitor.ts';
import type { DismissalReason, MatchQuery } from '../../../contract/types.ts';
import type { ReactiveController } from '../../core/facade.ts';
import type { JuDismissEvent } from '../job-details/events.ts';
import type { JuJobSearch } from './job-search.element.ts';

/** A posting that the person does not want to see. */
export interface Dismissed {
  readonly title: string;
  readonly reason?: DismissalReason | undefined;
  /** Put away just now: its place still says so, and how to take it back. */
  readonly fresh: boolean;
}

/** What the person put away as nothing for them: at once, with a way back; kept for the visitor. */
export class DismissalsController implements ReactiveController {
  readonly #search: JuJobSearch;
  readonly #client: () => ContractClient | undefined;
  /** By the posting's id, the latest first. */
  all: ReadonlyMap<string, Dismissed> = new Map();

  constructor(search: JuJobSearch, client: () => ContractClient | undefined) {
    this.#search = search;
    this.#client = client;
    search.addController(this);
    void this.#load();
  }

  hostConnected(): void {
    this.#search.addEventListener('ju-dismiss', this.#hear);
  }
  hostDisconnected(): void {
    this.#search.removeEventListener('ju-dismiss', this.#hear);
  }

  /** Those of the postings that were not put away before. */
  left<Posting extends { readonly id: string }>(postings: readonly Posting[]): Posting[] {
    return postings.filter(({ id }) => this.all.get(id)?.fresh ?? true);
  }

  get forMatching(): NonNullable<MatchQuery['dismissed']> {
    return [...this.all].slice(0, 500).map(([jobPosting, { reason }]) => ({
      jobPosting,
      ...(reason && { reason }),
    }));
  }

  /** Puts a posting away, or says why it was. */
  async dismiss(id: string, title: string, reason?: DismissalReason): Promise<void> {
    const before = this.all;
    this.#set(id, { title, reason, fresh: true });
    const client = this.#client();
    const answer = client && (await putDismissal(client, id, { ...(reason && { reason }) }));
    if (answer?.problem) this.#undo(before, title);
  }

  /** Takes it back. */
  async takeBack(id: string): Promise<void> {
    const before = this.all;
    const title = before.get(id)?.title ?? '';
    this.#set(id, undefined);
    const client = this.#client();
    const answer = client && (await deleteDismissal(client, id));
    if (answer?.problem) this.#undo(before, title);
  }

  #undo(before: ReadonlyMap<string, Dismissed>, title: string): void {
    this.all = before;
    this.#search.fail(this.#search.wording.t('job-search-more:dismissalFailed', { title }));
  }

  #set(id: string, dismissed: Dismissed | undefined): void {
    const others = [...this.all].filter(([other]) => other !== id);
    this.all = new Map([...(dismissed ? [[id, dismissed] as const] : []), ...others]);
    this.#search.failure = '';
    this.#search.requestUpdate();
  }

  readonly #hear = (event: JuDismissEvent): void => {
    event.preventDefault();
    const { posting, dismissed, reason } = event;
    void (dismissed ? this.dismiss(posting.id, posting.title, reason) : this.takeBack(posting.id));
  };

  async #load(): Promise<void> {
    const client = this.#client();
    const answer = client && (await listDismissals(client));
    if (!answer?.data?.items.length) return;
    this.all = new Map([
      ...this.all,
      ...answer.data.items.map(
        ({ jobPosting, title, reason }) => [jobPosting, { title, reason, fresh: false }] as const,
      ),
    ]);
    // The first cards may be quicker than what the person said before.
    const { state } = this.#search;
    if (state.type === 'loaded') this.#search.state = { ...state, items: this.left(state.items) };
  }
}
