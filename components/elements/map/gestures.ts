import type { Pixel } from './projection.ts';

/** What fingers, mouse and wheel do to the map. */
export interface Movable {
  panBy(x: number, y: number): void;
  zoomBy(steps: number, around?: Pixel): void;
}

/** A press that moves less than this is a press; pixels. */
const still = 5;

/**
 * Moves a map by pointers: a mouse drags it, two fingers drag and spread it, one finger drags it once it has the focus. So
 * a page with a map in it scrolls as any other. The wheel makes it larger or smaller with Ctrl alone, which is also what a
 * spread on a touchpad says.
 */
export class Gestures {
  readonly #map: Movable;
  readonly #pointers = new Map<number, Pixel>();
  #travelled = 0;

  constructor(map: Movable) {
    this.#map = map;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#pointers.size === 0) this.#travelled = 0;
    this.#pointers.set(event.pointerId, place(event));
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before || !this.#mayMove(event)) return;
    const plane = event.currentTarget as HTMLElement;
    const now = place(event);
    const [other] = [...this.#pointers].filter(([id]) => id !== event.pointerId);
    this.#pointers.set(event.pointerId, now);
    this.#travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (this.#travelled > still) plane.setPointerCapture(event.pointerId);
    if (!other) return this.#map.panBy(before.x - now.x, before.y - now.y);
    this.#pinch(before, now, other[1]);
  };

  readonly up = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
  };

  /** A drag that began on a mark chooses nothing. */
  readonly click = (event: MouseEvent): void => {
    if (this.#travelled <= still || event.detail === 0) return;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
    this.#map.zoomBy(Math.max(-1, Math.min(1, (-event.deltaY * lines) / 150)), place(event));
  };

  /** Keeps the browser from scrolling what the fingers move. */
  readonly touch = (event: TouchEvent): void => {
    const plane = event.currentTarget as HTMLElement;
    if ((event.touches.length > 1 || hasFocus(plane)) && event.cancelable) event.preventDefault();
  };

  #mayMove(event: PointerEvent): boolean {
    if (event.pointerType !== 'touch' || this.#pointers.size > 1) return true;
    return hasFocus(event.currentTarget as HTMLElement);
  }

  /** One finger went from `before` to `now` while the other rested. */
  #pinch(before: Pixel, now: Pixel, other: Pixel): void {
    const apart = (finger: Pixel) => Math.hypot(finger.x - other.x, finger.y - other.y) || 1;
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    this.#map.panBy((before.x - now.x) / 2, (before.y - now.y) / 2);
    this.#map.zoomBy(Math.log2(apart(now) / apart(before)), middle);
  }
}

const hasFocus = (plane: HTMLElement): boolean => plane.matches(':focus-within');

function place({ clientX, clientY, currentTarget }: MouseEvent): Pixel {
  const { left, top } = (currentTarget as HTMLElement).getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
