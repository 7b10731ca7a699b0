import type { JobPostingKind } from '../../../contract/types.ts';
import { readWishes, writeWishes } from '../../core/facade.ts';
import { openParts, type OpenPart } from '../job-details/events.ts';
import { offered, withFilters } from './further.ts';
import { everything, municipalityOf, type Further, type JobQuery } from './query.ts';

/**
 * The search in the address of the host's page: the wishes as `search-url.ts` writes them, and beside them what only this
 * widget knows. `ju` is the version of the form. What a person needs of a workplace (`accommodation`) says something of their
 * health, and since when they were away is theirs: neither has a name here.
 */
const names = {
  municipality: 'ju-municipality',
  region: 'ju-region',
  noFixedWorkplace: 'ju-moving',
  hours: 'ju-hours',
  remote: 'ju-remote',
  education: 'ju-education',
  language: 'ju-language',
  company: 'ju-employer',
  sort: 'ju-sort',
} as const;
const places = {
  posting: 'ju-posting',
  view: 'ju-view',
  part: 'ju-part',
  addressee: 'ju-addressee',
} as const;
const version = 'ju';
const wishNames = ['ju-near', 'ju-radius', 'ju-kind', 'ju-words'];
const ownNames = [version, ...wishNames, ...Object.values(names), ...Object.values(places)];

/** Where a municipality is left out, it is the page's own; this says that there is none. */
const nowhere = 'all';

export const views = ['favourites', 'companies'] as const;
/** What fits best comes first. */
export const bestFit = 'match';
export const sorts = ['relevance', 'newest', 'deadline', 'nearest'] as const;

/** What a person looks at, beside the results. */
export interface Place {
  readonly posting?: string;
  readonly view?: (typeof views)[number];
  /** The personal part that is open below the posting, or among the companies. */
  readonly part?: OpenPart;
  /** The company that a letter among the companies is written to. */
  readonly addressee?: string;
  /** An order that is not the contract's. */
  readonly order?: typeof bestFit;
}

/** Our part of an address, in one order: two addresses that mean the same to us are equal. */
export function ownPart(parameters: URLSearchParams): string {
  const own = new URLSearchParams();
  for (const name of ownNames) for (const value of parameters.getAll(name)) own.append(name, value);
  return own.toString();
}

/** The address with the search and the place in it; what is the host's stays as it is, in its order. */
export function writeAddress(
  parameters: URLSearchParams,
  query: JobQuery,
  municipality: string,
  place: Place,
): URLSearchParams {
  const host = new URLSearchParams(parameters);
  for (const name of ownNames) host.delete(name);
  const { words, near, radiusKm, kinds, further } = query;
  const says = writeWishes({
    ...(words && { words }),
    ...(near && { near, radiusKm }),
    kinds: [...kinds] as JobPostingKind[],
  });
  const isElsewhere = !near && !further.region && !further.noFixedWorkplace;
  if (isElsewhere && query.municipality !== municipality) {
    says.set(names.municipality, query.municipality || nowhere);
  }
  for (const [name, key] of Object.entries(names)) {
    const value = further[name as keyof Further];
    for (const one of [value ?? []].flat()) says.append(key, one === true ? '1' : String(one));
  }
  if (place.order) says.set(names.sort, place.order);
  if (place.posting) says.set(places.posting, place.posting);
  if (place.view) says.set(places.view, place.view);
  if (place.part) says.set(places.part, place.part);
  if (place.addressee) says.set(places.addressee, place.addressee);
  // The page as it came needs no word of ours.
  if ([...says].length === 1) return host;
  for (const [name, value] of new URLSearchParams(ownPart(says))) host.append(name, value);
  return host;
}

/** The search in an address, and where in it. Whatever does not fit the contract is left out: anybody can write an address. */
export function readAddress(
  parameters: URLSearchParams,
  municipality: string,
): { readonly query: JobQuery; readonly place: Place } {
  const home = { ...everything, municipality };
  const wishes = readWishes(parameters);
  if (!wishes) return { query: home, place: {} };
  const { words = '', near = '', radiusKm = everything.radiusKm, kinds = [] } = wishes;
  const further = readFurther(parameters, near);
  const code = parameters.get(names.municipality);
  const own = code === nowhere ? '' : municipalityOf(code) || municipality;
  const isElsewhere = near || further.region || further.noFixedWorkplace;
  const posting = parameters.get(places.posting) ?? '';
  const view = oneOf(views, parameters.get(places.view));
  const part = oneOf(openParts, parameters.get(places.part));
  const addressee = parameters.get(places.addressee) ?? '';
  return {
    query: { words, near, radiusKm, kinds, further, municipality: isElsewhere ? '' : own },
    place: {
      ...(isId(posting) && { posting }),
      ...(view && { view }),
      ...(part && { part }),
      ...(view === 'companies' && part && isId(addressee) && { addressee }),
      ...(parameters.get(names.sort) === bestFit && { order: bestFit }),
    },
  };
}

function readFurther(parameters: URLSearchParams, near: string): Further {
  const all = (name: keyof typeof names) => parameters.getAll(names[name]);
  const region = near ? undefined : oneOf(offered.region, all('region')[0]);
  const sort = oneOf(sorts, all('sort')[0]);
  const languages = all('language').filter((code) => /^[a-z]{2,3}$/.test(code));
  const company = all('company')[0];
  return withFilters(
    {},
    {
      region,
      noFixedWorkplace: !near && !region && all('noFixedWorkplace')[0] === '1',
      hours: offered.hours.filter((one) => all('hours').includes(one)),
      remote: all('remote')[0] === '1',
      education: oneOf(offered.education, all('education')[0]),
      language: [...new Set(languages)].slice(0, 10),
      company: company && isId(company) ? company : undefined,
      sort: sort === 'relevance' || (sort === 'nearest' && !near) ? undefined : sort,
    },
  );
}

const isId = (value: string): boolean => /^[\w-]{1,64}$/.test(value);
const oneOf = <Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | undefined => values.find((each) => each === value);

/** What no address may say, taken along from search to search. */
export const unsaid = ({ accommodation, postedSince }: Further): Further => ({
  ...(accommodation && { accommodation }),
  ...(postedSince && { postedSince }),
});
