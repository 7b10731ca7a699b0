import type { ContractClient } from '../../../contract/client.ts';
import { deleteDismissal, putDismissal } from '../../../contract/operations/visitor.ts';
import type { DismissalReason, JobPostingSummary } from '../../../contract/types.ts';
import { JuDismissEvent } from './events.ts';

/** Whoever lets a person say 'not for me'. */
export interface DismissalHost extends HTMLElement {
  requestUpdate(): void;
}

/** 'Not for me': said at once, undone as quickly, with a reason for who wants to give one. */
export class DismissalController {
  readonly #host: DismissalHost;
  readonly #client: () => ContractClient | undefined;
  /** The posting is not to be shown again. */
  dismissed = false;
  reason: DismissalReason | undefined;
  /** The last word on it could not be kept. */
  failed = false;
  #turn = 0;

  constructor(host: DismissalHost, client: () => ContractClient | undefined) {
    this.#host = host;
    this.#client = client;
  }

  /** Another posting, of which nothing has been said. */
  forget(): void {
    this.#turn++;
    this.dismissed = this.failed = false;
    this.reason = undefined;
  }

  dismiss(posting: JobPostingSummary, reason?: DismissalReason): Promise<void> {
    return this.#say(posting, true, reason);
  }
  undo(posting: JobPostingSummary): Promise<void> {
    return this.#say(posting, false);
  }

  async #say(posting: JobPostingSummary, dismissed: boolean, reason?: DismissalReason) {
    const before = { dismissed: this.dismissed, reason: this.reason };
    const turn = ++this.#turn;
    Object.assign(this, { dismissed, reason, failed: false });
    this.#host.requestUpdate();
    const event = new JuDismissEvent(posting, dismissed, reason);
    const client = this.#client();
    if (!this.#host.dispatchEvent(event) || !client) return;
    const { id } = posting;
    const answer = await (dismissed
      ? putDismissal(client, id, reason ? { reason } : {})
      : deleteDismissal(client, id));
    // What was said since counts.
    if (!answer.problem || turn !== this.#turn) return;
    Object.assign(this, before, { failed: true });
    this.#host.requestUpdate();
  }
}
