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
import type { ReadingMode } from '../preferences/preferences.ts';
import { preferences } from '../preferences/store.ts';
import { chooseLanguage, primaryLanguage, readPlace, type Place } from './language.ts';
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
 * Knows an element's language and reading mode and holds its texts. The element shows the old ones until all texts of the
 * new are there, so nobody sees half of each.
 */
export class LocalisationController implements ReactiveController {
  /** The language shown; a BCP 47 tag that there are texts for. */
  language = 'da';
  /** The reading mode shown. */
  readingMode: ReadingMode = 'standard';
  /** Settles when there is something to render with; undefined when there is already. Never rejects. */
  pending: Promise<void> | undefined;

  readonly #host: LitElement;
  #namespaces: readonly string[];
  readonly #texts: ContextConsumer<typeof textsContext, LitElement>;
  readonly #surroundings: ContextConsumer<typeof surroundingsContext, LitElement>;
  #loaded = new Map<string, Texts>();
  #stopObserving: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;
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
    const place = readPlace(this.#host);
    this.#stopObserving = observeLang(place.roots, () => this.#update());
    this.#stopFollowing = preferences.subscribe(() => this.#update());
    this.#update(place);
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    this.#stopFollowing?.();
  }

  #update(place?: Place): void {
    // Providers answer while controllers are still being connected; the way to the page's root is walked when all have.
    if (!this.#stopObserving) return;
    place ??= readPlace(this.#host);
    const chosen = preferences.value;
    const language = chooseLanguage(place.language, this.surroundings, chosen.language);
    const readingMode = chosen.readingMode ?? place.readingMode;
    const source = this.#texts.value ?? standardTexts();
    const wanted = `${language} ${readingMode}`;
    if (wanted === this.#wanted && source === this.#source) return;
    this.#wanted = wanted;
    this.#source = source;
    this.#load(language, readingMode, source, ++this.#turn);
  }

  #load(
    language: string,
    readingMode: ReadingMode,
    source: TextsSource | undefined,
    turn: number,
  ): void {
    const show = (texts: readonly Texts[]) => {
      if (turn !== this.#turn) return;
      this.#loaded = new Map(
        this.#namespaces.map((name, index) => [shelfName(language, name), texts[index] ?? {}]),
      );
      this.language = language;
      this.readingMode = readingMode;
      this.pending = undefined;
      this.#host.requestUpdate();
    };
    const texts = source
      ? this.#namespaces.map((name) =>
          textsOf(source, primaryLanguage(language), name, readingMode),
        )
      : [];
    if (texts.every((each) => !(each instanceof Promise))) return show(texts as Texts[]);
    // The promise stays the same while a newer language overtakes, so whoever waits waits for the newest.
    const arrival = Promise.all(texts).then(show, (error: unknown) => {
      if (turn !== this.#turn) return;
      if (isDevelopment) console.error(error);
      this.#host.dispatchEvent(new JuErrorEvent('texts-unavailable'));
      if (this.#loaded.size === 0) return show([]);
      // Words that can be read are better than none. The next change asks anew.
      this.#wanted = undefined;
      this.pending = undefined;
    });
    this.pending = arrival.then(() => (turn === this.#turn ? undefined : this.pending));
  }

  /** One more namespace from now on. What is shown stays until its texts are there; rejects when they cannot be had. */
  async hold(namespace: string): Promise<void> {
    const { language, readingMode } = this;
    const source = this.#source;
    if (source) await textsOf(source, primaryLanguage(language), namespace, readingMode);
    if (this.#namespaces.includes(namespace)) return;
    this.#namespaces = [...this.#namespaces, namespace];
    this.#wanted = undefined;
    this.#update();
  }

  /** A namespace in a language, when it is at hand; else it is sent for, and the element renders again. */
  #shelf(language: string, namespace: string): Texts | undefined {
    const name = shelfName(language, namespace);
    const known = this.#loaded.get(name);
    if (known || !this.#source) return known;
    const texts = textsOf(this.#source, primaryLanguage(language), namespace, this.readingMode);
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
