import type {
  Accommodation,
  EducationLevel,
  RegionCode,
  WorkingHours,
} from '../../../contract/types.ts';
import type { Further, JobQuery } from './query.ts';

/** Where one can look, one at a time. */
export const wheres = ['near', 'municipality', 'region', 'moving', 'country'] as const;
export type Where = (typeof wheres)[number];

/** What is offered, in the order in which it is offered. */
export const offered = {
  hours: ['full-time', 'part-time', 'evening', 'night', 'weekend'],
  region: ['1081', '1082', '1083', '1084', '1085'],
  education: ['none', 'vocational', 'short', 'medium', 'long'],
  accommodation: ['physical', 'language'],
  /** Languages that postings ask for. */
  language: ['da', 'en', 'de', 'ar', 'ru', 'uk', 'pl', 'tr'],
} as const satisfies {
  hours: readonly WorkingHours[];
  region: readonly RegionCode[];
  education: readonly EducationLevel[];
  accommodation: readonly Accommodation[];
  language: readonly string[];
};

/** Where the query looks. */
export function whereOf({ near, municipality, further }: JobQuery): Where {
  if (near) return 'near';
  if (further.region) return 'region';
  if (further.noFixedWorkplace) return 'moving';
  return municipality ? 'municipality' : 'country';
}

/** The filters that say nothing of where. */
export function withoutPlace(further: Further): Further {
  const { region: _region, noFixedWorkplace: _moving, ...kept } = further;
  return kept;
}

/** Of the filters those that say where, and the order. */
export const placeOf = ({ region, noFixedWorkplace, sort }: Further): Further => ({
  ...(region && { region }),
  ...(noFixedWorkplace && { noFixedWorkplace }),
  ...(sort && { sort }),
});

/** The filters with these in place of their own; what is empty is left out. */
export function withFilters(
  further: Further,
  change: { [Name in keyof Further]: Further[Name] | undefined },
): Further {
  const all = Object.entries({ ...further, ...change });
  return Object.fromEntries(
    all.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value))),
  );
}

const several = ['hours', 'language', 'accommodation'] as const;
type Several = (typeof several)[number];
export type Listed = Several;

/** One part of the further filters that can be taken away by itself. */
export interface FurtherPart {
  readonly name:
    | 'region'
    | 'noFixedWorkplace'
    | 'hours'
    | 'remote'
    | 'education'
    | 'language'
    | 'accommodation'
    | 'postedSince'
    | 'company';
  /** As sent; '' where there is only one. */
  readonly value: string;
}

/** The parts, in the order of the choices. */
export function furtherParts(further: Further): FurtherPart[] {
  const { region, noFixedWorkplace, hours, remote, education, language, accommodation } = further;
  const one = (name: FurtherPart['name'], value: unknown): FurtherPart[] =>
    value ? [{ name, value: typeof value === 'string' ? value : '' }] : [];
  const each = (name: Several, values: readonly string[] = []): FurtherPart[] =>
    values.map((value) => ({ name, value }));
  return [
    ...one('region', region),
    ...one('noFixedWorkplace', noFixedWorkplace),
    ...each('hours', hours),
    ...one('remote', remote),
    ...each('accommodation', accommodation),
    ...one('education', education),
    ...each('language', language),
    ...one('postedSince', further.postedSince),
    ...one('company', further.company),
  ];
}

/** The filters without one of their parts. */
export function withoutPart(further: Further, { name, value }: FurtherPart): Further {
  return isSeveral(name)
    ? toggled(further, name, value, false)
    : withFilters(further, { [name]: undefined });
}

/** The filters with one of several values ticked or not. */
export function toggled(further: Further, name: Several, value: string, ticked: boolean): Further {
  const others = ((further[name] ?? []) as readonly string[]).filter((other) => other !== value);
  return withFilters(further, { [name]: ticked ? [...others, value] : others });
}

const isSeveral = (name: string): name is Several => (several as readonly string[]).includes(name);
