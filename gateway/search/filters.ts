import type { Point } from '../../contract/distance.ts';
import type { JobPostingKind } from '../../contract/types.ts';

/** What a search leaves out, apart from words. */
export interface Filters {
  /** Day in Denmark, `YYYY-MM-DD`: what could be applied for until the day before is gone. */
  readonly today: string;
  readonly kinds?: readonly JobPostingKind[] | undefined;
  readonly municipality?: string | undefined;
  readonly near?: Point | undefined;
  readonly radiusKm: number;
}

/** Collects the values of one statement. */
export class Values {
  readonly list: unknown[] = [];

  /** Adds a value. @returns its placeholder. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

const kmPerDegree = 111.19;

/** Great-circle distance (haversine) from `point` to a posting in kilometres; the same formula as the contract's. */
export function distanceSql(point: Point, values: Values): string {
  const latitude = values.add(point.latitude, 'float8');
  const longitude = values.add(point.longitude, 'float8');
  return `(12742 * asin(least(1, sqrt(
    power(sin(radians(latitude - ${latitude}) / 2), 2) + cos(radians(${latitude})) * cos(radians(latitude))
    * power(sin(radians(longitude - ${longitude}) / 2), 2)))))`;
}

/** The filters as SQL conditions on `job_posting`. A box on the index comes before the exact circle. */
export function conditionsOf(filters: Filters, values: Values): string[] {
  const conditions = [
    `(valid_through is null or valid_through >= ${values.add(filters.today, 'date')})`,
  ];
  if (filters.kinds && filters.kinds.length > 0) {
    conditions.push(`kind = any (${values.add(filters.kinds, 'text[]')})`);
  }
  if (filters.municipality) {
    conditions.push(`municipality = ${values.add(filters.municipality, 'text')}`);
  }
  if (filters.near) {
    const { latitude, longitude } = filters.near;
    const height = filters.radiusKm / kmPerDegree;
    // The circle is widest a little nearer to the pole than its middle.
    const edge = Math.min(89, Math.abs(latitude) + height);
    const width = height / Math.cos((edge * Math.PI) / 180);
    const between = (column: string, middle: number, half: number) =>
      `${column} between ${values.add(middle - half, 'float8')} and ${values.add(middle + half, 'float8')}`;
    conditions.push(
      between('latitude', latitude, height),
      between('longitude', longitude, width),
      `${distanceSql(filters.near, values)} <= ${values.add(filters.radiusKm, 'float8')}`,
    );
  }
  return conditions;
}
