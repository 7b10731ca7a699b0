/** How texts, layout and pictures are made: `easy` is easy-read (letlæst). */
export type ReadingMode = 'standard' | 'easy';

/** Factors on the reader's own text size that the reading bar offers. */
export const textScales = [1, 1.25, 1.5, 2] as const;
export type TextScale = (typeof textScales)[number];

/** What a person has chosen for every widget on the page together. A member that is absent: as the page or the system has it. */
export interface Preferences {
  /** BCP 47. */
  readonly language?: string;
  readonly readingMode?: ReadingMode;
  readonly textScale?: TextScale;
  readonly scheme?: 'light' | 'dark';
  readonly contrast?: 'standard' | 'more';
  readonly motion?: 'reduced' | 'full';
}

/** A change: members that are there and `undefined` go back to what the page or the system has. */
export type PreferenceChanges = {
  readonly [Name in keyof Preferences]: Preferences[Name] | undefined;
};

const allowed: { readonly [Name in keyof Preferences]-?: (value: unknown) => boolean } = {
  language: (value) => typeof value === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value),
  readingMode: (value) => value === 'standard' || value === 'easy',
  textScale: (value) => textScales.includes(value as TextScale),
  scheme: (value) => value === 'light' || value === 'dark',
  contrast: (value) => value === 'standard' || value === 'more',
  motion: (value) => value === 'reduced' || value === 'full',
};

/** Reads what a stranger says are preferences: storage, another frame, another copy of the library. The rest is left out. */
export function readPreferences(data: unknown): Preferences {
  const found: Record<string, unknown> = {};
  for (const [name, fits] of Object.entries(allowed)) {
    const value = (data as Record<string, unknown> | null | undefined)?.[name];
    if (fits(value)) found[name] = value;
  }
  return found;
}
