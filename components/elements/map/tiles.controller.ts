import {
  loadLazily,
  warnOnce,
  type LitElement,
  type ReactiveController,
  type Surroundings,
} from '../../core/facade.ts';
import type { TileLayer } from './tiles.ts';
import type { ViewController } from './view.controller.ts';

/** How far it has come with the host's tiles; `none`: the host gave none. */
export type TilesState =
  'none' | 'offered' | 'explained' | 'waiting' | 'shown' | 'refused' | 'failed';

/**
 * Roads and streets from a map server that the host chose. It is a third party: nothing goes there before the person has
 * read where it goes and pressed again, and the host's own consent management has agreed where there is one.
 */
export class TilesController implements ReactiveController {
  state: TilesState = 'none';
  attribution = '';
  readonly #host: LitElement;
  readonly #surroundings: () => Surroundings;
  #url = '';
  #layer: TileLayer | undefined;
  #turn = 0;

  constructor(host: LitElement, surroundings: () => Surroundings) {
    this.#host = host;
    this.#surroundings = surroundings;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.state === 'shown' || this.state === 'waiting') this.go('offered');
  }

  /** Whose server it is. */
  get server(): string {
    return new URL(this.#url).host;
  }

  /** Takes what the host gives, when it is whole. */
  offer(url: string, attribution: string): void {
    this.#url = url;
    this.attribution = attribution.trim();
    const whole = isTiles(url) && this.attribution !== '';
    if (url && !whole) {
      warnOnce(
        '<ju-map> shows tiles only from an https address with {z}, {x}, {y}, and only with `attribution`.',
      );
    }
    this.go(whole ? 'offered' : 'none');
  }

  go(state: TilesState): void {
    this.#turn++;
    if (state !== 'shown') this.#layer?.remove();
    if (state !== 'shown') this.#layer = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** The person agreed. */
  async fetch(): Promise<void> {
    this.go('waiting');
    const turn = this.#turn;
    const { consent } = this.#surroundings();
    const granted = consent ? await consent('map-tiles').catch(() => false) : true;
    if (turn !== this.#turn) return;
    if (!granted) return this.go('refused');
    try {
      const { TileLayer } = await loadLazily('map-tiles');
      const place = this.#host.renderRoot.querySelector<HTMLElement>('.street');
      if (turn !== this.#turn || !place) return;
      this.#layer = new TileLayer(place, this.#url, () => this.go('failed'));
      this.go('shown');
    } catch {
      if (turn === this.#turn) this.go('failed');
    }
  }

  /** Shows the same as the map. */
  follow({ view, size }: ViewController): void {
    this.#layer?.show(view, size);
  }
}

function isTiles(url: string): boolean {
  const places = ['{z}', '{x}', '{y}'].every((hole) => url.includes(hole));
  return (
    places &&
    URL.canParse(url) &&
    new URL(url).protocol === 'https:' &&
    !/^https:\/\/[^/]*\{/i.test(url)
  );
}
