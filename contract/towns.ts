import type { Point } from './distance.ts';
import rows from './towns.json' with { type: 'json' };

/** A Danish town. `population` is 0 where the source does not know. */
export interface Town extends Point {
  readonly name: string;
  readonly population: number;
}

/** 339 Danish towns in Danish alphabetical order, of namesakes the largest first. Generated from GeoNames. */
export const towns: readonly Town[] = rows;
