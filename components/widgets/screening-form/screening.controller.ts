import type { ContractClient } from '../../../contract/client.ts';
import { isOfHealth } from '../../../contract/screening/description.ts';
import type { Place, Skill } from '../../../contract/types.ts';
import {
  contractContext,
  type LitElement,
  type ReactiveController,
  ContextConsumer,
} from '../../core/facade.ts';
import { answerTo, healthToKeep } from './answers.ts';
import { toCheck } from './asking.ts';
import { builtIn, learn } from './arriving.ts';
import { check, suggestPlaces, suggestSkills } from './checking.ts';
import { hasWritten, type Draft, type DraftStore } from './draft.ts';
import { exportAll } from './export.ts';
import { Leaving } from './leaving.ts';
import { hasAnswers, profileOf } from './profile.ts';
import { eraseAll, keepProfile, putBack, putHealth } from './requests.ts';
import { loading, screening } from './screening.ts';
import {
  isKnown,
  knownIn,
  failureOf,
  unsavedHealth,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';
import { firstUnchecked } from './unchecked.ts';

/** The element that shows the state. */
export interface ScreeningHost extends LitElement {
  state: ScreeningState;
}

/** What the person does by writing; from then on it rests. */
const writing: readonly ScreeningAction['type'][] = [
  'answered',
  'stood',
  'skill-added',
  'skill-removed',
  'settled',
  'undone',
];

/**
 * Between the form and the contract: learns what is asked and what was kept, keeps and erases, and rests the draft. The profile
 * and health answers travel in requests of their own. Health answers are in `host.state` and nowhere else until `keepHealth()`.
 */
export class ScreeningController implements ReactiveController {
  readonly #host: ScreeningHost;
  readonly #draft: DraftStore;
  readonly #municipality: () => string | undefined;
  readonly #consumer: ContextConsumer<typeof contractContext, ScreeningHost>;
  readonly #leaving = new Leaving(
    () => this.#host.isConnected && unsavedHealth(this.#host.state) !== undefined,
    () => this.act({ type: 'left' }),
  );
  #check = new AbortController();
  #written = false;

  /** @param municipality Code of the hosting municipality, asked for once it is known. */
  constructor(host: ScreeningHost, draft: DraftStore, municipality: () => string | undefined) {
    this.#host = host;
    this.#municipality = municipality;
    this.#draft = draft;
    this.#consumer = new ContextConsumer(host, {
      context: contractContext,
      // Whoever gave the form a state of its own (a story, a test) does not want another one fetched.
      callback: () => void (this.#host.state === loading && this.load()),
      subscribe: true,
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#leaving.begin();
  }

  hostDisconnected(): void {
    this.#check.abort();
    this.#leaving.end();
  }

  get #contract(): ContractClient | undefined {
    return this.#consumer.value;
  }

  /** Lets the state machine answer, rests what may rest, and shows the result. */
  act(action: ScreeningAction): void {
    const before = this.#host.state;
    const state = screening(before, action);
    if (state === before) return;
    this.#host.state = state;
    this.#leaving.look();
    if (action.type === 'forgotten') this.#forget();
    this.#written ||= writing.includes(action.type);
    if (!this.#written || (state.type !== 'asking' && state.type !== 'review')) return;
    // That there is something to say about health is said nowhere.
    const at =
      state.type === 'review' ? 'review' : isOfHealth(state.question) ? 'health' : state.question;
    if (hasWritten(state.answers)) this.#draft.write({ at, answers: state.answers });
  }

  #forget(): void {
    this.#draft.forget();
    this.#written = false;
  }

  /** Learns what is asked and what was kept before. A browser without a visitor's handle asks nobody for the latter. */
  async load(): Promise<void> {
    const contract = this.#contract;
    if (!contract) return;
    const found = await learn(contract, this.#municipality());
    if (found.type === 'loading-failed') return this.act(found);
    this.act({ ...found, ...this.#draftFound() });
    await this.#label();
  }

  async loadAgain(): Promise<void> {
    this.act({ type: 'loading-again' });
    await this.load();
  }

  /** The network is back: what is on the screen does not say otherwise any more. */
  online(): void {
    const { state } = this.#host;
    if (state.type === 'error' && state.code === 'offline') void this.loadAgain();
    else this.act({ type: 'online' });
  }

  /** Goes on without what could not be fetched, with the draft where there is one. */
  begin(): void {
    this.act({ type: 'begin', screening: builtIn(), ...this.#draftFound() });
  }

  #draftFound(): { readonly draft?: Draft } {
    const draft = this.#draft.read();
    this.#written = draft !== undefined;
    return draft ? { draft } : {};
  }

  suggest(typed: string, signal?: AbortSignal): Promise<Place[]> {
    return suggestPlaces(this.#contract, typed, signal);
  }

  suggestSkills(typed: string, signal?: AbortSignal): Promise<Skill[]> {
    return suggestSkills(this.#contract, typed, signal);
  }

  /** Goes on; from what was typed only once it is known to be right. */
  async next(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'asking' || state.checking) return;
    const typed = toCheck(state);
    if (!typed) return this.act({ type: 'next' });
    this.act({ type: 'checking' });
    this.#check.abort();
    this.#check = new AbortController();
    const { signal } = this.#check;
    const found = await check(typed.control, typed.text, this.#contract, signal);
    if (signal.aborted) return;
    this.act(found.fault ? { type: 'refused', fault: found.fault } : { ...found, type: 'settled' });
  }

  /** Keeps the profile, and only it. Nothing answered: what was kept before is erased. */
  async keep(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'review' || state.keeping.type === 'running') return;
    const unchecked = firstUnchecked(state);
    if (unchecked) {
      this.act({ type: 'amend', question: unchecked });
      return this.next();
    }
    const profile = hasAnswers(state) ? profileOf(state, state.released) : undefined;
    this.act({ type: 'keeping' });
    const problem = await keepProfile(this.#contract, profile, !!state.profileKept);
    if (problem) return this.act({ type: 'keeping-failed', ...problem });
    this.#forget();
    this.act({ type: 'kept', ...(profile && { profile }) });
  }

  /** Takes back what was sent just now: what was kept before comes back, or nothing. The answers stay in the form. */
  async undo(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'kept' || !state.undoable || state.undoing.type === 'running') return;
    const { before } = state;
    this.act({ type: 'undoing' });
    const problem = await putBack(this.#contract, before);
    this.act(problem ? { type: 'undoing-failed', ...problem } : { type: 'undone' });
  }

  /** Hands over everything that is kept, as a file. */
  async export(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'kept' || state.exporting.type === 'running' || !this.#contract) return;
    this.act({ type: 'exporting' });
    const problem = await exportAll(this.#contract);
    this.act(problem ? { type: 'exporting-failed', ...failureOf(problem) } : { type: 'exported' });
  }

  /** Keeps the answer about health, by the person's own press; one that was taken back is erased. */
  async keepHealth(): Promise<void> {
    const { state } = this.#host;
    if (!isKnown(state) || state.keepingHealth.type === 'running') return;
    const health = healthToKeep(state.health);
    if (!health && !state.healthKept) return;
    this.act({ type: 'keeping-health' });
    const problem = await putHealth(this.#contract, health);
    if (problem) return this.act({ type: 'keeping-health-failed', ...problem });
    this.act({ type: 'health-kept', ...(health && { health }) });
  }

  /** Takes a kept answer about health back and erases it; should that fail, it stands as taken back. */
  async eraseHealth(): Promise<void> {
    this.act({ type: 'health-taken-back' });
    await this.keepHealth();
  }

  /** Erases everything that was answered: health first, for that matters most. */
  async erase(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'kept' || state.erasing.type === 'running') return;
    this.act({ type: 'erasing' });
    const { problem, healthGone } = await eraseAll(this.#contract);
    if (problem) return this.act({ type: 'erasing-failed', healthGone, ...problem });
    this.#forget();
    const { profileKept: profile } = state;
    this.act({ type: 'erased', ...(profile && { profile }) });
  }

  /** Keeps the erased profile again. */
  async restore(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'erased' || state.restoring.type === 'running' || !state.profile) return;
    const { profile } = state;
    this.act({ type: 'restoring' });
    const problem = await putBack(this.#contract, profile);
    this.act(problem ? { type: 'restoring-failed', ...problem } : { type: 'restored' });
  }

  /** A place is kept by its name; people know it by its label. */
  async #label(): Promise<void> {
    const known = knownIn(this.#host.state);
    const near = known && answerTo(known.answers, 'place').value;
    if (!near) return;
    const place = (await this.suggest(near)).find(({ name }) => name === near);
    if (place) this.act({ type: 'place-labelled', near, label: place.label });
  }
}
