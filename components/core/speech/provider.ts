import { createContext } from '../facade.ts';

/** Somebody who can speak one or more languages. */
export interface SpeechVoice {
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
}

/** What is to be said, one sentence or a part of one. */
export interface Utterance {
  readonly text: string;
  /** BCP 47 language of the text. */
  readonly language: string;
  /** One of those that `voices` gave. */
  readonly voice?: SpeechVoice;
  /** 1 is the voice's usual speed. */
  readonly rate: number;
}

/** What is told of an utterance while it is spoken. After `onEnd` or `onError` nothing more is told. */
export interface SpeechListener {
  /** A word begins, at this index of the text. Voices that do not know leave it out. */
  onBoundary?(index: number): void;
  onEnd(): void;
  onError(error: unknown): void;
}

/**
 * What reads aloud. The browser's own voices are the default (`webSpeech`); a municipality that has others gives its own,
 * with `setStandardSpeech` or as the answer to a `context-request` for `ju-speech` anywhere around the widgets.
 */
export interface SpeechProvider {
  /** Voices for a language, best first; none: reading aloud is not offered in it. */
  voices(language: string): readonly SpeechVoice[];
  /** Calls back when there are other voices than before. Answers with what ends it. */
  subscribe?(listener: () => void): () => void;
  /** Begins at once, in the very task of the person's press: some browsers allow no other. */
  speak(utterance: Utterance, listener: SpeechListener): void;
  /** Holds within a sentence. Who cannot leaves both out: the sentence then goes on from its last word. */
  pause?(): void;
  resume?(): void;
  /** Falls silent; nothing is told of what was being said. */
  cancel(): void;
}

export const speechContext = createContext<SpeechProvider>('ju-speech');

let standard: SpeechProvider | undefined;

/** The provider for elements that nobody around gives another. */
export function setStandardSpeech(provider: SpeechProvider | undefined): void {
  standard = provider;
}
export const standardSpeech = (): SpeechProvider | undefined => standard;
