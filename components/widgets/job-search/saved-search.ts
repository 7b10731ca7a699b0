import type { JobSearch } from '../../../contract/types.ts';
import { furtherText } from './further-wording.ts';
import { furtherParts, withFilters } from './further.ts';
import type { JuJobSearch } from './job-search.element.ts';
import { contractQuery, everything, wishesIn, type JobQuery } from './query.ts';
import { wishText } from './wording.ts';

/** Letters that a name may have. */
const longestName = 120;

/** A query as it is kept: without what somebody needs of a workplace, since when they were away, and the order. */
export function kept(query: JobQuery): JobSearch {
  const {
    accommodation: _needs,
    postedSince: _visit,
    sort: _sort,
    limit: _limit,
    cursor: _cursor,
    ...search
  } = contractQuery(query);
  return search;
}

/** What was kept, as a query. */
export function queryOfKept(search: JobSearch): JobQuery {
  const { query = '', kind = [], near = '', radius, municipality = '', ...further } = search;
  return {
    words: query,
    kinds: kind,
    near,
    radiusKm: radius ?? everything.radiusKm,
    municipality,
    further: withFilters({}, further),
  };
}

/** A name made of what is searched for. */
export function suggestedName(search: JuJobSearch): string {
  const { searched } = search;
  const parts = furtherParts(searched.further).filter(
    ({ name }) => name !== 'accommodation' && name !== 'postedSince',
  );
  const words = [
    ...wishesIn(searched).map((wish) => wishText(search, wish)),
    ...parts.map((part) => furtherText(search, part)),
  ];
  const name = words.join(', ') || search.wording.t('job-search-choices:everyJob');
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** An id of one's own, also where the page is not served safely. */
export function ownId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
