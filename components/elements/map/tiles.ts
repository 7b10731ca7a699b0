// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- who compiles this file alone needs the types too
/// <reference path="./leaflet.d.ts" />
/** Roads and streets under the marks. Fetched when the person asks for them, for Leaflet is large. */
import { Map as LeafletMap, TileLayer as LeafletTiles } from 'leaflet/dist/leaflet-src.esm.js';
import { pointOf, type Size, type View } from './projection.ts';

/** So many tiles that do not come, and none that does, are a server that is not there. */
const fewest = 3;

/**
 * Leaflet as a layer of pictures and nothing more: marks, keys, fingers and names stay the map's own. So none of its icons,
 * styles or controls are needed.
 */
export class TileLayer {
  readonly #map: LeafletMap;
  readonly #place: HTMLElement;
  #size: Size = { width: 0, height: 0 };

  /** @param failed Called when nothing comes. */
  constructor(place: HTMLElement, url: string, failed: () => void) {
    this.#place = place;
    this.#map = new LeafletMap(place, {
      attributionControl: false,
      boxZoom: false,
      doubleClickZoom: false,
      dragging: false,
      fadeAnimation: false,
      keyboard: false,
      markerZoomAnimation: false,
      scrollWheelZoom: false,
      touchZoom: false,
      trackResize: false,
      zoomAnimation: false,
      zoomControl: false,
      zoomSnap: 0,
    });
    // A page's address can hold what somebody looks for: the server learns whose page it is, and no more.
    const tiles = new LeafletTiles(url, { maxZoom: 19, referrerPolicy: 'strict-origin' });
    let [came, lost] = [0, 0];
    tiles.on('tileload', () => came++);
    tiles.on('tileerror', () => ++lost >= fewest && came === 0 && failed());
    tiles.addTo(this.#map);
  }

  show({ middle, zoom }: View, size: Size): void {
    if (size.width !== this.#size.width || size.height !== this.#size.height) {
      this.#size = size;
      this.#map.invalidateSize({ animate: false, pan: false });
    }
    const { latitude, longitude } = pointOf(middle);
    this.#map.setView([latitude, longitude], zoom, { animate: false });
  }

  remove(): void {
    this.#map.remove();
    this.#place.replaceChildren();
  }
}

declare global {
  interface JuLazyModules {
    'map-tiles': typeof import('./tiles.ts');
  }
}
