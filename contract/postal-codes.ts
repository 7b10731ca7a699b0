import type { Point } from './distance.ts';
import rows from './postal-codes.json' with { type: 'json' };

/** A Danish postal code. */
export interface PostalCode extends Point {
  /** Four digits. */
  readonly code: string;
  /** What the post calls it: `Hurup Thy`, `København K`. */
  readonly name: string;
  /** Whether one before it has the same name: a street in the middle of Copenhagen, or a town's boxes. */
  readonly further: boolean;
}

/** Names met so far. */
const named = new Set<string>();

/**
 * All Danish postal codes in order; those of the middle of Copenhagen, where each street has its own, as three districts with
 * one point each. From the postal codes of GeoNames (CC BY 4.0), compared with the post's own list: see decision 0259.
 */
export const postalCodes: readonly PostalCode[] = rows.flatMap((row) => {
  const [codes, name, latitude, longitude] = row as [string, string, number, number];
  const [first = '', last = first] = codes.split('-');
  const isNew = !named.has(name);
  named.add(name);
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => ({
    code: String(Number(first) + index),
    name,
    latitude,
    longitude,
    further: index > 0 || !isNew,
  }));
});

const byCode = new Map(postalCodes.map((postalCode) => [postalCode.code, postalCode]));

/** The postal code of those four digits, if there is one. */
export function postalCodeOf(code: string): PostalCode | undefined {
  return byCode.get(code);
}
