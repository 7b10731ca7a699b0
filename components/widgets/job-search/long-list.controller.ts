import type { ReactiveController } from '../../core/facade.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { canPack, pack, unpack, type Replacements } from './packing.ts';
import { pageSize } from './query.ts';
import { isPacked, type JobSearchState, type KnownPosting } from './state.ts';

/** Cards drawn at once, and cards that a list grows by from picture to picture: about as many as are in sight. */
const firstCards = 60;
const cardsPerPicture = 7;

/** Pages that always stand, as long as most lists are: what is in them is found by the browser's own search, and printed. */
const standing = 10;
/** How far out of sight a page lets go of its cards: a few windows, so that nobody scrolls into nothing. */
const reach = '300% 0px';
/** So long, in milliseconds, a page is out of sight before its postings are packed: who looks back soon waits for nothing. */
const settles = 400;

/**
 * Draws what comes to a list picture by picture, so that the page answers meanwhile. Lets the pages of a long list that are far
 * out of sight go of their cards, and packs what is known of their postings, so that memory stays flat however long one reads
 * on; a page keeps its height meanwhile, and never lets go of what has the focus.
 */
export class LongListController implements ReactiveController {
  readonly #search: JuJobSearch;
  /** The results as they were drawn last. */
  #drawn: JobSearchState | undefined;
  #seen = new WeakSet<Element>();
  /** Pages that shall do without their cards. */
  readonly #letGo = new WeakSet<Element>();
  #packing = 0;
  #unpacking = false;
  readonly #observer = new IntersectionObserver((entries) => this.#look(entries), {
    rootMargin: reach,
  });

  constructor(search: JuJobSearch) {
    this.#search = search;
    search.addController(this);
  }

  /** What stands again is looked at again. */
  hostConnected(): void {
    this.#search.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#seen = new WeakSet();
    clearTimeout(this.#packing);
    this.#turn(() => false);
    void this.#unpack();
  }

  hostUpdate(): void {
    const { state, shown } = this.#search;
    const before = this.#drawn;
    this.#drawn = state;
    if (state.type !== 'loaded' || state === before) return;
    const grew = before?.type === 'loaded' && before.items[0]?.id === state.items[0]?.id;
    this.#search.shown = grew ? Math.min(shown, before.items.length) + cardsPerPicture : firstCards;
  }

  hostUpdated(): void {
    this.#grow();
    const { far } = this.#search;
    const pages = this.#pages();
    if (pages.length <= standing) {
      if (far?.size) this.#turn(() => false);
      return;
    }
    for (const page of pages) {
      if (this.#seen.has(page) || !this.#search.isConnected) continue;
      this.#seen.add(page);
      this.#observer.observe(page);
    }
    this.#settle();
    void this.#unpack();
    clearTimeout(this.#packing);
    this.#packing = window.setTimeout(() => void this.#pack(), settles);
  }

  /** After the next picture, not before it; in no page it need not be. */
  #grow(): void {
    const { state, shown, isConnected } = this.#search;
    if (state.type !== 'loaded' || shown >= state.items.length || !isConnected) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#search.shown = Math.max(this.#search.shown, shown + cardsPerPicture);
      }),
    );
  }

  #pages(): HTMLElement[] {
    return [...this.#search.renderRoot.querySelectorAll<HTMLElement>('.results > .list > .page')];
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    // Behind a posting nothing is in sight, and nothing is let go of: it is soon come back to.
    if (this.#search.view.type !== 'results' || this.#pages().length <= standing) return;
    const near = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
    this.#turn((page, isFar) => {
      const isNear = near.get(page);
      if (isNear === undefined) return isFar;
      return !isNear && (isFar || (page.clientHeight > 0 && !page.querySelector(':focus-within')));
    });
    void this.#unpack();
  }

  /** Decides page by page. */
  #turn(decide: (page: HTMLElement, isFar: boolean) => boolean): void {
    for (const page of this.#pages()) {
      if (decide(page, this.#letGo.has(page))) this.#letGo.add(page);
      else this.#letGo.delete(page);
    }
    this.#settle();
  }

  /** Keeps the height of the pages that let go. One whose postings are packed goes on letting go until they are unpacked. */
  #settle(): void {
    const before = this.#search.far ?? new Set<number>();
    const far = new Set<number>();
    this.#pages().forEach((page, index) => {
      const isFar =
        this.#letGo.has(page) || (before.has(index) && this.#postings(index).some(isPacked));
      if (isFar) far.add(index);
      if (isFar === before.has(index)) return;
      if (isFar) page.style.setProperty('block-size', `${page.offsetHeight}px`);
      else page.style.removeProperty('block-size');
    });
    if (far.size !== before.size || [...far].some((index) => !before.has(index))) {
      this.#search.far = far;
    }
  }

  /** Of a page. */
  #postings(index: number): readonly KnownPosting[] {
    const { state } = this.#search;
    if (state.type !== 'loaded') return [];
    return state.items.slice(index * pageSize, (index + 1) * pageSize);
  }

  async #pack(): Promise<void> {
    if (!canPack() || !this.#search.isConnected) return;
    const packs = this.#pages().flatMap((page, index) => {
      const open = this.#letGo.has(page)
        ? this.#postings(index).filter((posting) => !isPacked(posting))
        : [];
      return open.length ? [pack(open)] : [];
    });
    this.#replace(...(await Promise.all(packs)));
  }

  /** What shall be seen, and whatever has come to stand in a page that is. */
  async #unpack(): Promise<void> {
    if (this.#unpacking) return;
    const packed = this.#pages().flatMap((page, index) =>
      this.#letGo.has(page) ? [] : this.#postings(index).filter(isPacked),
    );
    if (!packed.length) return;
    this.#unpacking = true;
    const unpacked = await unpack(packed);
    this.#unpacking = false;
    this.#replace(unpacked);
  }

  #replace(...replacements: readonly Replacements[]): void {
    const { state } = this.#search;
    const all = new Map(replacements.flatMap((some) => [...some]));
    if (state.type !== 'loaded' || !all.size) return;
    this.#search.state = {
      ...state,
      items: state.items.map((posting) => all.get(posting) ?? posting),
    };
  }
}
