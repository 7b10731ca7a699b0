import type { SpeechListener, SpeechProvider, SpeechVoice, Utterance } from './provider.ts';

/** Slowest that any voice was heard to speak, in letters a second, and the time it may take to begin. */
const lettersASecond = 5;
const beginning = 8000;

interface BrowserVoice extends SpeechVoice {
  readonly native: SpeechSynthesisVoice;
}
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The browser's own voices (Web Speech). Holding is left out on purpose: it does nothing in Safari and ends everything on
 * Android, so a pause stops and goes on from the last word instead, the same everywhere.
 */
class WebSpeech implements SpeechProvider {
  readonly #engine: SpeechSynthesis;
  // Chromium forgets utterances that nobody holds, and never says that they ended.
  #spoken: SpeechSynthesisUtterance | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: SpeechSynthesis) {
    this.#engine = engine;
  }

  voices(language: string): readonly BrowserVoice[] {
    const wanted = language.toLowerCase();
    const rank = ({ lang, localService, default: preferred }: SpeechSynthesisVoice) =>
      (lang.toLowerCase().replace('_', '-') === wanted ? 4 : 0) +
      // What is spoken on the device stays there.
      (localService ? 2 : 0) +
      (preferred ? 1 : 0);
    return this.#engine
      .getVoices()
      .filter(({ lang }) => primary(lang) === primary(language))
      .sort((one, other) => rank(other) - rank(one))
      .map((native) => ({ name: native.name, language: native.lang.replace('_', '-'), native }));
  }

  subscribe(listener: () => void): () => void {
    this.#engine.addEventListener('voiceschanged', listener);
    return () => this.#engine.removeEventListener('voiceschanged', listener);
  }

  speak({ text, language, voice, rate }: Utterance, listener: SpeechListener): void {
    if (this.#spoken) this.cancel();
    const spoken = new SpeechSynthesisUtterance(text);
    const { native } = (voice ?? {}) as Partial<BrowserVoice>;
    spoken.lang = native?.lang ?? language;
    spoken.voice = native ?? null;
    spoken.rate = rate;
    let began = false;
    const only = (what: () => void) => () => {
      if (this.#spoken === spoken) what();
    };
    const end = (tell: () => void) =>
      only(() => {
        this.#forget();
        // In a task of its own: WebKit never ends what is begun while it tells of an end.
        setTimeout(tell);
      });
    spoken.onstart = only(() => (began = true));
    spoken.onboundary = ({ name, charIndex }) =>
      only(() => {
        began = true;
        if (name !== 'sentence') listener.onBoundary?.(charIndex);
      })();
    spoken.onend = end(() => listener.onEnd());
    spoken.onerror = ({ error }) => end(() => listener.onError(error))();
    this.#spoken = spoken;
    // Some engines fall silent without a word (Chromium's remote voices after 15 s): then the next sentence follows.
    this.#watch = setTimeout(
      end(() => {
        this.#engine.cancel();
        if (began) listener.onEnd();
        else listener.onError('silent');
      }),
      beginning + (1000 * text.length) / (lettersASecond * rate),
    );
    this.#engine.speak(spoken);
  }

  cancel(): void {
    this.#forget();
    // Firefox and Safari stay paused when somebody else on the page paused them.
    this.#engine.resume();
    this.#engine.cancel();
  }

  #forget(): void {
    clearTimeout(this.#watch);
    this.#spoken = undefined;
  }
}

let provider: SpeechProvider | undefined;

/** The browser's voices; undefined where it has no Web Speech. */
export function webSpeech(): SpeechProvider | undefined {
  if (!provider && 'speechSynthesis' in globalThis) provider = new WebSpeech(speechSynthesis);
  return provider;
}
