import type { LitElement, ReactiveController } from '../../core/facade.ts';
import { closest } from './clusters.ts';
import { denmark } from './places.ts';
import {
  fitting,
  pixelOf,
  under,
  type Box,
  type Pixel,
  type Size,
  type View,
} from './projection.ts';

/** Nobody needs to see a single place larger than this, until they ask. */
const largestFit = 10;
/** Before it is measured. */
const assumed: Size = { width: 320, height: 320 };

const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(value, least), most);

/** What part of the country is shown, and how large. */
export class ViewController implements ReactiveController {
  size: Size = assumed;
  view: View = fitting(denmark, assumed, 8);
  /** The person has moved it: it does not move by itself any more. */
  moved = false;
  /** Height of letters around, in pixels. */
  letters = 16;

  readonly #host: LitElement;
  #box: Box = denmark;
  readonly #watch = new ResizeObserver(() => this.#measure());
  #plane: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const plane = this.#host.renderRoot.querySelector<HTMLElement>('.plane');
    if (plane === this.#plane) return;
    this.#watch.disconnect();
    this.#plane = plane;
    if (plane) this.#watch.observe(plane);
    if (plane) this.#measure();
  }
  hostConnected(): void {
    if (this.#plane) this.#watch.observe(this.#plane);
  }
  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  get least(): number {
    return fitting(denmark, this.size, 0).zoom - 0.2;
  }
  get canGrow(): boolean {
    return this.view.zoom < closest - 0.01;
  }
  get canShrink(): boolean {
    return this.view.zoom > this.least + 0.01;
  }

  pixel(at: View['middle']): Pixel {
    return pixelOf(this.view, this.size, at);
  }

  /** Shows a part of the country; unless the person looks somewhere else, and it is not theirs to ask. */
  fit(box: Box | undefined, asked = false): void {
    this.#box = box ?? denmark;
    if (asked) this.moved = false;
    if (this.moved) return;
    const { middle, zoom } = fitting(this.#box, this.size, Math.max(28, this.letters * 2));
    this.#set({ middle, zoom: Math.min(zoom, largestFit) });
  }

  /** As {@link fit}, unless the box lies well in view already: what moves by itself confuses. */
  show(box: Box | undefined): void {
    const target = box ?? denmark;
    const first = this.#box === denmark;
    if (!first && this.#seesWell(target)) this.#box = target;
    else this.fit(target);
  }
  #seesWell({ from, to }: Box): boolean {
    const { width, height } = this.size;
    const [start, end] = [this.pixel(from), this.pixel(to)];
    const share = Math.max((end.x - start.x) / width, (end.y - start.y) / height);
    return start.x > 0 && start.y > 0 && end.x < width && end.y < height && share > 0.35;
  }

  /** Larger or smaller by so many doublings; what lies at the pixel stays there. */
  zoomBy(steps: number, around?: Pixel): void {
    const { width, height } = this.size;
    const pixel = around ?? { x: width / 2, y: height / 2 };
    const fixed = under(this.view, this.size, pixel);
    const zoom = between(this.least, this.view.zoom + steps, closest);
    const off = pixelOf({ ...this.view, zoom }, this.size, fixed);
    this.moved = true;
    this.#set({ ...this.view, zoom }, { x: off.x - pixel.x, y: off.y - pixel.y });
  }

  /** Looks so many pixels further to the right and down. */
  panBy(x: number, y: number): void {
    this.moved = true;
    this.#set(this.view, { x, y });
  }

  #set({ middle, zoom }: View, by: Pixel = { x: 0, y: 0 }): void {
    const { width, height } = this.size;
    const level = between(this.least, zoom, closest);
    const view = { middle, zoom: level };
    const { x, y } = under(view, this.size, { x: width / 2 + by.x, y: height / 2 + by.y });
    this.view = {
      zoom: level,
      middle: {
        x: between(denmark.from.x, x, denmark.to.x),
        y: between(denmark.from.y, y, denmark.to.y),
      },
    };
    this.#host.requestUpdate();
  }

  #measure(): void {
    const plane = this.#plane;
    if (!plane?.clientWidth) return;
    const letters = parseFloat(getComputedStyle(plane).fontSize) || this.letters;
    const { clientWidth: width, clientHeight: height } = plane;
    if (width === this.size.width && height === this.size.height && letters === this.letters) {
      return;
    }
    this.size = { width, height };
    this.letters = letters;
    if (this.moved) this.#set(this.view);
    else this.fit(this.#box);
    this.#host.requestUpdate();
  }
}
