/** Times what a person waits for, in the page itself: whoever drives the page from outside adds to no time. Runs in the browser. */
import { afterFrame } from '../painted.ts';

/** What stands on the page, as far as the measuring asks; ours and the plain one alike. */
export interface Shown {
  /** The answer that stands, another one each time; undefined while one is on its way. Throws when there is none to come. */
  answer(): unknown;
  /** How many cards stand, or would as one scrolls. */
  standing(): number;
  /** Searches around Aarhus. */
  near(): void;
  /** Searches the whole country. */
  everywhere(): void;
}

/** One press or key, in milliseconds. */
export interface Sample {
  /** Until the next picture, by the browser's Event Timing: in steps of 8, and 16 for all that is shorter. */
  readonly paint: number;
  /** Until the picture with the answer, where one was awaited. */
  readonly answer: number;
}

interface Watched {
  readonly from: number;
  answer: number;
}

/** Longer than the page's contract client waits for an answer. */
const patience = 40_000;
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

export class Watch {
  readonly #shown: Shown;
  readonly #underWay: () => number;
  readonly #told: { readonly start: number; readonly duration: number }[] = [];
  readonly #watched: Watched[] = [];
  #pressed: (at: number) => void = () => {};
  #following: Promise<void> = Promise.resolve();

  /** @param underWay how many requests are on their way. */
  constructor(shown: Shown, underWay: () => number) {
    this.#shown = shown;
    this.#underWay = underWay;
    // The answer is waited for from the release of the pointer on: how long one holds it is one's own matter.
    for (const type of ['pointerup', 'keydown'] as const)
      addEventListener(type, ({ timeStamp }) => this.#pressed(timeStamp), { capture: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        if (entry.interactionId)
          this.#told.push({ start: entry.startTime, duration: entry.duration });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }

  /** Resolves when an answer stands, nothing is on its way, and the page has nothing more to do. */
  async rest(): Promise<void> {
    const end = performance.now() + patience;
    do {
      await frame();
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 200 }));
      if (performance.now() > end) throw new Error('The page does not come to rest.');
    } while (this.#shown.answer() === undefined || this.#underWay() > 0);
  }

  /** Brings an element into sight, and says where it is to be pressed: where it stays. */
  async aim(element: Element): Promise<{ x: number; y: number }> {
    const end = performance.now() + patience;
    for (let before = NaN; ;) {
      const { left, top, bottom, width, height } = element.getBoundingClientRect();
      const seen = top >= 0 && bottom <= innerHeight;
      if (seen && (Number.isNaN(before) || top === before)) {
        return { x: left + width / 2, y: top + height / 2 };
      }
      if (!seen) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await this.rest();
      before = top;
      if (performance.now() > end) throw new Error('What is to be pressed does not come to rest.');
    }
  }

  /** Lets the page come to rest, and watches from the next press or key on. */
  async begin(answered: boolean): Promise<void> {
    await this.rest();
    const press = new Promise<number>((resolve, reject) => {
      this.#pressed = resolve;
      setTimeout(() => reject(new Error('No press reached the page.')), patience);
    });
    const before = this.#shown.answer();
    const watched = { from: performance.now(), answer: 0 };
    this.#watched.push(watched);
    const stands = (): boolean => {
      const now = this.#shown.answer();
      return now !== undefined && now !== before;
    };
    this.#following = press.then(async (pressed) => {
      do {
        await frame();
        if (performance.now() > pressed + patience) throw new Error('No answer came to a press.');
      } while (answered && !stands());
      await afterFrame();
      watched.answer = performance.now() - pressed;
    });
    // Whoever asks at the end is told.
    this.#following.catch(() => {});
  }

  /** Resolves when what was awaited is drawn. */
  end(): Promise<void> {
    return this.#following;
  }

  /** All samples since it was last asked. */
  async take(): Promise<Sample[]> {
    // The browser tells of a press some frames after the picture.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const samples = this.#watched.map(({ from, answer }, index) => {
      const until = this.#watched[index + 1]?.from ?? Infinity;
      const told = this.#told.filter(({ start }) => start >= from && start < until);
      return { paint: Math.max(16, ...told.map(({ duration }) => duration)), answer };
    });
    this.#watched.length = 0;
    this.#told.length = 0;
    return samples;
  }

  get standing(): number {
    return this.#shown.standing();
  }
  near(): void {
    this.#shown.near();
  }
  everywhere(): void {
    this.#shown.everywhere();
  }
}
