import type { Answer, ContractClient } from '../../../contract/client.ts';
import { deleteApplication, putApplication } from '../../../contract/operations/visitor.ts';
import type { Application } from '../../../contract/types.ts';
import { readContact } from '../contact/contact.ts';
import { codeOf, failed, idle, running } from '../personal/screen.ts';
import type { DraftStore } from './draft.ts';
import { amend } from './moving.ts';
import { draftFrom, fieldsOf, letterToSend } from './sending.ts';
import type { About, ApplicationState } from './state.ts';

type Writing = Extract<ApplicationState, { type: 'writing' }>;

/** Where an application is written, as it stands at the moment. */
export interface Desk {
  readonly host: { state: ApplicationState };
  readonly drafts: DraftStore;
  readonly contract: ContractClient | undefined;
  readonly about: About;
  /** Under which the draft rests. */
  readonly key: string;
}

/**
 * Sends an application, and takes it back. It goes under an id that was made with the draft, so that a double press, a lost answer or
 * another try sends once.
 */
export class Delivery {
  readonly #desk: () => Desk;
  /** Letters as they were when a sending of them got no answer, by the application's id. */
  readonly #tried = new Map<string, string>();

  constructor(desk: () => Desk) {
    this.#desk = desk;
  }
  #show(state: ApplicationState): void {
    this.#desk().host.state = state;
  }

  /** Sends what the review shows, once: a second press while it is on its way does nothing. */
  async send(): Promise<void> {
    const { host, drafts, contract, about, key } = this.#desk();
    const { state } = host;
    if (state.type !== 'writing' || state.sending.type === 'running' || !contract) return;
    const { draft } = state;
    const { contact, faults } = readContact(draft.contact);
    if (!letterToSend(draft.letter)) {
      return this.#show({ ...amend(state, 'letter'), letterMissing: 1 });
    }
    if (!contact) return this.#show({ ...amend(state, 'contact'), faults });
    this.#show({ ...state, sending: running });
    // Kept before it is sent: should the page be left now, the next visit asks under the same id.
    drafts.write(key, draft);
    const fields = fieldsOf(about, draft, contact);
    const answer = await putApplication(contract, draft.id, fields);
    if (answer.problem) return this.#notSent(answer, state, fields.letter);
    drafts.forgetLetter(key);
    const before = this.#tried.get(draft.id);
    this.#tried.delete(draft.id);
    this.#show({
      type: 'sent',
      application: answer.data,
      fresh: true,
      takingBack: idle,
      ...(before !== undefined && answer.data.letter !== fields.letter && { earlier: true }),
    });
  }
  #notSent(answer: Answer<Application>, state: Writing, letter: string): void {
    const code = codeOf(answer) ?? 'internal';
    const { addressee, draft } = state;
    if (code === 'not-found' || code === 'not-open') {
      return this.#show({
        type: 'closed',
        why: code === 'not-found' ? 'gone' : 'over',
        addressee,
        draft,
      });
    }
    this.#tried.set(draft.id, letter);
    this.#show({ ...state, sending: failed(code) });
  }

  /** Asks whether it shall be taken back, or no longer does. */
  confirmTakingBack(confirming: boolean): void {
    const { state } = this.#desk().host;
    if (state.type === 'sent') this.#show({ ...state, confirming, takingBack: idle });
  }
  /** Erases what was sent where it was sent to; the letter comes back here. */
  async takeBack(): Promise<void> {
    const { host, drafts, contract } = this.#desk();
    const { state } = host;
    if (state.type !== 'sent' || state.takingBack.type === 'running' || !contract) return;
    this.#show({ ...state, takingBack: running });
    const answer = await deleteApplication(contract, state.application.id);
    if (answer.problem) return this.#show({ ...state, takingBack: failed(answer.problem.code) });
    const { application } = state;
    const { key } = this.#desk();
    const draft = draftFrom(application, drafts.read(key)?.curriculumVitae);
    drafts.write(key, draft);
    const { title, companyName } = application;
    this.#show({
      type: 'taken-back',
      draft,
      addressee: {
        ...(application.about.jobPosting && { title }),
        ...(companyName && { company: companyName }),
      },
    });
  }
}
