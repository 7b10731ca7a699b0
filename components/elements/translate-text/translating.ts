/** How far a translation has come. */
export type Translating =
  | { readonly type: 'original'; readonly failed?: boolean }
  | { readonly type: 'working'; readonly part?: number }
  | { readonly type: 'translated'; readonly shown: boolean };

export const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** A language as it calls itself. */
export const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(primary(language)) ?? language;
