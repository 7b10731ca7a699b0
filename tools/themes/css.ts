import type { TokenNormalizedSet } from '@terrazzo/parser';
import { brandColours } from './derive.ts';
import { hexOfToken, hexOfValue, privateGroups, propertyOf, type Theme } from './sources.ts';

type Token = TokenNormalizedSet[string];
interface Extension {
  /** The dimension is multiplied by this property. */
  readonly scaled?: string;
  /** Between `least` and the value, as the container grows. */
  readonly fluid?: { readonly least: number; readonly from: string; readonly grow: string };
  /** Of a number. */
  readonly unit?: string;
}

/** Units of body text in an `em`. */
const body = 17;
const em = (units: number): string => `${Number((units / body).toFixed(4))}em`;

/** One theme's style sheet: all its custom properties, by mode. */
export function themeCss(theme: Theme): string {
  const { light, dark, ...more } = theme.modes;
  const standard = declarations(light, dark);
  const contrast = differing(declarations(more['light-contrast'], more['dark-contrast']), standard);
  const full = declarations(light, light);
  const still = new Map(
    [...declarations(theme.reduced, theme.reduced)].filter(
      ([name, text]) => full.get(name) !== text,
    ),
  );
  return `/* The ${theme.title ?? theme.name} theme. Generated from theme.resolver.json (npm run theme -- build). */
${rule(roots(''), standard)}
@media (prefers-contrast: more) {
${rule(roots(':not([data-ju-contrast=standard])'), contrast)}
}
${rule(roots('[data-ju-contrast=more]'), contrast)}
@media (prefers-reduced-motion: reduce) {
${rule(roots(':not([data-ju-motion=full])'), still)}
}
${rule(roots('[data-ju-motion=reduced]'), still)}
${rule(roots('[data-ju-scheme=light]'), new Map([['color-scheme', 'light']]))}
${rule(roots('[data-ju-scheme=dark]'), new Map([['color-scheme', 'dark']]))}
@media (forced-colors: active) {
${rule(roots(''), forced)}
}
`;
}

/** Borders and rings remain by themselves; these name what is drawn rather than bordered. */
const forced: ReadonlyMap<string, string> = new Map([
  ['--ju-colour-focus', 'Highlight'],
  ['--ju-colour-line', 'CanvasText'],
  ['--ju-colour-line-control', 'CanvasText'],
  ['--ju-colour-mark', 'CanvasText'],
  ['--ju-colour-mark-line', 'CanvasText'],
]);

const roots = (state: string): string =>
  [`:root${state}`, state ? `:host(${state})` : ':host', `.ju-theme${state}`].join(',\n');

const rule = (selectors: string, properties: ReadonlyMap<string, string>): string =>
  `${selectors} {\n${[...properties].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;

/** Always with what a brand changes: a theme has to win over the shared one also where both stand on a page. */
function differing(of: ReadonlyMap<string, string>, from: ReadonlyMap<string, string>) {
  return new Map(
    [...of].filter(([name, text]) => from.get(name) !== text || brandProperties.has(name)),
  );
}
const brandProperties = new Set(brandColours.map((name) => `--ju-colour-${name}`));

function declarations(day: TokenNormalizedSet, night: TokenNormalizedSet): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, token] of Object.entries(day)) {
    if (privateGroups.test(id)) continue;
    const [one, other] = [value(token), value(night[id] ?? token)];
    found.set(propertyOf(id), one === other ? one : lightDark(one, other));
  }
  return found;
}

/** Only colours differ by day and night; in a shadow, the colour at its end. */
function lightDark(day: string, night: string): string {
  const [, before = '', colour = ''] = /^(.* )?(\S+)$/.exec(day) ?? [];
  const other = /\S+$/.exec(night)?.[0] ?? '';
  return `${before}light-dark(${colour}, ${other})`;
}

function value(token: Token): string {
  const extension = (token.$extensions?.jobunivers ?? {}) as Extension;
  const semantic = token.aliasChain?.[0];
  if (semantic && !privateGroups.test(semantic)) return `var(${propertyOf(semantic)})`;
  switch (token.$type) {
    case 'color':
      return short(hexOfToken(token) ?? '');
    case 'dimension':
      return dimension(token.$value.value, extension);
    case 'duration':
      return token.$value.value === 0 ? '0s' : `${token.$value.value}${token.$value.unit}`;
    case 'number':
      return `${token.$value}${extension.unit ?? ''}`;
    case 'fontFamily':
      return token.$value.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${token.$value.join(', ')})`;
    case 'shadow':
      return token.$value.map(shadow).join(', ');
    default:
      throw new Error(`${token.id} is a ${token.$type}, which themes have no words for.`);
  }
}

function dimension(units: number, { scaled, fluid }: Extension): string {
  if (scaled) return `calc(${em(units)} * var(--ju-${scaled}))`;
  if (fluid) return `clamp(${em(fluid.least)}, ${fluid.from} + ${fluid.grow}, ${em(units)})`;
  return em(units);
}

function shadow(layer: Extract<Token, { $type: 'shadow' }>['$value'][number]): string {
  const lengths = [layer.offsetX, layer.offsetY, layer.blur].map(({ value: units }) =>
    units === 0 ? '0' : em(units),
  );
  return `${lengths.join(' ')} ${short(hexOfValue(layer.color))}`;
}

/** `#ffffff` as `#fff`. */
function short(hex: string): string {
  const halves = hex.slice(1).match(/../g) ?? [];
  return halves.every((half) => half[0] === half[1])
    ? `#${halves.map((half) => half[0]).join('')}`
    : hex;
}
