import Supercluster from 'supercluster';
import type { JobPostingPoint } from '../../../contract/types.ts';
import { nearestTown } from './places.ts';
import { boxOf, pointOf, worldOf, type Size, type View, type WorldPoint } from './projection.ts';

/** What lies under one mark, added up. */
interface Sum {
  count: number;
  approximate: boolean;
  /** The point with the most postings, which lends the mark its name. */
  heaviest: JobPostingPoint;
}
type Feature = ReturnType<Supercluster<Sum, Sum>['getClusters']>[number];

/** One or more points, drawn as one. */
export interface Mark {
  /** The same for the same points, however the map is moved. */
  readonly key: string;
  readonly at: WorldPoint;
  readonly count: number;
  /** Of none of its points more is known than the municipality. */
  readonly approximate: boolean;
  /** Id of a posting that tells this mark from all others. */
  readonly id: string;
  /** The town that the most of it lies near. */
  readonly town: string;
  /** Not all of it lies near that town. */
  readonly several: boolean;
  readonly points: () => JobPostingPoint[];
}

/** Nearer than this, points in one place stay one mark. */
export const closest = 13;

const sumOf = (point: JobPostingPoint): Sum => ({
  count: point.count,
  approximate: point.approximate,
  heaviest: point,
});

/** Points that lie near each other as one mark, at every size of the map. */
export class Clusters {
  readonly points: readonly JobPostingPoint[];
  readonly count: number;
  /** Pixels between the middles of two marks, at least. */
  readonly apart: number;
  readonly #index: Supercluster<Sum, Sum>;
  readonly #towns = new Map<JobPostingPoint, string>();
  readonly #marks = new Map<string, Mark>();

  constructor(points: readonly JobPostingPoint[], apart: number) {
    this.points = points.filter((point) => Math.abs(point.latitude) < 85);
    this.apart = apart;
    this.count = this.points.reduce((sum, { count }) => sum + count, 0);
    this.#index = new Supercluster<Sum, Sum>({
      radius: apart,
      extent: 256,
      maxZoom: closest - 1,
      map: (sum) => ({ ...sum }),
      reduce(all, sum) {
        all.count += sum.count;
        all.approximate &&= sum.approximate;
        if (sum.heaviest.count > all.heaviest.count) all.heaviest = sum.heaviest;
      },
    }).load(
      this.points.map((point) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [point.longitude, point.latitude] },
        properties: sumOf(point),
      })),
    );
  }

  /** The marks that can be seen, the heaviest first. */
  marksIn(view: View, size: Size): Mark[] {
    const { from, to } = boxOf(view, size);
    const [northWest, southEast] = [pointOf(from), pointOf(to)];
    return this.#within(
      [northWest.longitude, southEast.latitude, southEast.longitude, northWest.latitude],
      view.zoom,
    );
  }
  /** All marks, as one would see them on a map of a part of the country. */
  overall(): Mark[] {
    return this.#within([-180, -85, 180, 85], 7);
  }

  #within(box: [number, number, number, number], zoom: number): Mark[] {
    return this.#index
      .getClusters(box, Math.round(zoom))
      .map((feature) => this.#markOf(feature))
      .sort((a, b) => b.count - a.count || a.at.x - b.at.x);
  }

  #markOf({ geometry, properties }: Feature): Mark {
    const { count, approximate, heaviest } = properties;
    const [id = ''] = heaviest.ids;
    const cluster = 'cluster_id' in properties ? properties.cluster_id : undefined;
    const key = cluster === undefined ? id : `${cluster}`;
    const known = this.#marks.get(key);
    if (known) return known;
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const points = () => (cluster === undefined ? [heaviest] : this.#leaves(cluster));
    const [town, share] = this.#townOf(points());
    const at = worldOf({ longitude, latitude });
    const mark = { key, at, count, approximate, id, town, several: share < count, points };
    this.#marks.set(key, mark);
    return mark;
  }

  #leaves(cluster: number): JobPostingPoint[] {
    return this.#index
      .getLeaves(cluster, Infinity)
      .map(({ properties }) => properties.heaviest)
      .sort((a, b) => b.count - a.count);
  }

  /** The town that the most postings lie near, and how many. */
  #townOf(points: readonly JobPostingPoint[]): readonly [town: string, count: number] {
    const counts = new Map<string, number>();
    for (const point of points) {
      let town = this.#towns.get(point);
      if (town === undefined) this.#towns.set(point, (town = nearestTown(point)));
      counts.set(town, (counts.get(town) ?? 0) + point.count);
    }
    return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as const);
  }
}
