import { html, repeat } from '../../core/facade.ts';
import type { JuMap, PlacedMark } from './map.element.ts';

/** The marks as buttons, the heaviest first; one of them is where Tab leads. */
export function renderMarks(map: JuMap) {
  const { stop } = map;
  return html`<div class="marks">
    ${repeat(
      map.marks,
      ({ mark }) => mark.key,
      (placed) => renderMark(map, placed, placed === stop),
    )}
    ${renderHandle(map)}
  </div>`;
}

/** How many postings, and where. */
export function labelOf(map: JuMap, { mark }: PlacedMark): string {
  const { count, approximate, several, town } = mark;
  const context = approximate ? 'approximate' : several ? 'several' : undefined;
  return map.words.t('mark', { count, place: town, ...(context && { context }) });
}

function renderMark(map: JuMap, placed: PlacedMark, isStop: boolean) {
  const { count, approximate, id } = placed.mark;
  return html`<button
    type="button"
    class="mark"
    tabindex=${isStop ? 0 : -1}
    data-size=${String(count).length}
    ?data-approximate=${approximate}
    aria-label=${labelOf(map, placed)}
    aria-pressed=${id === map.selected ? 'true' : 'false'}
    @click=${() => map.choose(placed)}
    @focus=${() => map.stand(placed)}
  >
    ${map.words.formats.number(count)}
  </button>`;
}

/** On the circle's edge: draws it larger and smaller. */
function renderHandle(map: JuMap) {
  const { near, radius, words } = map;
  if (!near || !radius) return '';
  const change = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 10,
      PageDown: -10,
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    map.changeRadius(map.radius + step, true);
  };
  return html`<button
    type="button"
    class="handle"
    role="slider"
    aria-label=${words.t('distance', { place: near.name })}
    aria-valuemin="1"
    aria-valuemax="200"
    aria-valuenow=${radius}
    aria-valuetext=${words.formats.number(radius, { style: 'unit', unit: 'kilometer' })}
    @keydown=${change}
    @pointerdown=${(event: PointerEvent) => map.handle.down(event)}
    @pointermove=${(event: PointerEvent) => map.handle.move(event)}
    @pointerup=${(event: PointerEvent) => map.handle.up(event)}
    @pointercancel=${(event: PointerEvent) => map.handle.up(event)}
  ></button>`;
}

/** Puts marks and handle where they belong. In code: a page's policy allows no styles in what is rendered. */
export function placeMarks(map: JuMap): void {
  const buttons = map.renderRoot.querySelectorAll<HTMLElement>('.mark');
  map.marks.forEach(({ x, y }, index) => move(buttons[index], x, y));
  const handle = map.handle.place();
  if (handle) move(map.renderRoot.querySelector<HTMLElement>('.handle'), handle.x, handle.y);
}

function move(button: HTMLElement | null | undefined, x: number, y: number): void {
  button?.style.setProperty(
    'translate',
    `calc(${x.toFixed(1)}px - 50%) calc(${y.toFixed(1)}px - 50%)`,
  );
}
