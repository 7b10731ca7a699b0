/** Fictional points of postings, the same every time: for tests, stories and measuring. */
import { towns } from '../../../contract/towns.ts';
import type { JobPostingPoint } from '../../../contract/types.ts';

/** A row of numbers from 0 to 1 that looks like chance and is none. */
function* numbers(): Generator<number, never> {
  let seed = 7;
  for (;;) yield (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** So many points, more in large towns than in small ones; of each seventh only the municipality is known. */
export function specimenPoints(number: number): JobPostingPoint[] {
  const chance = numbers();
  const weights = towns.map(({ population }) => Math.sqrt(population + 100));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: number }, (_, index) => {
    let left = chance.next().value * all;
    const town = towns[weights.findIndex((weight) => (left -= weight) <= 0)] ?? towns[0]!;
    const approximate = index % 7 === 6;
    const aside = () => (approximate ? 0 : (chance.next().value - 0.5) * 0.06);
    return {
      latitude: town.latitude + aside(),
      longitude: town.longitude + aside(),
      count: 1 + Math.floor(chance.next().value * 3),
      approximate,
      ids: [`fictional-${index}`],
    };
  });
}

/** A few points that a test can know by heart: north, south-east of it, and an island. */
export const fewPoints: readonly JobPostingPoint[] = [
  {
    latitude: 57.05,
    longitude: 9.92,
    count: 30,
    approximate: false,
    ids: ['aalborg-1', 'aalborg-2'],
  },
  { latitude: 56.96, longitude: 8.69, count: 12, approximate: false, ids: ['thisted-1'] },
  { latitude: 55.06, longitude: 10.61, count: 1, approximate: true, ids: ['svendborg-1'] },
  { latitude: 55.1, longitude: 14.7, count: 2, approximate: false, ids: ['roenne-1', 'roenne-2'] },
];
