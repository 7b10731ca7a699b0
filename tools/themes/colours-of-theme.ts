import { clampChroma, formatHex, parse } from 'culori';
import { tokens } from '../../themes/tokens.ts';
import { modes, pairs } from '../../themes/pairs.ts';
import { oklch } from './colour.ts';
import { isReadable, privateGroups, type ColourValue, type Theme } from './sources.ts';

const measured = new Set(pairs.flatMap(({ front, backs }) => [front, ...backs]));

/** Colours of a theme that would be read as others than they are: nothing that is measured of them holds. */
export function wrongInColours(theme: Theme): string[] {
  return colours(theme).flatMap(([mode, id, value]) => {
    if (!isReadable(value)) return [`${mode}: ${id} ${unreadable(value)}`];
    if ((value.alpha ?? 1) < 1 && measured.has(id.replace(/^colour\./, ''))) {
      return [
        `${mode}: ${id} is transparent (alpha ${value.alpha}): what stands on it or behind it changes its contrast. Write it opaque.`,
      ];
    }
    return [];
  });
}

function unreadable({ colorSpace, components }: ColourValue): string {
  if (colorSpace === 'srgb') {
    return `has the components ${components.join(', ')}. In srgb there are three, each a number from 0 to 1.`;
  }
  const given = components.join(' ');
  const known = parse(`${colorSpace}(${given})`) ?? parse(`color(${colorSpace} ${given})`);
  const nearest = known && formatHex(clampChroma(known, 'oklch'));
  return `is written in ${colorSpace}. Themes are written in srgb${nearest ? `; nearest there: ${nearest}` : ''}.`;
}

/** DTCG lets a colour be written twice: as components, which count, and as `hex`, which people read. */
export function writtenTwice(theme: Theme): string[] {
  const wrong = new Set<string>();
  for (const [mode, id, { components, hex }] of colours(theme)) {
    if (!hex) continue;
    const read = components.map((part) => Math.round(Number(part) * 255));
    const said = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    if (read.some((part, index) => part !== said[index])) {
      const shown = `#${read.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      wrong.add(
        `${mode}: ${id} says ${hex} and, in components, ${shown} (lightness ${oklch(shown).l.toFixed(2)}). Write the same in both.`,
      );
    }
  }
  return [...wrong];
}

/** Names that nothing reads: mostly a slip, which would leave the shared theme's value where another was meant. */
export function unknownNames(theme: Theme): string[] {
  // What the shared theme says is what becomes known.
  if (theme.name === 'shared') return [];
  const names = new Set(modes.flatMap((mode) => Object.keys(theme.modes[mode])));
  return [...names]
    .filter((id) => !Object.hasOwn(tokens, id) && !privateGroups.test(id))
    .map(
      (id) => `${id} is no name of a theme, so nothing reads it. themes/tokens.ts has them all.`,
    );
}

const colours = (theme: Theme) =>
  modes.flatMap((mode) =>
    Object.entries(theme.modes[mode]).flatMap(([id, token]) =>
      token.$type === 'color' ? [[mode, id, token.$value] as const] : [],
    ),
  );
