import type { Point } from '../../../contract/distance.ts';
import type { JobPostingPoint } from '../../../contract/types.ts';
import { html, JuElement, nothing, property, type PropertyValues } from '../../core/facade.ts';
import { iconStyles } from '../icon/icon.styles.ts';
import { controlStyles } from '../button/button.styles.ts';
import { Clusters, type Mark } from './clusters.ts';
import { directions, nearestTowards } from './direction.ts';
import { JuRadiusChangeEvent, JuSelectPointEvent } from './events.ts';
import { Gestures } from './gestures.ts';
import { Handle } from './handle.ts';
import { mapStyles } from './map.styles.ts';
import { boxAround, circleAround, worldOf, type Pixel, type WorldPoint } from './projection.ts';
import { renderControls } from './render-controls.ts';
import { labelOf, placeMarks, renderMarks } from './render-marks.ts';
import { renderPicture } from './render-picture.ts';
import { renderRadius } from './render-radius.ts';
import { renderSummary } from './render-summary.ts';
import { renderTiles } from './render-tiles.ts';
import { TilesController } from './tiles.controller.ts';
import { ViewController } from './view.controller.ts';

/** Where a person looks from. */
export interface NamedPoint extends Point {
  readonly name: string;
}
/** A mark and where it stands in the picture. */
export interface PlacedMark extends Pixel {
  readonly mark: Mark;
}

/** How far a key moves the map, of its width or height. */
const stride = 0.3;

/**
 * Jobs on a map of Denmark that is drawn here: it works without a network and without a mouse. Points that lie near each
 * other are one mark. One Tab leads to the marks, arrow keys from mark to mark, + and - make the map larger and smaller,
 * Home shows everything. What the map says and does, a list beside it must offer too; whoever embeds it shows the postings
 * of the mark that was chosen.
 *
 * @fires {JuSelectPointEvent} ju-select-point - A mark was chosen.
 * @fires {JuRadiusChangeEvent} ju-radius-change - The circle was made larger or smaller; it is the `radius` then.
 */
export class JuMap extends JuElement<'map'> {
  static override namespaces = ['map'] as const;
  static override styles = [iconStyles, controlStyles, mapStyles];

  /** Where there are postings; undefined while nobody knows. */
  @property({ attribute: false }) points: readonly JobPostingPoint[] | undefined;
  /** How many postings have no point. */
  @property({ type: Number }) without = 0;
  /** There are more points than these. */
  @property({ type: Boolean }) over = false;
  /** Where the person looks from; the circle is drawn around it. */
  @property({ attribute: false }) near: NamedPoint | undefined;
  /** Kilometres around `near`, 1 to 200; 0: no circle. */
  @property({ type: Number }) radius = 0;
  /** Id of a posting under the mark that is chosen, as `ju-select-point` gave it first; '': none. */
  @property() selected = '';
  /** Address of map tiles of the host's choice, https, with `{z}`, `{x}` and `{y}`. Fetched only when the person wants them. */
  @property() tiles = '';
  /** Who made the tiles. Without it there are none. */
  @property() attribution = '';

  /** For what is drawn by parts. */
  readonly views = new ViewController(this);
  readonly street = new TilesController(this, () => this.surroundings);
  readonly gestures = new Gestures(this.views);
  readonly handle = new Handle(this);
  /** What lies in view. */
  marks: readonly PlacedMark[] = [];
  clusters: Clusters | undefined;
  /** The circle is being drawn larger or smaller. */
  drawing = false;
  /** Where the keys stand. */
  #current: WorldPoint | undefined;
  #heldFocus = false;

  get words() {
    return { t: this.t.bind(this), formats: this.formats };
  }
  /** The mark that Tab leads to. */
  get stop(): PlacedMark | undefined {
    const { marks } = this;
    if (!this.#current) return marks[0];
    const { x, y } = this.views.pixel(this.#current);
    const far = (mark: PlacedMark) => Math.hypot(mark.x - x, mark.y - y);
    return marks.reduce<PlacedMark | undefined>(
      (best, mark) => (best && far(best) <= far(mark) ? best : mark),
      undefined,
    );
  }

  /** Puts the focus on the marks. */
  override focus(): void {
    const plane = this.renderRoot.querySelector<HTMLElement>('.plane');
    const mark = plane?.querySelector<HTMLElement>('.mark[tabindex="0"]');
    (mark ?? plane)?.focus({ preventScroll: this.#heldFocus });
  }
  /** Shows everything there is. */
  showAll(): void {
    this.views.fit(this.#everything(), true);
    this.#tell();
  }
  zoom(steps: number): void {
    const chosen = this.marks.find(({ mark }) => mark.id === this.selected);
    this.views.zoomBy(steps, this.#isFocused ? this.stop : chosen);
    this.#tell();
  }
  pan(direction: Pixel): void {
    const { width, height } = this.views.size;
    this.views.panBy(direction.x * width * stride, direction.y * height * stride);
    this.#tell();
  }
  choose(placed: PlacedMark): void {
    const { mark } = placed;
    this.#current = mark.at;
    this.selected = mark.id;
    const label = labelOf(this, placed);
    this.dispatchEvent(new JuSelectPointEvent(mark.points(), mark.town, label));
  }
  stand({ mark }: PlacedMark): void {
    this.#current = mark.at;
    this.requestUpdate();
  }
  /** @param settled The person let go. */
  changeRadius(kilometres: number, settled: boolean): void {
    const radius = Math.min(200, Math.max(1, Math.round(kilometres)));
    const changed = radius !== this.radius;
    this.radius = radius;
    if (settled && (changed || this.drawing)) {
      this.drawing = false;
      this.dispatchEvent(new JuRadiusChangeEvent(radius));
    } else this.drawing = !settled;
  }

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const acts: Record<string, () => void> = {
      '+': () => this.zoom(1),
      '=': () => this.zoom(1),
      '-': () => this.zoom(-1),
      Home: () => this.showAll(),
    };
    const direction = directions[event.key];
    const act = direction ? () => void this.#walk(direction) : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** To the nearest mark in a direction; where none can be seen there, the map moves that way. */
  async #walk(direction: Pixel): Promise<void> {
    const { width, height } = this.views.size;
    const from = (this.#isFocused && this.stop) || { x: width / 2, y: height / 2 };
    let next = nearestTowards(from, direction, this.marks);
    if (!next) {
      const middle = this.views.view.middle;
      this.pan(direction);
      await this.updateComplete;
      if (middle === this.views.view.middle) return;
      next = nearestTowards(this.stop ?? from, direction, this.marks) ?? this.stop;
    }
    if (!next) return;
    this.stand(next);
    await this.updateComplete;
    this.focus();
  }

  get #isFocused(): boolean {
    return this.shadowRoot?.activeElement?.classList.contains('mark') ?? false;
  }
  #tell(): void {
    void this.updateComplete.then(() => {
      this.announce(this.t('told', { count: this.marks.length }));
    });
  }

  /** What there is to see: the circle, else all points. */
  #everything() {
    const { near, radius, clusters } = this;
    if (near && radius) return boxAround(circleAround(near, radius));
    return boxAround([...(clusters?.points.map(worldOf) ?? []), ...(near ? [worldOf(near)] : [])]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { views } = this;
    this.#heldFocus = this.#isFocused;
    const apart = views.letters * 3.4;
    if (changed.has('points') || (this.clusters && this.clusters.apart !== apart)) {
      this.clusters = this.points && new Clusters(this.points, apart);
    }
    const has = (...names: (keyof JuMap)[]) => names.some((name) => changed.has(name));
    if (has('points', 'near', 'radius') && !this.drawing) views.show(this.#everything());
    if (has('tiles', 'attribution')) this.street.offer(this.tiles, this.attribution);
    this.marks = (this.clusters?.marksIn(views.view, views.size) ?? []).map((mark) => ({
      mark,
      ...views.pixel(mark.at),
    }));
  }

  protected override updated(): void {
    placeMarks(this);
    this.street.follow(this.views);
    // The mark that had the focus can have become part of another.
    if (this.#heldFocus && !this.#isFocused) this.focus();
  }

  protected override renderContent() {
    const { marks, points, gestures, street } = this;
    return html`<div
      class="map"
      role="group"
      aria-label=${this.t('name')}
      aria-describedby="summary"
    >
      ${renderSummary(this)}
      <div
        class="plane"
        dir="ltr"
        data-arrows
        role="group"
        aria-label=${this.t('marks')}
        aria-busy=${points ? nothing : 'true'}
        tabindex=${marks.length ? -1 : 0}
        @keydown=${this.key}
        @pointerdown=${gestures.down}
        @pointermove=${gestures.move}
        @pointerup=${gestures.up}
        @pointercancel=${gestures.up}
        @click=${{ handleEvent: gestures.click, capture: true }}
        @wheel=${{ handleEvent: gestures.wheel, passive: false }}
        @touchmove=${{ handleEvent: gestures.touch, passive: false }}
      >
        <div class="street" aria-hidden="true" ?hidden=${street.state !== 'shown'}></div>
        ${renderPicture(this)} ${renderMarks(this)}
      </div>
      ${renderControls(this)} ${renderTiles(this)} ${renderRadius(this)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ju-map': JuMap;
  }
  interface JuLazyModules {
    map: typeof import('./map.ts');
  }
}
