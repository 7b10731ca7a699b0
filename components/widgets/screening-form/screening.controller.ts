import type { Answer, ContractClient } from '../../../contract/client.ts';
import type { Place, Wishes } from '../../../contract/types.ts';
import {
  contractContext,
  type LitElement,
  type ReactiveController,
  ContextConsumer,
} from '../../core/facade.ts';
import { healthToKeep, longest, noAnswers, wishesOf } from './answers.ts';
import { placeToCheck } from './asking.ts';
import type { DraftStore } from './draft.ts';
import { hasPersonalNumber } from './personal-numbers.ts';
import { meantPlace, placeQuery } from './places.ts';
import { loading, screening } from './screening.ts';
import {
  isKnown,
  unsavedHealth,
  type Failure,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';

/** The element that shows the state. */
export interface ScreeningHost extends LitElement {
  state: ScreeningState;
}

/**
 * Between the form and the contract: learns what was kept, keeps and erases, and rests the draft. Wishes and health answers
 * travel in requests of their own. Health answers are in `host.state` and nowhere else until `keepHealth()`.
 */
export class ScreeningController implements ReactiveController {
  readonly #host: ScreeningHost;
  readonly #draft: DraftStore;
  readonly #consumer: ContextConsumer<typeof contractContext, ScreeningHost>;
  #place = new AbortController();
  #warns = false;

  constructor(host: ScreeningHost, draft: DraftStore) {
    this.#host = host;
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
    this.#watchLeaving();
    addEventListener('pagehide', this.#left);
  }

  hostDisconnected(): void {
    this.#place.abort();
    this.#warn(false);
    removeEventListener('pagehide', this.#left);
  }

  readonly #left = (): void => {
    if (unsavedHealth(this.#host.state)) this.act({ type: 'left' });
  };

  get #contract(): ContractClient | undefined {
    return this.#consumer.value;
  }

  /** Lets the state machine answer, rests what may rest, and shows the result. */
  act(action: ScreeningAction): void {
    const before = this.#host.state;
    const state = screening(before, action);
    if (state === before) return;
    this.#host.state = state;
    this.#watchLeaving();
    if (state.type === 'asking' || state.type === 'review') {
      const step = state.type === 'asking' ? state.question : 'review';
      if (state.answers !== noAnswers) this.#draft.write({ step, answers: state.answers });
    }
  }

  /** Learns what was kept before. A browser without a visitor's handle asks nobody. */
  async load(): Promise<void> {
    const contract = this.#contract;
    if (!contract) return;
    const [wishes, health] = await Promise.all([contract.getWishes(), contract.getHealthAnswers()]);
    const problem = wishes.problem ?? health.problem;
    if (problem) return this.act({ type: 'loading-failed', ...failureOf(problem) });
    const draft = this.#draft.read();
    this.act({
      type: 'loaded',
      ...(wishes.data && { wishes: wishes.data }),
      ...(health.data && { health: health.data }),
      ...(draft && { draft }),
    });
    if (wishes.data?.near) await this.#label(wishes.data.near);
  }

  async loadAgain(): Promise<void> {
    this.act({ type: 'loading-again' });
    await this.load();
  }

  /** Goes on without what could not be fetched, with the draft where there is one. */
  begin(): void {
    const draft = this.#draft.read();
    this.act({ type: 'begin', ...(draft && { draft }) });
  }

  /** Places that begin as typed; none when the gateway does not answer, for a suggestion is only help. */
  async suggest(typed: string, signal?: AbortSignal): Promise<Place[]> {
    const query = placeQuery(typed.slice(0, longest.near));
    if (!query || !this.#contract) return [];
    const answer = await this.#contract.searchPlaces({ query }, signal && { signal });
    return answer.data ?? [];
  }

  /** Goes on; from the place only once it is known to exist. When nobody answers, the person's word is taken. */
  async next(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'asking' || state.checkingPlace) return;
    const typed = placeToCheck(state);
    if (!typed) return this.act({ type: 'next' });
    this.act({ type: 'place-checking' });
    if (hasPersonalNumber(typed)) {
      return this.act({ type: 'place-refused', fault: 'personal-number' });
    }
    const query = placeQuery(typed);
    if (!query) return this.act({ type: 'place-refused', fault: 'unknown' });
    this.#place.abort();
    this.#place = new AbortController();
    const { signal } = this.#place;
    const answer = await this.#contract?.searchPlaces({ query }, { signal });
    if (signal.aborted) return;
    if (!answer?.data) {
      return this.act({ type: 'place-found', near: typed.slice(0, longest.near), label: typed });
    }
    const place = meantPlace(typed, answer.data);
    if (place) return this.act({ type: 'place-found', near: place.name, label: place.label });
    const fault = answer.data.length > 0 ? 'several' : 'unknown';
    this.act({ type: 'place-refused', fault });
  }

  /** Keeps the wishes, and only them. No wishes: what was kept before is erased. */
  async keep(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'review' || state.keeping.type === 'running') return;
    const wishes = wishesOf(state.answers);
    this.act({ type: 'keeping' });
    const problem = await this.#keepWishes(wishes, state.wishesKept);
    if (problem) return this.act({ type: 'keeping-failed', ...problem });
    this.#draft.forget();
    this.act({ type: 'kept' });
  }

  async #keepWishes(wishes: Wishes, keptBefore: boolean): Promise<Failure | undefined> {
    const none = Object.keys(wishes).length === 0;
    if (none && !keptBefore) return undefined;
    return this.#ask((contract) => (none ? contract.deleteWishes() : contract.putWishes(wishes)));
  }

  /** Keeps the answer about health, by the person's own press; one that was taken back is erased. */
  async keepHealth(): Promise<void> {
    const { state } = this.#host;
    if (!isKnown(state) || state.keepingHealth.type === 'running') return;
    const health = healthToKeep(state.health);
    if (!health && !state.healthKept) return;
    this.act({ type: 'keeping-health' });
    const problem = await this.#ask((contract) =>
      health ? contract.putHealthAnswers(health) : contract.deleteHealthAnswers(),
    );
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
    const ofHealth = await this.#ask((contract) => contract.deleteHealthAnswers());
    const problem = ofHealth ?? (await this.#ask((contract) => contract.deleteWishes()));
    if (problem) return this.act({ type: 'erasing-failed', healthGone: !ofHealth, ...problem });
    this.#draft.forget();
    const wishes = wishesOf(state.answers);
    this.act({ type: 'erased', ...(Object.keys(wishes).length > 0 && { wishes }) });
  }

  /** Keeps the erased wishes again. */
  async restore(): Promise<void> {
    const { state } = this.#host;
    if (state.type !== 'erased' || state.restoring.type === 'running' || !state.wishes) return;
    const { wishes } = state;
    this.act({ type: 'restoring' });
    const problem = await this.#ask((contract) => contract.putWishes(wishes));
    this.act(problem ? { type: 'restoring-failed', ...problem } : { type: 'restored' });
  }

  async #ask(
    send: (contract: ContractClient) => Promise<Answer<void>>,
  ): Promise<Failure | undefined> {
    if (!this.#contract) return { code: 'unavailable' };
    const { problem } = await send(this.#contract);
    return problem && failureOf(problem);
  }

  async #label(near: string): Promise<void> {
    const place = (await this.suggest(near)).find(({ name }) => name === near);
    if (place) this.act({ type: 'place-labelled', near, label: place.label });
  }

  /** The browser asks before leaving only while an answer about health would be lost by it. */
  #watchLeaving(): void {
    this.#warn(this.#host.isConnected && unsavedHealth(this.#host.state) !== undefined);
  }

  #warn(wanted: boolean): void {
    if (wanted === this.#warns) return;
    this.#warns = wanted;
    const change = wanted ? addEventListener : removeEventListener;
    change('beforeunload', askBeforeLeaving);
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

const failureOf = ({ code, retryAfterSeconds }: Failure): Failure => ({
  code,
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
