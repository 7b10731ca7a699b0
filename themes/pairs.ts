/** Which semantic colour stands on which: what every theme is held to, in every mode. */
export interface Pair {
  /** Name without `--ju-colour-`. */
  readonly front: string;
  readonly backs: readonly string[];
  /** `text` is read; `shape` is seen: outlines, rings, marks. */
  readonly kind: 'text' | 'shape';
}

export const modes = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];

export const grounds: readonly string[] = ['ground', 'surface', 'sunken'];
const states = ['success', 'warning', 'danger'] as const;
const tints = ['action-tint', 'mark-tint', ...states.map((state) => `${state}-tint`)];
const anywhere = [...grounds, ...tints];
const text = (front: string, ...backs: string[]): Pair => ({ front, backs, kind: 'text' });
const shape = (front: string, ...backs: string[]): Pair => ({ front, backs, kind: 'shape' });

export const pairs: readonly Pair[] = [
  text('ink', ...anywhere),
  text('ink-quiet', ...anywhere),
  text('action', ...anywhere),
  text('action-hover', ...anywhere),
  text('action-pressed', ...anywhere),
  text('on-action', 'action', 'action-hover', 'action-pressed'),
  text('on-action-tint', 'action-tint'),
  text('on-brand', 'brand'),
  text('on-mark', 'mark'),
  text('on-mark-tint', 'mark-tint'),
  ...states.flatMap((state) => [
    text(state, ...grounds, `${state}-tint`),
    text(`on-${state}`, state),
    text(`on-${state}-tint`, `${state}-tint`),
  ]),
  shape('line-control', ...grounds),
  shape('mark-line', ...grounds),
  // The ring stands off from what it surrounds: the same ground is on both of its sides.
  shape('focus', ...anywhere),
];

/** WCAG 2.2: 1.4.3 and 1.4.11; where people ask for more contrast, 1.4.6. */
export function leastContrast(kind: Pair['kind'], mode: Mode): number {
  if (kind === 'shape') return 3;
  return mode.endsWith('contrast') ? 7 : 4.5;
}
