import { html, nothing, svg } from '../../core/facade.ts';
import { land, neighbours } from './denmark.ts';
import type { JuMap } from './map.element.ts';
import { labelsIn, placing } from './places.ts';
import { circleAround, worldOf, type Pixel } from './projection.ts';

/** Its point is the place; its head stands above a mark at the same place. */
const pin = 'M0 0C-3-8-10-14-10-23a10 10 0 0 1 20 0C10-14 3-8 0 0Z';

/** How many towns are named at most: so many for so wide a map. */
const pixelsATown = 45;
const most = { standard: 14, easy: 5 };

/** What is only to be looked at: coasts, names, the circle, the person's place. The words beside say the same. */
export function renderPicture(map: JuMap) {
  const { width, height } = map.views.size;
  const own = map.street.state !== 'shown';
  return html`<svg
    class="picture"
    aria-hidden="true"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
  >
    ${own ? renderLand(map) : nothing} ${renderCircle(map)} ${own ? renderTowns(map) : nothing}
    ${renderHere(map)}
  </svg>`;
}

const renderLand = ({ views: { view, size } }: JuMap) =>
  svg`<g transform=${placing(view, size)}>
    <path class="neighbours" d=${neighbours} />
    <path class="land" vector-effect="non-scaling-stroke" d=${land} />
  </g>`;

function renderTowns(map: JuMap) {
  const { views, readingMode, marks } = map;
  const letters = views.letters * 0.8;
  const number = Math.min(most[readingMode], Math.round(views.size.width / pixelsATown));
  const room = views.letters * 2.4;
  const takes = ({ x, y }: Pixel) => ({ x, y, width: room, height: room });
  const taken = [...marks, ...standing(map)].map(takes);
  const labels = labelsIn(views.view, views.size, letters, number, taken);
  return svg`<g class="towns" lang="da">${labels.map(
    ({ name, x, y, dot }) =>
      svg`${dot ? svg`<circle cx=${dot.x.toFixed(1)} cy=${dot.y.toFixed(1)} r="2" />` : nothing}
        <text x=${x.toFixed(1)} y=${(y + letters * 0.35).toFixed(1)}>${name}</text>`,
  )}</g>`;
}

/** Where else a name would be covered: the pin's head and the handle. */
function standing({ near, views, handle }: JuMap): Pixel[] {
  if (!near) return [];
  const { x, y } = views.pixel(worldOf(near));
  const place = handle.place();
  return [{ x, y: y - views.letters * 1.5 }, ...(place ? [place] : [])];
}

function renderCircle({ near, radius, views }: JuMap) {
  if (!near || !radius) return nothing;
  const corners = circleAround(near, radius).map((corner) => {
    const { x, y } = views.pixel(corner);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return svg`<path class="circle" d="M${corners.join('L')}Z" />`;
}

function renderHere({ near, views }: JuMap) {
  if (!near) return nothing;
  const { x, y } = views.pixel(worldOf(near));
  return svg`<g class="here" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(views.letters / 14).toFixed(2)})">
    <path d=${pin} /><circle cy="-23" r="4" />
  </g>`;
}
