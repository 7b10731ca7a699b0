import { html, nothing } from '../../core/facade.ts';
import type { JuMap } from './map.element.ts';
import type { TilesState } from './tiles.controller.ts';

/** What the host offers besides, where it comes from, and who made it. */
export function renderTiles(map: JuMap) {
  const { street, words } = map;
  const { t } = words;
  if (street.state === 'none') return nothing;
  const host = street.server;
  const button = (text: string, act: () => unknown, kind = 'secondary') =>
    html`<button type="button" class="control ${kind}" @click=${act}>${text}</button>`;
  const offer = button(t('tiles.offer'), () => street.go('explained'));
  const parts: Record<TilesState, () => unknown> = {
    none: () => nothing,
    offered: () => offer,
    explained: () =>
      html`<p>${t('tiles.why', { host })}</p>
        <div class="answers">
          ${button(t('tiles.fetch', { host }), () => street.fetch())}
          ${button(t('tiles.no'), () => street.go('offered'), 'quiet')}
        </div>`,
    waiting: () => html`<p>${t('tiles.waiting')}</p>`,
    shown: () =>
      html`<p class="attribution" dir="auto">${street.attribution}</p>
        ${button(t('tiles.off'), () => street.go('offered'), 'quiet')}`,
    refused: () => html`<p>${t('tiles.refused')}</p>`,
    failed: () =>
      html`<p>${t('tiles.failed')}</p>
        ${offer}`,
  };
  return html`<div class="tiles" role="status">${parts[street.state]()}</div>`;
}
