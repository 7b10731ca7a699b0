import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrast, readColour, readThemes, type Palette } from './contrast.ts';

const theme = readFileSync(new URL('../../themes/shared/theme.css', import.meta.url), 'utf8');

const grounds = ['ground', 'surface', 'sunken'];
const tints = ['action-tint', 'sun-tint', 'moss-tint', 'amber-tint', 'brick-tint'];

/** What is written on what. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, ...tints]],
  ['ink-quiet', [...grounds, ...tints]],
  ['action', [...grounds, 'action-tint']],
  ['action-hover', [...grounds, 'action-tint']],
  ['action-pressed', [...grounds, 'action-tint']],
  ['on-action', ['action', 'action-hover', 'action-pressed']],
  ['moss', [...grounds, 'moss-tint']],
  ['amber', [...grounds, 'amber-tint']],
  ['brick', [...grounds, 'brick-tint']],
];
/** What is seen on what: borders of controls, rings, marks. */
const marks: readonly (readonly [string, readonly string[]])[] = [
  ['line-control', grounds],
  ['focus', [...grounds, ...tints]],
  ['sun-line', grounds],
];

/** Every pair below its least contrast, in words. */
function failures(palette: Palette, pairs: typeof texts, least: number): string[] {
  return pairs.flatMap(([name, others]) =>
    others.flatMap((other) => {
      const [one, ground] = [palette.get(name), palette.get(other)];
      if (!one || !ground) return [`${name} or ${other} is missing`];
      const ratio = contrast(one, ground);
      return ratio >= least ? [] : [`${name} on ${other}: ${ratio.toFixed(2)}`];
    }),
  );
}

describe('contrast of the shared theme', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, palette] of Object.entries(readThemes(theme, scheme))) {
      it(`${scheme}, ${name}: words are at least 4.5:1 (WCAG 1.4.3)`, () => {
        assert.deepEqual(failures(palette, texts, 4.5), []);
      });
      it(`${scheme}, ${name}: controls and marks are at least 3:1 (WCAG 1.4.11)`, () => {
        assert.deepEqual(failures(palette, marks, 3), []);
      });
    }
    it(`${scheme}: where more contrast is asked for, words are at least 7:1`, () => {
      assert.deepEqual(failures(readThemes(theme, scheme).more, texts.slice(0, 4), 7), []);
    });
  }
});

describe('computing contrast', () => {
  it('gives 21 for black on white, 1 for the same, and the known 4.54 of #767676', () => {
    const [black, white, grey] = ['#000000', '#ffffff', '#767676'].map(readColour);
    assert.ok(black && white && grey);
    assert.equal(contrast(black, white), 21);
    assert.equal(contrast(white, white), 1);
    assert.equal(contrast(grey, white).toFixed(2), '4.54');
  });

  it('refuses what it cannot compute with', () => {
    assert.throws(() => readColour('papayawhip'), /papayawhip/);
  });
});
