import type {
  ReactiveController,
  ReactiveControllerHost,
} from '../../../components/core/facade.ts';
import { nothingChosen, readChoice, writeChoice, type Choice } from '../choice.ts';
import { builderLanguages, proposedFallback, type BuilderLanguage } from './texts.ts';

/** What is chosen, kept in the page's address: it can be sent to a colleague, and Back goes back. */
export class ChosenController implements ReactiveController {
  choice: Choice = nothingChosen;
  language: BuilderLanguage = 'da';
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }
  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  readonly #read = (): void => {
    const search = new URLSearchParams(location.search);
    this.language = builderLanguages.find((one) => one === search.get('ui')) ?? 'da';
    const choice = readChoice(search);
    this.choice = search.has('fallback')
      ? choice
      : { ...choice, fallback: proposedFallback(choice.widget, choice.lang) };
    this.#tell();
  };

  /** Takes part of a choice. `typing` goes on the same step of the way back. */
  change(part: Partial<Choice>, typing = false): void {
    const before = this.choice;
    const after = { ...before, ...part };
    const proposed = proposedFallback(before.widget, before.lang);
    this.choice =
      before.fallback === proposed && part.fallback === undefined
        ? { ...after, fallback: proposedFallback(after.widget, after.lang) }
        : after;
    this.#write(typing);
  }

  replace(choice: Choice): void {
    this.choice = choice;
    this.#write(false);
  }

  startOver(): void {
    const { municipality, widget } = this.choice;
    this.replace({
      ...nothingChosen,
      municipality,
      widget,
      fallback: proposedFallback(widget, ''),
    });
  }

  speak(language: BuilderLanguage): void {
    this.language = language;
    this.#write(false);
  }

  #write(typing: boolean): void {
    const search = writeChoice(this.choice);
    // An empty text was chosen too.
    search.set('fallback', this.choice.fallback);
    if (this.language !== 'da') search.set('ui', this.language);
    history[typing ? 'replaceState' : 'pushState'](null, '', `?${search}`);
    this.#tell();
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#changed();
  }
}
