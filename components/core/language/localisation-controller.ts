import { surroundingsContext, textsContext, type Surroundings } from '../contexts/contexts.ts';
import { isDevelopment } from '../development.ts';
import { JuErrorEvent } from '../events/events.ts';
import { ContextConsumer, type LitElement, type ReactiveController } from '../lit.ts';
import { standardTexts, textsOf, type Texts, type TextsSource } from '../localisation/texts.ts';
import {
  fillText,
  findText,
  type FindTexts,
  type TextParameters,
} from '../localisation/translate.ts';
import { chooseLanguage, languageFromPlace, primaryLanguage } from './language.ts';
import { observeLang } from './lang-observer.ts';

/** Where a key is looked for when a language lacks it. */
const fallbackLanguages: readonly string[] = ['da', 'en'];

/** A text and the way it found its parts. */
export interface FoundText {
  readonly text: string;
  /** Fills the holes of a piece of this text. */
  readonly fill: (piece: string) => string;
}

/**
 * Knows an element's language and holds its texts. The element shows the old language until all texts of the new one are
 * there, so nobody sees half of each.
 */
export class LocalisationController implements ReactiveController {
  /** The language shown; a BCP 47 tag that there are texts for. */
  language = 'da';
  /** Settles when there is something to render with; undefined when there is already. Never rejects. */
  pending: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #namespaces: readonly string[];
  readonly #texts: ContextConsumer<typeof textsContext, LitElement>;
  readonly #surroundings: ContextConsumer<typeof surroundingsContext, LitElement>;
  #loaded = new Map<string, Texts>();
  #stopObserving: (() => void) | undefined;
  #turn = 0;
  #wanted: string | undefined;
  #source: TextsSource | undefined;

  constructor(host: LitElement, namespaces: readonly string[]) {
    this.#host = host;
    this.#namespaces = namespaces;
    const callback = () => this.#update();
    this.#texts = new ContextConsumer(host, { context: textsContext, callback, subscribe: true });
    this.#surroundings = new ContextConsumer(host, {
      context: surroundingsContext,
      callback,
      subscribe: true,
    });
    host.addController(this);
  }

  get surroundings(): Surroundings {
    return this.#surroundings.value ?? {};
  }

  hostConnected(): void {
    this.#observe();
    this.#update();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
  }

  #observe(): void {
    this.#stopObserving?.();
    const { roots } = languageFromPlace(this.#host);
    this.#stopObserving = observeLang(roots, () => this.#update());
  }

  #update(): void {
    // Providers answer while controllers are still being connected: the last call finds everything in place.
    if (!this.#host.isConnected) return;
    const language = chooseLanguage(languageFromPlace(this.#host).language, this.surroundings);
    const source = this.#texts.value ?? standardTexts();
    if (language === this.#wanted && source === this.#source) return;
    this.#wanted = language;
    this.#source = source;
    this.#load(language, source, ++this.#turn);
  }

  #load(language: string, source: TextsSource | undefined, turn: number): void {
    const show = (texts: readonly Texts[]) => {
      if (turn !== this.#turn) return;
      this.#loaded = new Map(
        this.#namespaces.map((name, index) => [shelfName(language, name), texts[index] ?? {}]),
      );
      this.language = language;
      this.pending = undefined;
      this.#host.requestUpdate();
    };
    const texts = source
      ? this.#namespaces.map((name) => textsOf(source, primaryLanguage(language), name))
      : [];
    if (texts.every((each) => !(each instanceof Promise))) return show(texts as Texts[]);
    // The promise stays the same while a newer language overtakes, so whoever waits waits for the newest.
    const arrival = Promise.all(texts).then(show, (error: unknown) => {
      if (turn !== this.#turn) return;
      if (isDevelopment) console.error(error);
      this.#host.dispatchEvent(new JuErrorEvent('texts-unavailable'));
      show([]);
    });
    this.pending = arrival.then(() => (turn === this.#turn ? undefined : this.pending));
  }

  /** A namespace in a language, when it is at hand; else it is sent for, and the element renders again. */
  #shelf(language: string, namespace: string): Texts | undefined {
    const name = shelfName(language, namespace);
    const known = this.#loaded.get(name);
    if (known || !this.#source) return known;
    const texts = textsOf(this.#source, primaryLanguage(language), namespace);
    const keep = (found: Texts) => {
      this.#loaded.set(name, found);
      this.#host.requestUpdate();
    };
    if (!(texts instanceof Promise)) {
      this.#loaded.set(name, texts);
      return texts;
    }
    this.#loaded.set(name, {});
    texts.then(keep, () => undefined);
    return undefined;
  }

  /** The text of a key. Missing: Danish, then English; in development it shows, so that it is noticed. */
  find(key: string, parameters?: TextParameters): FoundText {
    const own = this.#namespaces[0] ?? 'common';
    const others = isDevelopment ? [] : fallbackLanguages;
    for (const language of [this.language, ...others]) {
      const find: FindTexts = (namespace) => this.#shelf(language, namespace || own);
      const text = findText(find, key, language, parameters);
      if (text !== undefined) {
        return { text, fill: (piece) => fillText(piece, find, language, parameters) };
      }
    }
    if (isDevelopment && this.#source && !this.pending) {
      console.error(`No text '${key}' in '${this.language}' (own namespace '${own}').`);
    }
    const text = isDevelopment ? `⟦${key}⟧` : '';
    return { text, fill: (piece) => piece };
  }
}

const shelfName = (language: string, namespace: string) =>
  `${primaryLanguage(language)}/${namespace}`;
