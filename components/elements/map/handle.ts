import type { JuMap } from './map.element.ts';
import { away, pixelsPerKm, worldOf, type Pixel } from './projection.ts';

/** So far from the edge the handle stays in sight; pixels. */
const edge = 16;

/** The handle on the circle's edge, and what a pointer does to it. */
export class Handle {
  readonly #map: JuMap;

  constructor(map: JuMap) {
    this.#map = map;
  }

  /** In the east of the circle; where that lies outside, at the edge of what is seen. */
  place(): Pixel | undefined {
    const { near, radius, views } = this.#map;
    if (!near || !radius) return undefined;
    const { x, y } = views.pixel(worldOf(away(near, radius, 90)));
    const within = (value: number, room: number) => Math.min(Math.max(value, edge), room - edge);
    return { x: within(x, views.size.width), y: within(y, views.size.height) };
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#map.drawing = true;
  }
  move(event: PointerEvent): void {
    const { drawing, near, views } = this.#map;
    if (!drawing || !near) return;
    event.stopPropagation();
    const plane = (event.currentTarget as HTMLElement).closest('.plane');
    const { left, top } = plane?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const middle = views.pixel(worldOf(near));
    const far = Math.hypot(event.clientX - left - middle.x, event.clientY - top - middle.y);
    this.#map.changeRadius(far / pixelsPerKm(views.view, near), false);
  }
  up(event: PointerEvent): void {
    if (!this.#map.drawing) return;
    event.stopPropagation();
    this.#map.changeRadius(this.#map.radius, true);
  }
}
