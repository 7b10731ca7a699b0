/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];
export type Scheme = 'light' | 'dark';

/** `#rrggbb` or `#rrggbbaa`. @throws for anything else. */
export function readColour(text: string): Colour {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i.exec(text.trim());
  if (!match) throw new Error(`'${text}' is no colour that can be computed with.`);
  const [red = 0, green = 0, blue = 0, alpha] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number.parseInt(part, 16)));
  return [red, green, blue, (alpha ?? 255) / 255];
}

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A theme's colours by name without `--ju-colour-`, for one scheme. */
export type Palette = ReadonlyMap<string, Colour>;

/** Reads the pairs `--ju-colour-name: light-dark(#…, #…)` of one rule of a theme's style sheet. */
export function readPalette(css: string, scheme: Scheme): Map<string, Colour> {
  const palette = new Map<string, Colour>();
  const pattern = /--ju-colour-([\w-]+):\s*light-dark\(\s*([^,]+),\s*([^)]+)\)/g;
  for (const [, name = '', light = '', dark = ''] of css.matchAll(pattern)) {
    palette.set(name, readColour(scheme === 'light' ? light : dark));
  }
  return palette;
}

/** The theme as it is, and as it is where people ask for more contrast. */
export function readThemes(css: string, scheme: Scheme): Record<'standard' | 'more', Palette> {
  const [standard = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const palette = readPalette(standard, scheme);
  return { standard: palette, more: new Map([...palette, ...readPalette(more, scheme)]) };
}
