import { html, nothing } from '../../core/facade.ts';
import { draw, type IconDrawing } from '../icon/draw.ts';
import { arrowBack, arrowDown, arrowForward, arrowUp, minus, plus } from '../icon/more-drawings.ts';
import { directions } from './direction.ts';
import type { JuMap } from './map.element.ts';

const everything = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';

/** Everything that fingers and mouse do, as buttons; and what the marks mean. */
export function renderControls(map: JuMap) {
  const { t } = map.words;
  const { canGrow, canShrink } = map.views;
  const pan = (key: string) => () => directions[key] && map.pan(directions[key]);
  return html`<div class="below">
      <div class="controls" role="group" aria-label=${t('move')}>
        ${control(t('zoomIn'), plus, () => map.zoom(1), canGrow)}
        ${control(t('zoomOut'), minus, () => map.zoom(-1), canShrink)}
        ${control(t('whole'), everything, () => map.showAll())}
        <span class="compass" dir="ltr">
          ${control(t('west'), arrowBack, pan('ArrowLeft'))}
          ${control(t('north'), arrowUp, pan('ArrowUp'))}
          ${control(t('south'), arrowDown, pan('ArrowDown'))}
          ${control(t('east'), arrowForward, pan('ArrowRight'))}
        </span>
      </div>
      ${renderLegend(map)}
    </div>
    <p class="help">${t('help')}</p>`;
}

const control = (name: string, drawing: IconDrawing, act: () => unknown, able = true) =>
  html`<button
    type="button"
    class="move"
    aria-label=${name}
    aria-disabled=${able ? nothing : 'true'}
    @click=${() => able && act()}
  >
    ${draw(drawing)}
  </button>`;

function renderLegend({ near, clusters, words: { t } }: JuMap) {
  const about = clusters?.points.some(({ approximate }) => approximate);
  if (!near && !about) return nothing;
  return html`<ul class="legend">
    ${
      near
        ? html`<li>
            <span class="sign here-sign" aria-hidden="true"></span
            >${t('here', { place: near.name })}
          </li>`
        : nothing
    }
    ${
      about
        ? html`<li><span class="sign about-sign" aria-hidden="true"></span>${t('about')}</li>`
        : nothing
    }
  </ul>`;
}
