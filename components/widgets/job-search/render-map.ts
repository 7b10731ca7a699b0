/** The jobs on a map, and below it the cards of the mark that was chosen. Fetched when somebody wants the map. */
import './more.ts';
import { html, nothing } from '../../core/facade.ts';
import '../../elements/map/map.ts';
import type { JuRadiusChangeEvent, JuSelectPointEvent } from '../../elements/map/map.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { showOnMap } from './map-switch.ts';
import { MapController, type Chosen } from './map.controller.ts';
import { mapViewStyles } from './map.styles.ts';
import { adoptStyles } from './parts.ts';
import { renderCards, renderSkeletons } from './render-results.ts';
import { renderFailure } from './render-states.ts';

const controllers = new WeakMap<JuJobSearch, MapController>();

function controllerOf(search: JuJobSearch): MapController {
  let controller = controllers.get(search);
  if (!controller) {
    controller = new MapController(search, () => search.parts?.client());
    controllers.set(search, controller);
    adoptStyles(search.renderRoot, mapViewStyles);
  }
  return controller;
}

/** The map of what was searched for. The host may name tiles for it (`map-tiles`, `map-attribution`). */
export function renderMap(search: JuJobSearch) {
  const map = controllerOf(search);
  const { points, problem, chosen } = map;
  const near = nearOf(search);
  return html`${problem ? renderFailure(search, problem, points !== undefined) : nothing}
  ${
    problem && !points
      ? nothing
      : html`<ju-map
          .points=${points?.items}
          .without=${points?.without ?? 0}
          .over=${points?.relation === 'over'}
          .near=${near}
          .radius=${near ? search.searched.radiusKm : 0}
          .selected=${chosen?.id ?? ''}
          tiles=${search.mapTiles}
          attribution=${search.mapAttribution}
          @ju-select-point=${(event: JuSelectPointEvent) => map.choose(event)}
          @ju-radius-change=${({ radiusKm }: JuRadiusChangeEvent) => search.change({ radiusKm })}
        ></ju-map>`
  }
  ${chosen ? renderChosen(search, map, chosen) : nothing}`;
}

/** Where the person looks from, when the gateway understood it. */
function nearOf({ state, names, searched }: JuJobSearch) {
  const place = state.type === 'loaded' ? state.near : undefined;
  if (place?.latitude === undefined || place.longitude === undefined) return undefined;
  return {
    name: names.placeLabel(searched.near),
    latitude: place.latitude,
    longitude: place.longitude,
  };
}

function renderChosen(search: JuJobSearch, map: MapController, chosen: Chosen) {
  const { level, wording } = search;
  const { t } = wording;
  const { count, label, items, ids, asked, update } = chosen;
  const known = ids.length < count && asked >= ids.length && update === 'none';
  return html`<div class="chosen" aria-busy=${update === 'loading' ? 'true' : 'false'}>
    <p class="subheading" role="heading" aria-level=${level + 2} tabindex="-1">${label}</p>
    ${renderCards(search, items, { level: level + 3, why: false })}
    ${update === 'loading' ? renderSkeletons() : nothing}
    ${
      update === 'failed'
        ? html`<ju-alert tone="error">${t('job-search-more:moreFailed')}</ju-alert>`
        : nothing
    }
    ${known ? html`<p class="note">${t('map:someOf', { count: items.length })}</p>` : nothing}
    <div class="ways">
      ${asked < ids.length && update !== 'loading' ? way(t('map:more'), () => map.more()) : nothing}
      ${way(t('map:back'), () => search.renderRoot.querySelector<HTMLElement>('ju-map')?.focus())}
      ${way(t('job-search-more:asListLong'), () => showOnMap(search, false))}
    </div>
  </div>`;
}

const way = (words: string, act: () => unknown) =>
  html`<button type="button" class="control secondary" @click=${act}>${words}</button>`;

declare global {
  interface JuLazyModules {
    'job-search-map': typeof import('./render-map.ts');
  }
}
