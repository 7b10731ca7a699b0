import { languages, type Language } from '../../contract/types.ts';

/** How the snippet is written: a tag of its own, a plain `<div>` that editors' rich text fields keep, or a short code. */
export const forms = ['tag', 'div', 'shortcode'] as const;
/** Pages to see the widget on. */
export const looks = ['plain', 'dkfds', 'bootstrap', 'wordpress', 'dark'] as const;
/** Widths to see it at, in CSS pixels; 0: all there is. */
export const widths = [320, 768, 0] as const;
export const themes = ['', 'shared'] as const;
export const schemes = ['', 'light', 'dark'] as const;
export const readings = ['', 'easy'] as const;
export const headingLevels = [2, 3, 4, 1] as const;

/** Everything an editor chooses; '' leaves a matter to the page, the municipality or the reader. */
export interface Choice {
  /** Three-digit code. */
  readonly municipality: string;
  /** Public tag, as `ju-job-search`. */
  readonly widget: string;
  /** Language to begin with; '' is the page's own. */
  readonly lang: Language | '';
  /** Languages the reader may choose; none: all the municipality offers. */
  readonly languages: readonly Language[];
  readonly reading: (typeof readings)[number];
  readonly theme: (typeof themes)[number];
  readonly scheme: (typeof schemes)[number];
  readonly headingLevel: (typeof headingLevels)[number];
  /** What the reader has until the widget is there, and when it fails. */
  readonly fallback: string;
  /** Address that the fallback leads to. */
  readonly fallbackUrl: string;
  /** The site's own page with the job search, where the widget sends wishes there. */
  readonly searchPage: string;
  /** Id of the posting or company it is about, where it is about one: {@link aboutOf}. */
  readonly about: string;
  readonly form: (typeof forms)[number];
  readonly look: (typeof looks)[number];
  readonly width: (typeof widths)[number];
}

export const nothingChosen: Choice = {
  municipality: '',
  widget: 'ju-job-search',
  lang: '',
  languages: [],
  reading: '',
  theme: '',
  scheme: '',
  headingLevel: 2,
  fallback: '',
  fallbackUrl: '',
  searchPage: '',
  about: '',
  form: 'tag',
  look: 'plain',
  width: 0,
};

/** Longest texts that are taken from an address. */
const longest = { fallback: 300, address: 500 };

const oneOf = <Value extends string | number>(
  values: readonly Value[],
  given: string | null,
  otherwise: Value,
): Value => values.find((value) => String(value) === given) ?? otherwise;

/** An address of the web or of the same site; '' for anything else, for a snippet is pasted into somebody's page. */
export function safeAddress(given: string): string {
  const address = given.trim().slice(0, longest.address);
  if (/^\/(?!\/)/.test(address)) return address;
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? address : '';
}

/** The attribute in which a widget takes what it is about; none: it is about nothing in particular. */
export const aboutOf: Readonly<Record<string, 'posting' | 'company'>> = {
  'ju-job-details': 'posting',
  'ju-job-application': 'posting',
  'ju-company-page': 'company',
  'ju-meeting-booking': 'company',
};

/** Widgets that look into the page's address for what they are about; the others have to be told. */
export const readsAddress: ReadonlySet<string> = new Set(['ju-job-details', 'ju-company-page']);

/** An id as the contract writes them; '' for anything else. */
export const safeId = (given: string): string =>
  /^[\w-]{1,64}$/.test(given.trim()) ? given.trim() : '';

/** Reads a choice from a page's address. What does not fit is left out: anybody may have written it. */
export function readChoice(search: URLSearchParams): Choice {
  const { municipality, widget } = Object.fromEntries(search);
  return {
    municipality: /^\d{3}$/.test(municipality ?? '') ? (municipality as string) : '',
    widget: /^ju-[a-z][a-z0-9-]{1,60}$/.test(widget ?? '')
      ? (widget as string)
      : nothingChosen.widget,
    lang: oneOf(['', ...languages], search.get('lang'), ''),
    languages: languages.filter((language) =>
      search.get('languages')?.split(' ').includes(language),
    ),
    reading: oneOf(readings, search.get('reading'), ''),
    theme: oneOf(themes, search.get('theme'), ''),
    scheme: oneOf(schemes, search.get('scheme'), ''),
    headingLevel: oneOf(headingLevels, search.get('heading-level'), nothingChosen.headingLevel),
    fallback: (search.get('fallback') ?? '').slice(0, longest.fallback),
    fallbackUrl: (search.get('fallback-url') ?? '').slice(0, longest.address),
    searchPage: (search.get('search-page') ?? '').slice(0, longest.address),
    about: safeId(search.get('about') ?? ''),
    form: oneOf(forms, search.get('form'), nothingChosen.form),
    look: oneOf(looks, search.get('look'), nothingChosen.look),
    width: oneOf(widths, search.get('width'), nothingChosen.width),
  };
}

/** The other way: only what differs from {@link nothingChosen}, so that addresses stay short. */
export function writeChoice(choice: Choice): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(choice)) {
    const written = Array.isArray(value) ? value.join(' ') : String(value);
    const before = nothingChosen[name as keyof Choice];
    if (written === (Array.isArray(before) ? before.join(' ') : String(before))) continue;
    search.set(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      written,
    );
  }
  return search;
}
