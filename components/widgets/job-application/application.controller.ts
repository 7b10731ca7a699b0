import type { ContractClient } from '../../../contract/client.ts';
import {
  contractContext,
  ContextConsumer,
  type LitElement,
  type ReactiveController,
} from '../../core/facade.ts';
import { copy } from '../../core/take-away.ts';
import type { TypedContact } from '../contact/contact.ts';
import { idle, onceOnline } from '../personal/screen.ts';
import { firstView, learn } from './arriving.ts';
import { curriculumFields, type CurriculumField } from './curriculum.ts';
import { Delivery } from './delivery.ts';
import { newDraft, type Draft, type DraftStore } from './draft.ts';
import { amend, backFrom, nextFrom, writing } from './moving.ts';
import { letterToSend } from './sending.ts';
import { hasLetter, loading, type About, type ApplicationState, type Step } from './state.ts';

/** The element that shows the state. */
export interface ApplicationHost extends LitElement {
  state: ApplicationState;
  readonly posting: string;
  readonly company: string;
  readonly language: string;
}

type Writing = Extract<ApplicationState, { type: 'writing' }>;

/**
 * Between the widget and the contract: what is written, kept at every letter, and where one stands in it.
 */
export class ApplicationController implements ReactiveController {
  readonly #host: ApplicationHost;
  readonly #drafts: DraftStore;
  readonly #consumer: ContextConsumer<typeof contractContext, ApplicationHost>;
  /** What becomes of it once it is written. */
  readonly delivery: Delivery;

  constructor(host: ApplicationHost, drafts: DraftStore) {
    this.#host = host;
    this.#drafts = drafts;
    this.#consumer = new ContextConsumer(host, {
      context: contractContext,
      callback: () => void (this.#host.state === loading && this.load()),
      subscribe: true,
    });
    this.delivery = new Delivery(() => ({
      host,
      drafts,
      contract: this.#contract,
      about: this.about,
      key: this.#key,
    }));
    host.addController(this);
  }
  hostConnected(): void {}

  get #contract(): ContractClient | undefined {
    return this.#consumer.value;
  }
  get about(): About {
    const { posting, company } = this.#host;
    return posting ? { jobPosting: posting } : { company };
  }
  get #key(): string {
    const { posting, company } = this.#host;
    return posting ? `posting ${posting}` : `company ${company}`;
  }
  #show(state: ApplicationState): void {
    this.#host.state = state;
  }

  /** What one applies for, what was sent before, and what was written. */
  async load(): Promise<void> {
    const contract = this.#contract;
    const { posting, company } = this.#host;
    if (!contract || (!posting && !company)) return;
    if (this.#drafts.isForeign()) return this.#show({ type: 'found' });
    if (this.#host.state.type !== 'loading') this.#show(loading);
    const key = this.#key;
    const learned = await learn(contract, this.#host);
    if (this.#key !== key) return;
    const { application } = learned;
    if (application) {
      this.#drafts.forgetLetter(key);
      return this.#show({ type: 'sent', application, fresh: false, takingBack: idle });
    }
    this.#show(firstView(learned, this.#drafts.read(key) ?? newDraft(), this.#host));
  }

  /** What was found here is the person's. */
  async claim(): Promise<void> {
    this.#drafts.claim();
    await this.load();
  }
  /** What was found here is somebody else's, or not wanted any more. */
  async eraseFound(): Promise<void> {
    this.#drafts.forgetAll();
    await this.load();
  }

  /** The network is back: what is on the screen does not say otherwise any more. */
  online(): void {
    const { state } = this.#host;
    if (state.type === 'error' && state.code === 'offline') void this.load();
    if (state.type === 'writing') this.#show({ ...state, sending: onceOnline(state.sending) });
    if (state.type === 'sent') this.#show({ ...state, takingBack: onceOnline(state.takingBack) });
  }

  /** Goes on without what could not be fetched. */
  writeAnyway(): void {
    this.#show(
      writing({
        addressee: {},
        draft: this.#drafts.read(this.#key) ?? newDraft(),
        step: 'letter',
      }),
    );
  }

  get #isSending(): boolean {
    const { state } = this.#host;
    return state.type === 'writing' && state.sending.type === 'running';
  }
  get #writing(): Writing | undefined {
    const { state } = this.#host;
    return state.type === 'writing' && !this.#isSending ? state : undefined;
  }

  #change(change: (draft: Draft) => Partial<Draft>, more: Partial<Writing> = {}): void {
    const state = this.#writing;
    if (!state) return;
    const draft = { ...state.draft, ...change(state.draft) };
    this.#drafts.write(this.#key, draft);
    const { emptied: _, erased: __, letterMissing: ___, ...rest } = state;
    this.#show({ ...rest, draft, ...more });
  }
  changeLetter(letter: string): void {
    this.#change(() => ({ letter }));
  }
  changeContact(typed: Partial<TypedContact>): void {
    const faults = { ...this.#writing?.faults };
    for (const name of Object.keys(typed)) delete faults[name as keyof typeof faults];
    this.#change(({ contact }) => ({ contact: { ...contact, ...typed } }), { faults });
  }
  changeCurriculum(field: CurriculumField, text: string): void {
    this.#change(({ curriculumVitae }) => ({
      curriculumVitae: { ...curriculumVitae, [field]: text },
    }));
  }
  tick(field: CurriculumField, on: boolean): void {
    this.#change(({ ticked }) => ({
      ticked: curriculumFields.filter((one) => (one === field ? on : ticked.includes(one))),
    }));
  }

  /** Erases the letter to this employer; letters to others stay, and so does who the person is. */
  eraseLetter(): void {
    const { state } = this.#host;
    if (!hasLetter(state) || this.#isSending) return;
    this.#drafts.forgetLetter(this.#key);
    const { contact, curriculumVitae } = state.draft;
    const draft = newDraft({ contact, curriculumVitae });
    this.#show({ ...state, draft, erased: state.draft });
  }
  undoErasing(): void {
    const { state } = this.#host;
    if (!hasLetter(state) || !state.erased) return;
    this.#drafts.write(this.#key, state.erased);
    this.#show({ ...state, draft: state.erased, erased: undefined });
  }
  confirmErasingAll(confirming: boolean): void {
    const state = this.#writing;
    if (state) this.#show({ ...state, confirming });
  }
  /** Erases all that rests here: letters to everybody, who the person is, and their CV. */
  eraseAll(): void {
    const state = this.#writing;
    if (!state) return;
    this.#drafts.forgetAll();
    this.#show(
      writing({ addressee: state.addressee, step: 'letter', draft: newDraft(), emptied: true }),
    );
  }

  go(step: Step): void {
    const state = this.#writing;
    if (state) this.#show(amend(state, step));
  }
  back(): void {
    const state = this.#writing;
    const before = state && backFrom(state);
    if (before) this.#show(before);
  }
  next(): void {
    const state = this.#writing;
    if (state) this.#show(nextFrom(state));
  }
  /** Back to what was taken back: nothing is sent before the person presses again. */
  resume(): void {
    const { state } = this.#host;
    if (state.type === 'taken-back' || state.type === 'closed') {
      const step = letterToSend(state.draft.letter) ? 'review' : 'letter';
      this.#show(writing({ addressee: state.addressee, draft: state.draft, step }));
    }
  }

  async copy(text: string): Promise<void> {
    const done = await copy(text);
    const { state } = this.#host;
    if (state.type === 'closed' || state.type === 'sent') {
      this.#show({ ...state, copying: done ? 'copied' : 'refused' });
    }
  }
}
