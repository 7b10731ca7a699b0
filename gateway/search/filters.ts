import type { Point } from '../../contract/distance.ts';
import { filterGroups, type FilterGroup } from '../../contract/filter-groups.ts';
import { municipalitiesIn } from '../../contract/regions.ts';
import {
  accommodations,
  educationLevels,
  workingHours,
  type Accommodation,
  type EducationLevel,
  type JobPostingKind,
  type RegionCode,
  type WorkingHours,
} from '../../contract/types.ts';
import { bitsOf } from './bits.ts';

/** What a search leaves out, apart from words. */
export interface Filters {
  /** Day in Denmark, `YYYY-MM-DD`: what could be applied for until the day before is gone. */
  readonly today: string;
  readonly kinds?: readonly JobPostingKind[] | undefined;
  readonly municipality?: string | undefined;
  readonly near?: Point | undefined;
  readonly radiusKm: number;
  readonly region?: RegionCode | undefined;
  readonly noFixedWorkplace?: boolean | undefined;
  readonly hours?: readonly WorkingHours[] | undefined;
  readonly remote?: boolean | undefined;
  /** The highest that the person has. */
  readonly education?: EducationLevel | undefined;
  /** What the person can use at work. */
  readonly languages?: readonly string[] | undefined;
  readonly accommodations?: readonly Accommodation[] | undefined;
  /** Day. */
  readonly postedSince?: string | undefined;
  readonly company?: string | undefined;
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

/** Within the circle, for any table with `latitude` and `longitude`. A box on the index comes before the exact circle. */
export function nearConditions(near: Point, radiusKm: number, values: Values): string[] {
  const { latitude, longitude } = near;
  const height = radiusKm / kmPerDegree;
  // The circle is widest a little nearer to the pole than its middle.
  const edge = Math.min(89, Math.abs(latitude) + height);
  const width = height / Math.cos((edge * Math.PI) / 180);
  const between = (column: string, middle: number, half: number) =>
    `${column} between ${values.add(middle - half, 'float8')} and ${values.add(middle + half, 'float8')}`;
  return [
    between('latitude', latitude, height),
    between('longitude', longitude, width),
    `${distanceSql(near, values)} <= ${values.add(radiusKm, 'float8')}`,
  ];
}

type Condition = (filters: Filters, values: Values) => readonly string[];

const ofGroup: Readonly<Record<FilterGroup, Condition>> = {
  kind: ({ kinds }, values) =>
    kinds && kinds.length > 0 ? [`kind = any (${values.add(kinds, 'text[]')})`] : [],
  hours: ({ hours }, values) =>
    hours && hours.length > 0
      ? [`hours & ${values.add(bitsOf(workingHours, hours), 'smallint')} <> 0`]
      : [],
  place: ({ municipality, near, radiusKm, region, noFixedWorkplace }, values) => [
    ...(municipality === undefined ? [] : [`municipality = ${values.add(municipality, 'text')}`]),
    ...(region === undefined
      ? []
      : [`municipality = any (${values.add(municipalitiesIn(region), 'text[]')})`]),
    ...(noFixedWorkplace ? ['moving'] : []),
    ...(near ? nearConditions(near, radiusKm, values) : []),
  ],
  remote: ({ remote }) => (remote ? ['remote'] : []),
  education: ({ education }, values) =>
    education === undefined
      ? []
      : [
          `(education is null or education <= ${values.add(educationLevels.indexOf(education), 'smallint')})`,
        ],
  language: ({ languages }, values) =>
    languages && languages.length > 0 ? [`languages <@ ${values.add(languages, 'text[]')}`] : [],
  accommodation: ({ accommodations: asked }, values) => {
    if (!asked || asked.length === 0) return [];
    const bits = values.add(bitsOf(accommodations, asked), 'smallint');
    return [`accommodations & ${bits} = ${bits}`];
  },
};

/** What must fit whatever is chosen. */
export function lastingConditions(filters: Filters, values: Values): string[] {
  const { today, postedSince, company } = filters;
  return [
    `(valid_through is null or valid_through >= ${values.add(today, 'date')})`,
    ...(postedSince === undefined ? [] : [`posted_on >= ${values.add(postedSince, 'date')}`]),
    ...(company === undefined ? [] : [`company = ${values.add(company, 'text')}`]),
  ];
}

/** What one group asks for; nothing where none of it is chosen. */
export function conditionsOfGroup(
  group: FilterGroup,
  filters: Filters,
  values: Values,
): readonly string[] {
  return ofGroup[group](filters, values);
}

/** The filters as SQL conditions on `job_posting`. */
export function conditionsOf(filters: Filters, values: Values): string[] {
  return [
    ...lastingConditions(filters, values),
    ...filterGroups.flatMap((group) => conditionsOfGroup(group, filters, values)),
  ];
}
