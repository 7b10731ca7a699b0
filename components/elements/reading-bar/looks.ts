import { preferences } from '../../core/facade.ts';

/** What holds now, whoever said so: the person, the page or the system. */
export interface Looks {
  readonly contrast: boolean;
  readonly dark: boolean;
  readonly calm: boolean;
}

const asks = (query: string): boolean => matchMedia(query).matches;

export function looksOf(element: Element): Looks {
  const { contrast, scheme, motion } = preferences.value;
  const schemes = getComputedStyle(element).colorScheme;
  const pageIsDark =
    schemes.includes('dark') &&
    (!schemes.includes('light') || asks('(prefers-color-scheme: dark)'));
  return {
    contrast: contrast ? contrast === 'more' : asks('(prefers-contrast: more)'),
    dark: scheme ? scheme === 'dark' : pageIsDark,
    calm: motion ? motion === 'reduced' : asks('(prefers-reduced-motion: reduce)'),
  };
}
