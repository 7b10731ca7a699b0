import { readPreferences, type PreferenceChanges, type Preferences } from './preferences.ts';

/** The person changed something for all widgets. On `window`, so that a page can follow too. */
export class JuPreferencesEvent extends Event {
  static readonly type = 'ju-preferences';
  readonly preferences: Preferences;
  constructor(preferences: Preferences) {
    super(JuPreferencesEvent.type);
    this.preferences = preferences;
  }
}
declare global {
  interface WindowEventMap {
    'ju-preferences': JuPreferencesEvent;
  }
}

const storageKey = 'jobunivers.preferences';

/**
 * Keeps a page's preferences. Nothing is stored before a person chooses; then it is their own wish that is kept, in the
 * origin's storage and nowhere else. Other copies of the library on the page and other tabs follow.
 */
export class PreferencesStore {
  #value: Preferences | undefined;
  #tell: ((value: Preferences) => void) | undefined;
  readonly #listeners = new Set<() => void>();

  get value(): Preferences {
    this.#value ??= this.#begin();
    return this.#value;
  }

  /** Takes over what the person chose, tells everybody, and remembers it. */
  change(changes: PreferenceChanges): void {
    this.replace({ ...this.value, ...changes });
  }

  /** The same, of everything together. */
  replace(all: unknown): void {
    const value = readPreferences(all);
    if (!this.#take(value)) return;
    if (this.#tell) return this.#tell(value);
    try {
      localStorage.setItem(storageKey, JSON.stringify(value));
    } catch {
      // Storage is closed: the choice holds for as long as the page does.
    }
    dispatchEvent(new JuPreferencesEvent(value));
  }

  /**
   * Makes this store follow another one, as in a frame: `value` holds from now on, and what the person changes here is told
   * to that other one and not remembered here.
   */
  follow(value: unknown, tell: (value: Preferences) => void): void {
    this.#tell = tell;
    this.#take(readPreferences(value));
  }

  /** Calls back at every change. Answers with what ends it. */
  subscribe(listener: () => void): () => void {
    this.#value ??= this.#begin();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #begin(): Preferences {
    addEventListener(JuPreferencesEvent.type, (event) => {
      if (!this.#tell) this.#take(readPreferences(event.preferences));
    });
    addEventListener('storage', ({ key }) => {
      if (!this.#tell && key === storageKey) this.#take(stored());
    });
    return stored();
  }

  /** False when nothing is new. */
  #take(value: Preferences): boolean {
    if (JSON.stringify(this.value) === JSON.stringify(value)) return false;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
    return true;
  }
}

function stored(): Preferences {
  try {
    return readPreferences(JSON.parse(localStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}

/** The one store of this page. */
export const preferences = new PreferencesStore();
