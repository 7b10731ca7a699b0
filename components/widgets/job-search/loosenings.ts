import { furtherParts, placeOf, whereOf, withoutPlace } from './further.ts';
import { everything, wishesIn, type JobQuery } from './query.ts';

/** How far away is offered; kilometres. */
export const radii = [5, 10, 20, 30, 50, 100, 200] as const;

/** One thing to change when nothing was found, and the query it leads to. */
export interface Loosening {
  readonly type: 'widen' | 'country' | 'kinds' | 'further' | 'words' | 'everything';
  readonly query: JobQuery;
}

/** What to change when nothing was found, the smallest change first. */
export function loosenings(query: JobQuery): Loosening[] {
  const wider = radii.find((km) => km >= query.radiusKm * 2);
  const kept = withoutPlace(query.further);
  const somewhere = whereOf(query) !== 'country';
  const narrowed = furtherParts(kept).length > 0;
  const parts = wishesIn(query).length + furtherParts(query.further).length;
  return [
    ...(query.near && wider
      ? [{ type: 'widen', query: { ...query, radiusKm: wider } } as const]
      : []),
    ...(somewhere
      ? [
          {
            type: 'country',
            query: { ...query, near: '', municipality: '', further: kept },
          } as const,
        ]
      : []),
    ...(parts > 1 && query.kinds.length
      ? [{ type: 'kinds', query: { ...query, kinds: [] } } as const]
      : []),
    ...(parts > 1 && narrowed
      ? [{ type: 'further', query: { ...query, further: placeOf(query.further) } } as const]
      : []),
    ...(parts > 1 && query.words
      ? [{ type: 'words', query: { ...query, words: '' } } as const]
      : []),
    { type: 'everything', query: everything },
  ];
}
