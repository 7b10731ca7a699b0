import {
  loadLazily,
  preferences,
  type ReactiveController,
  type ReactiveControllerHost,
  type ReadingMode,
} from '../../core/facade.ts';
import type * as JobSearchEasy from './easy.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { isWish } from './query.ts';

/** Turns the search from one reading mode to the other: what is shown stays until the other one is whole. */
export class ModeController implements ReactiveController {
  readonly #search: JuJobSearch;
  /** How easy-read looks, once it is here; `false`: it cannot be had. */
  #easy: typeof JobSearchEasy | false | undefined;
  /** The mode drawn last. */
  #drawn: ReadingMode | undefined;
  #back: (() => Promise<void>) | undefined;
  #hasRead: boolean | undefined;

  constructor(search: JuJobSearch & ReactiveControllerHost) {
    this.#search = search;
    search.addController(this);
  }

  /** How easy-read looks, where it is what is shown. */
  get easy(): typeof JobSearchEasy | undefined {
    return (this.#search.readingMode === 'easy' && this.#easy) || undefined;
  }

  /** There is all that the mode needs; where it is not, it is sent for. */
  get isWhole(): boolean {
    const whole = this.#search.readingMode !== 'easy' || this.#easy !== undefined;
    if (!whole) {
      // The cards may be quicker than what stands around them.
      this.#note();
      void this.#fetch();
    }
    return whole;
  }

  async #fetch(): Promise<void> {
    const search = this.#search;
    const [easy] = await Promise.all([
      Promise.all([loadLazily('job-search-easy'), search.holdTexts('job-search-more')]).then(
        ([module]) => module,
        () => false as const,
      ),
      search.loadMore().catch(() => undefined),
    ]);
    if (this.#easy !== undefined) return;
    this.#easy = easy;
    if (easy) easy.adoptStyles(search.renderRoot);
    // What changed meanwhile has not been looked at.
    search.requestUpdate('state', undefined);
  }

  #stop: (() => void) | undefined;

  hostConnected(): void {
    this.#stop = preferences.subscribe(() => {
      const { readingMode = this.#drawn } = preferences.value;
      if (readingMode !== this.#drawn) this.#note();
    });
  }
  hostDisconnected(): void {
    this.#stop?.();
  }
  hostUpdate(): void {
    const { readingMode } = this.#search;
    if (readingMode !== this.#drawn) this.#turn(readingMode);
  }

  /** Where the person is, before anything changes: while it does, an engine may scroll. */
  #note(): void {
    if (!this.#drawn) return;
    this.#back ??= this.#search.more?.notePlace(this.#search);
    // The bar alone may be longer than a phone: what counts is how far the jobs have been read.
    const jobs = this.#search.renderRoot.querySelector('.results');
    this.#hasRead ??= jobs !== null && jobs.getBoundingClientRect().top < 0;
  }

  /** The person stays where they are. Who has not begun is asked what they look for. */
  #turn(readingMode: ReadingMode): void {
    const search = this.#search;
    this.#note();
    const isNew = !search.asked && !isWish(search.searched) && search.view.type === 'results';
    search.guide = isNew && !this.#hasRead ? this.easy?.guideFrom(search.searched) : undefined;
    this.#drawn = readingMode;
  }

  hostUpdated(): void {
    this.#hasRead = undefined;
    if (!this.#back) return;
    const back = this.#back;
    this.#back = undefined;
    queueMicrotask(() => {
      this.#search.room.measure();
      void back();
    });
  }
}
