import { distanceKm } from '../contract/distance.ts';
import { filterGroups } from '../contract/filter-groups.ts';
import { languagesAskedFor } from '../contract/reading/requirements.ts';
import { municipalitiesIn } from '../contract/regions.ts';
import { educationLevels, type EducationLevel } from '../contract/types.ts';
import type { LocatedPlace } from './places.ts';
import type { MockPosting } from './postings.ts';
import type { SearchRequest } from './search-request.ts';

/** The groups of filters, and what must fit whatever is chosen. */
export const groups = ['lasting', ...filterGroups] as const;
export type Group = (typeof groups)[number];

/** A posting and how far away it is, where that is asked. */
export interface Placed extends MockPosting {
  readonly distance?: number | undefined;
}

/** Whether a posting fits what one group asks for. */
export type Fits = (one: Placed) => boolean;

/** How much education a posting asks for, as a place in the list; nothing said is none. */
export const askedOf = (level: EducationLevel | undefined): number =>
  level === undefined ? 0 : educationLevels.indexOf(level);

/** Measures the way to a posting. */
export function placed(one: MockPosting, near: LocatedPlace | undefined): Placed {
  return { ...one, distance: near && one.point && distanceKm(near, one.point) };
}

/** What each group asks for. */
export function conditions(
  request: SearchRequest,
  near: LocatedPlace | undefined,
  today: string,
): Readonly<Record<Group, Fits>> {
  const { kinds, hours, languages, accommodations, education, region, municipality } = request;
  const { postedSince, company } = request;
  const codes = region === undefined ? undefined : municipalitiesIn(region);
  const any = <Item>(chosen: readonly Item[], has: (item: Item) => boolean) =>
    chosen.length === 0 || chosen.some(has);
  return {
    lasting: ({ posting }) =>
      (posting.validThrough ?? today) >= today &&
      (postedSince === undefined || posting.datePosted >= postedSince) &&
      (company === undefined || posting.company === company),
    kind: ({ posting }) => any(kinds, (kind) => kind === posting.kind),
    hours: ({ posting }) => any(hours, (one) => posting.hours?.includes(one) === true),
    place: ({ posting: { jobLocation }, distance }) => {
      const code = jobLocation.municipality?.code ?? '';
      return (
        (municipality === undefined || code === municipality) &&
        (codes === undefined || codes.includes(code)) &&
        (!request.noFixedWorkplace || jobLocation.notStatic === true) &&
        (!near || (distance !== undefined && distance <= request.radiusKm))
      );
    },
    remote: ({ posting }) => !request.remote || posting.remote !== undefined,
    education: ({ posting }) =>
      education === undefined || askedOf(posting.educationRequired) <= askedOf(education),
    language: ({ posting }) =>
      languages.length === 0 || languagesAskedFor(posting).every((tag) => languages.includes(tag)),
    accommodation: ({ posting }) =>
      accommodations.every((one) => posting.accommodations?.includes(one) === true),
  };
}
