import { readFileSync } from 'node:fs';
import type { Mode } from '../../themes/pairs.ts';
import type { Palette } from './derive.ts';

/**
 * The colours of a theme's built style sheet, by name without `--ju-colour-`, as a browser would compute them. Reads the
 * style sheet alone, so that a test of it depends on no source.
 */
export function readPalette(css: string, mode: Mode): Palette {
  const [standard = '', more = ''] = css.split('@media (prefers-contrast: more)');
  const texts = new Map(declarations(standard));
  if (mode.endsWith('contrast')) {
    for (const [name, text] of declarations(more.split('@media')[0] ?? '')) texts.set(name, text);
  }
  const value = (name: string): string => {
    const text = texts.get(name) ?? '';
    const alias = /^var\(--ju-colour-([\w-]+)\)$/.exec(text)?.[1];
    if (alias) return value(alias);
    const pair = /^light-dark\((.+), (.+)\)$/.exec(text);
    return (mode.startsWith('dark') ? pair?.[2] : pair?.[1]) ?? text;
  };
  return Object.fromEntries([...texts.keys()].map((name) => [name, value(name)]));
}

export const readStyleSheet = (theme: string): string =>
  readFileSync(new URL(`../../themes/${theme}/theme.css`, import.meta.url), 'utf8');

const declarations = (css: string): [name: string, text: string][] =>
  [...css.matchAll(/--ju-colour-([\w-]+): ([^;]+);/g)].map(([, name = '', text = '']) => [
    name,
    text,
  ]);
