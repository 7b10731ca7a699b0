import type { SpeechListener, SpeechProvider, Utterance } from './provider.ts';

/** A voice that says nothing and keeps what it was given, for tests and stories. The test says when a word or the end is reached. */
export class SilentSpeech implements SpeechProvider {
  readonly said: Utterance[] = [];
  cancelled = 0;
  listener: SpeechListener | undefined;
  readonly #listeners = new Set<() => void>();
  #languages: readonly string[];

  constructor(...languages: readonly string[]) {
    this.#languages = languages;
  }

  /** Voices arrive or go. */
  set languages(languages: readonly string[]) {
    this.#languages = languages;
    for (const listener of this.#listeners) listener();
  }
  get followers(): number {
    return this.#listeners.size;
  }
  voices(language: string) {
    return this.#languages
      .filter((each) => language.startsWith(each))
      .map((each) => ({ name: `Silent ${each}`, language: each }));
  }
  subscribe(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  speak(utterance: Utterance, listener: SpeechListener) {
    this.said.push(utterance);
    this.listener = listener;
  }
  cancel() {
    this.cancelled++;
    this.listener = undefined;
  }

  /** The voice reaches a word of what it says. */
  reach(word: string): void {
    this.listener?.onBoundary?.(this.said.at(-1)?.text.indexOf(word) ?? 0);
  }
  /** The voice is done with what it said. */
  end(): void {
    this.listener?.onEnd();
  }
  fail(error = 'synthesis-failed'): void {
    this.listener?.onError(error);
  }
  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}
