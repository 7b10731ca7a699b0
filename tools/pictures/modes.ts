/** One look at a component. */
export interface Mode {
  readonly theme: string;
  readonly language: string;
  readonly scheme: string;
  readonly reading: string;
}

export const municipalThemes = ['aalborg', 'aarhus', 'naestved', 'thisted', 'vejen'] as const;

/**
 * Six looks in which every two of theme (shared, municipal), direction, scheme and reading mode meet. The municipal theme is
 * another from component to component, so that all five are seen.
 */
export function modesFor(index: number): readonly Mode[] {
  const theme = municipalThemes[index % municipalThemes.length] ?? 'shared';
  return [
    { theme: 'shared', language: 'da', scheme: 'light', reading: 'standard' },
    { theme: 'shared', language: 'ar', scheme: 'dark', reading: 'easy' },
    { theme: 'shared', language: 'da', scheme: 'contrast', reading: 'easy' },
    { theme, language: 'ar', scheme: 'light', reading: 'easy' },
    { theme, language: 'da', scheme: 'dark', reading: 'standard' },
    { theme, language: 'ar', scheme: 'contrast', reading: 'standard' },
  ];
}
