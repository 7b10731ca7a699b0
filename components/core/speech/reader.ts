import { Following } from './follow.ts';
import { Marks } from './marks.ts';
import type { SpeechProvider } from './provider.ts';
import { partsOf } from './sentences.ts';
import { isThere, spokenText, type SpokenSentence } from './spoken-text.ts';
import { JuSpeakingEvent } from './speaking-event.ts';

export type Speaking = 'silent' | 'speaking' | 'paused';

/** Letters said in one go at the usual speed: well under 15 seconds in every language. */
const longest = 140;
let speakers = 0;

/** Reads a part of a page aloud, sentence by sentence, and marks where it is. */
export class Reader {
  speaking: Speaking = 'silent';
  readonly #changed: (error?: unknown) => void;
  readonly #name = `${Math.random().toString(36).slice(2)}-${speakers++}`;
  readonly #marks = new Marks();
  #following = new Following();
  #provider: SpeechProvider | undefined;
  #target: Element | undefined;
  #language = '';
  #rate = 1;
  #sentences: readonly SpokenSentence[] = [];
  #index = 0;
  /** Where in the sentence the voice is: at the last word it told of. */
  #at = 0;
  #turn = 0;

  /** @param changed Called when `speaking` has changed, with the error when that was why. */
  constructor(changed: (error?: unknown) => void) {
    this.#changed = changed;
  }

  /**
   * Begins with the first sentence. Called in the task of a press.
   *
   * @returns false when there is nothing to say.
   */
  start(provider: SpeechProvider, target: Element, language: string, rate: number): boolean {
    this.stop();
    this.#sentences = spokenText(target);
    if (this.#sentences.length === 0) return false;
    this.#provider = provider;
    // What somebody else on the page left to be said does not come first.
    provider.cancel();
    this.#target = target;
    this.#language = language;
    this.#rate = rate;
    this.#index = 0;
    this.#at = 0;
    this.#following = new Following();
    addEventListener(JuSpeakingEvent.type, this.#hear);
    // Voices go on after the page has gone, in Chromium.
    addEventListener('pagehide', this.#leave);
    this.#go();
    return true;
  }

  pause(): void {
    if (this.speaking !== 'speaking') return;
    if (this.#provider?.pause) this.#provider.pause();
    else this.#hush();
    this.#become('paused');
  }

  resume(): void {
    if (this.speaking !== 'paused') return;
    if (!this.#provider?.resume) return this.#go();
    this.#take();
    this.#provider.resume();
  }

  stop(): void {
    if (this.speaking !== 'silent') this.#end();
  }

  /** Another speed, from the word the voice is at. */
  set rate(rate: number) {
    this.#rate = rate;
    if (this.speaking !== 'speaking') return;
    this.#hush();
    this.#say();
  }

  readonly #hear = ({ speaker }: JuSpeakingEvent) => {
    if (speaker !== this.#name) this.stop();
  };
  readonly #leave = () => this.stop();

  #go(): void {
    this.#take();
    this.#say();
  }

  /** Says that it is our turn, which makes every other voice on the page fall silent. */
  #take(): void {
    this.#become('speaking');
    dispatchEvent(new JuSpeakingEvent(this.#name));
  }

  #say(): void {
    const sentence = this.#sentences[this.#index];
    if (!sentence || !this.#target?.isConnected) return this.#end();
    // What went away while it waited for its turn is not said any more.
    if (!isThere(sentence)) return this.#next();
    const [range] = this.#marks.sentence(sentence.pieces);
    this.#following.to(range);

    const provider = this.#provider as SpeechProvider;
    const { text, language } = sentence;
    const from = this.#at;
    const rest = text.slice(from);
    const [part = { start: 0, end: rest.length }] = partsOf(rest, longest * this.#rate);
    // A text whose language nobody speaks here is better said with an accent than left out.
    const voice = provider.voices(language)[0] ?? provider.voices(this.#language)[0];
    const turn = ++this.#turn;
    const only =
      <Told extends unknown[]>(what: (...told: Told) => void) =>
      (...told: Told) => {
        if (turn === this.#turn) what(...told);
      };
    provider.speak(
      { text: rest.slice(0, part.end), language, rate: this.#rate, ...(voice && { voice }) },
      {
        onBoundary: only((index: number) => this.#reach(sentence, from + index)),
        onEnd: only(() => {
          this.#at = from + part.end;
          if (this.#at >= text.length) this.#next();
          else this.#say();
        }),
        onError: only((error: unknown) => this.#end(error)),
      },
    );
  }

  #reach({ text, pieces }: SpokenSentence, index: number): void {
    const [word] = /^[^\s,.;:!?»”)]+/.exec(text.slice(index)) ?? [];
    if (!word) return;
    this.#at = index;
    this.#marks.word(pieces, index, index + word.length);
  }

  #next(): void {
    this.#index++;
    this.#at = 0;
    this.#say();
  }

  /** Nothing that was begun is heard of any more. */
  #hush(): void {
    this.#turn++;
    this.#provider?.cancel();
  }

  #end(error?: unknown): void {
    this.#hush();
    this.#marks.clear();
    this.#sentences = [];
    removeEventListener(JuSpeakingEvent.type, this.#hear);
    removeEventListener('pagehide', this.#leave);
    this.#become('silent', error);
  }

  #become(speaking: Speaking, error?: unknown): void {
    this.speaking = speaking;
    this.#changed(error);
  }
}
