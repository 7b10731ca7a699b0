// Generated from the token sources (npm run theme -- build).

export interface ThemeEntry {
  /** Its folder. */
  readonly name: string;
  readonly title: string;
  /** The colour it was made from. */
  readonly brand: string;
  /** Paths from this folder. */
  readonly styleSheet: string;
  readonly logo?: string;
  /** Code of the municipality. */
  readonly municipality?: string;
}

/** The shared theme first, then the municipalities' own. */
export const themes: readonly ThemeEntry[] = [
  { name: 'shared', title: 'Jobunivers', brand: '#0f5a69', styleSheet: 'shared/theme.css' },
  {
    name: 'aalborg',
    title: 'Aalborg',
    brand: '#6a2c8f',
    styleSheet: 'aalborg/theme.css',
    municipality: '851',
    logo: 'aalborg/logo.svg',
  },
  {
    name: 'aarhus',
    title: 'Aarhus',
    brand: '#b5174b',
    styleSheet: 'aarhus/theme.css',
    municipality: '751',
    logo: 'aarhus/logo.svg',
  },
  {
    name: 'naestved',
    title: 'Næstved',
    brand: '#00a39a',
    styleSheet: 'naestved/theme.css',
    municipality: '370',
    logo: 'naestved/logo.svg',
  },
  {
    name: 'thisted',
    title: 'Thisted',
    brand: '#0b5fa5',
    styleSheet: 'thisted/theme.css',
    municipality: '787',
    logo: 'thisted/logo.svg',
  },
  {
    name: 'vejen',
    title: 'Vejen',
    brand: '#2f7d32',
    styleSheet: 'vejen/theme.css',
    municipality: '575',
    logo: 'vejen/logo.svg',
  },
];

/** The municipality's own theme, or the shared one. */
export function themeOf(municipality: string): ThemeEntry {
  return (themes.find((theme) => theme.municipality === municipality) ?? themes[0]) as ThemeEntry;
}
