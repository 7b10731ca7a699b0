import { languagesAskedFor } from '../contract/reading/requirements.ts';
import { municipalitiesIn, regions } from '../contract/regions.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  workingHours,
  type JobPostingCounts,
  type JobPostingPoints,
} from '../contract/types.ts';
import { askedOf, conditions, groups, placed, type Fits, type Group } from './filters.ts';
import type { LocatedPlace } from './places.ts';
import type { SearchRequest } from './search-request.ts';
import { find, fitsWords, type Shelf } from './search.ts';

const mostCounted = 1000;
const mostPoints = 2000;

/** How many postings each choice would find. */
export function countChoices(
  { postings, today }: Shelf,
  request: SearchRequest,
  near: LocatedPlace | undefined,
): JobPostingCounts {
  const fits = conditions(request, near, today);
  const words = fitsWords(request.query);
  const all = postings.map((one) => placed(one, near)).filter(words);
  const without = (group: Group | undefined) => {
    const others = groups.filter((one) => one !== group);
    return all.filter((one) => others.every((other) => fits[other](one)));
  };
  const count = (group: Group | undefined, chosen: Fits) =>
    Math.min(mostCounted, without(group).filter(chosen).length);
  const choices = <Choice extends string>(
    group: Group,
    list: readonly Choice[],
    chosen: (choice: Choice) => Fits,
  ): Record<string, number> =>
    Object.fromEntries(
      list.flatMap((choice) => {
        const found = count(group, chosen(choice));
        return found > 0 ? [[choice, found]] : [];
      }),
    );
  const single = all
    .map(({ posting }) => languagesAskedFor(posting))
    .filter(({ length }) => length === 1);
  return {
    total: count(undefined, () => true),
    kind: choices(
      'kind',
      jobPostingKinds,
      (kind) =>
        ({ posting }) =>
          posting.kind === kind,
    ),
    hours: choices(
      'hours',
      workingHours,
      (one) =>
        ({ posting }) =>
          posting.hours?.includes(one) === true,
    ),
    region: choices(
      'place',
      regions,
      (region) =>
        ({ posting: { jobLocation } }) =>
          municipalitiesIn(region).includes(jobLocation.municipality?.code ?? ''),
    ),
    noFixedWorkplace: count('place', ({ posting }) => posting.jobLocation.notStatic === true),
    remote: count('remote', ({ posting }) => posting.remote !== undefined),
    education: choices(
      'education',
      educationLevels,
      (level) =>
        ({ posting }) =>
          askedOf(posting.educationRequired) <= askedOf(level),
    ),
    language: choices(
      'language',
      [...new Set(single.flat())].sort(),
      (tag) =>
        ({ posting }) =>
          languagesAskedFor(posting).every((one) => one === tag),
    ),
    accommodation: choices(
      'accommodation',
      accommodations,
      (one) =>
        ({ posting }) =>
          posting.accommodations?.includes(one) === true,
    ),
  };
}

/** Where postings are: one point for each place, those with the most postings first where there are too many. */
export function locate(
  shelf: Shelf,
  request: SearchRequest,
  near: LocatedPlace | undefined,
): JobPostingPoints {
  const found = find(shelf, request, near);
  const points = new Map<string, JobPostingPoints['items'][number]>();
  for (const { posting, point } of found) {
    if (!point) continue;
    const key = `${point.latitude} ${point.longitude}`;
    const known = points.get(key);
    points.set(key, {
      latitude: point.latitude,
      longitude: point.longitude,
      count: (known?.count ?? 0) + 1,
      approximate: (known?.approximate ?? true) && posting.jobLocation.located === 'municipality',
      ids: [...(known?.ids ?? []), posting.id].slice(0, 5),
    });
  }
  const most = [...points.values()].sort((left, right) => right.count - left.count);
  return {
    items: most.slice(0, mostPoints),
    without: found.filter(({ point }) => !point).length,
    relation: most.length > mostPoints ? 'over' : 'exact',
  };
}
