import { municipalityByCode, type LocatedMunicipality } from '../../contract/municipalities.ts';
import { jobPostingKinds } from '../../contract/types.ts';
import type { JobPostingKind } from '../../contract/types.ts';
import { ProblemError } from '../server/problems.ts';
import { isLanguage, wordsOf, type Words } from './texts.ts';

/** What a person without a script has sent with the form: the same words as in the address that the widget reads. */
export interface Wishes {
  readonly words: string;
  readonly near: string;
  readonly radiusKm: number;
  readonly kinds: readonly JobPostingKind[];
}

/** What a host asks a fragment for. */
export interface Question {
  readonly municipality: LocatedMunicipality;
  readonly words: Words;
  /** Level of the fragment's own heading. */
  readonly level: number;
  /** Where the form leads; undefined: the page that it stands in. */
  readonly searchPage: URL | undefined;
  readonly wishes: Wishes | undefined;
}

/** Only to read an address that is written without an origin. */
const nowhere = 'https://nowhere.invalid';

/**
 * Reads a fragment's address. What a host's developer wrote is refused where it is wrong; what a visitor may have typed into the
 * address of the host's page (`ju-…`) is left out.
 *
 * @throws {ProblemError} `invalid-request`, naming the parameter
 */
export function readQuestion(search: URLSearchParams, hostOrigins: readonly string[]): Question {
  const municipality = /^\d{3}$/.test(search.get('municipality') ?? '')
    ? municipalityByCode(search.get('municipality')!)
    : undefined;
  if (!municipality) throw invalid('/municipality', 'is the code of no municipality');
  const language = search.get('lang') ?? 'da';
  if (!isLanguage(language)) throw invalid('/lang', 'is none of da, en, ar, ru');
  const reading = search.get('reading') ?? 'standard';
  if (reading !== 'standard' && reading !== 'easy') {
    throw invalid('/reading', 'is neither standard nor easy');
  }
  const level = search.get('heading-level') ?? '2';
  if (!/^[1-6]$/.test(level)) throw invalid('/heading-level', 'is no level from 1 to 6');
  return {
    municipality,
    words: wordsOf(language, reading),
    level: Number(level),
    searchPage: readSearchPage(search.get('search-page'), hostOrigins),
    wishes: readWishes(search),
  };
}

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalid-request', { errors: [{ pointer, detail }] });

/** A path on the host's own site, or an address of a registered one: nobody is led elsewhere. */
function readSearchPage(value: string | null, hostOrigins: readonly string[]): URL | undefined {
  if (value === null || value === '') return undefined;
  const url = value.length <= 2_000 ? URL.parse(value, nowhere) : null;
  const origins = /^\/(?![/\\])/.test(value) ? [nowhere] : hostOrigins;
  // `/.//elsewhere` is a path when it is read, and another origin when it is written.
  if (!url || !origins.includes(url.origin) || url.pathname.startsWith('//')) {
    throw invalid('/search-page', 'is neither a path nor an address of a registered origin');
  }
  return url;
}

/** A page's address without the origin that only the reading of it needed. */
export const addressOf = (url: URL): string =>
  url.origin === nowhere ? url.pathname : url.origin + url.pathname;

const short = (text: string | null, longest: number): string => {
  // eslint-disable-next-line no-control-regex -- control characters have no place in what a person searches for
  const tidy = (text ?? '').replace(/[\x00-\x1f\x7f]+/g, ' ').trim();
  return tidy.length <= longest ? tidy : '';
};

/** The form of an address that `components/core/search-url.ts` writes; a test holds both to each other. */
function readWishes(search: URLSearchParams): Wishes | undefined {
  if (search.get('ju') !== '1') return undefined;
  const radius = /^\d{1,3}$/.test(search.get('ju-radius') ?? '')
    ? Number(search.get('ju-radius'))
    : 0;
  const wishes: Wishes = {
    words: short(search.get('ju-words'), 200),
    near: short(search.get('ju-near'), 80),
    radiusKm: radius >= 1 && radius <= 200 ? radius : 20,
    kinds: jobPostingKinds.filter((kind) => search.getAll('ju-kind').includes(kind)),
  };
  return wishes.words || wishes.near || wishes.kinds.length ? wishes : undefined;
}
