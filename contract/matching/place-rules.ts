import type { Rule } from './matching.ts';

/** As far over the wish as a person might still go, to be told of. */
const stretch = 1.5;
const radiusSteps = [5, 10, 20, 30, 50, 100, 200] as const;
const points = { near: 3, nearest: 4, beyond: -3, municipality: 2, elsewhere: -2 } as const;

/** Within the wished distance; a little beyond it counts against, with the radius that would include it. */
const distance: Rule = ({ wishes, place }, { jobPosting }) => {
  if (!wishes?.near || !place) return undefined;
  const { distanceKm, jobLocation, remote } = jobPosting;
  const radiusKm = wishes.radiusKm ?? 20;
  if (distanceKm === undefined) {
    return remote === 'wholly' || jobLocation.notStatic ? undefined : 'excluded';
  }
  if (distanceKm <= radiusKm) {
    return {
      points: distanceKm <= radiusKm / 2 ? points.nearest : points.near,
      reason: {
        type: 'near',
        place: place.label,
        distanceKm,
        approximate: jobLocation.located === 'municipality',
      },
    };
  }
  if (remote === 'wholly') return undefined;
  const wider = radiusSteps.find((step) => step >= distanceKm);
  if (wider === undefined || distanceKm > radiusKm * stretch) return 'excluded';
  return { points: points.beyond, change: { type: 'radius', radiusKm: wider } };
};

/** Without a place of their own: the municipality whose page the person is on. */
const municipality: Rule = ({ wishes, municipality: code }, { jobPosting }) => {
  if (wishes?.near || code === undefined) return undefined;
  const its = jobPosting.jobLocation.municipality;
  if (its?.code === code) {
    return {
      points: points.municipality,
      reason: { type: 'municipality', municipality: its.name },
    };
  }
  return jobPosting.remote === 'wholly' ? undefined : { points: points.elsewhere };
};

/** Can the person get there? */
export const placeRules: readonly Rule[] = [distance, municipality];
