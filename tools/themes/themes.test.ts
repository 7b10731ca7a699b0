import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modes, type Mode } from '../../themes/pairs.ts';
import { themes, themeOf } from '../../themes/themes.ts';
import { tokens } from '../../themes/tokens.ts';
import { contrast } from './colour.ts';
import { brandColours, type Palette } from './derive.ts';
import { explain, floor, passes, prove } from './prove.ts';
import { readPalette, readStyleSheet } from './read-css.ts';

/** What a theme's built style sheet gives in every mode. */
const palettes = (theme: string) =>
  Object.fromEntries(
    modes.map((mode) => [mode, readPalette(readStyleSheet(theme), mode)]),
  ) as Record<Mode, Palette>;

for (const { name } of themes) {
  describe(`the style sheet of the theme ${name}`, () => {
    it('is readable: words 4.5:1, more contrast 7:1, outlines, marks and focus 3:1 (WCAG 1.4.3, 1.4.6, 1.4.11)', () => {
      const failing = prove(palettes(name)).filter((proof) => !passes(proof));
      assert.deepEqual(failing.map(explain), []);
    });

    it('is black and white where more contrast is asked for', () => {
      const { 'light-contrast': day, 'dark-contrast': night } = palettes(name);
      assert.deepEqual([day['ink'], day['surface'], day['line']], ['#000', '#fff', '#000']);
      assert.deepEqual([night['ink'], night['surface'], night['line']], ['#fff', '#000', '#fff']);
    });

    it('says all that a brand changes again for more contrast, so that it wins over the shared theme', () => {
      const [, more = ''] = readStyleSheet(name).split('@media (prefers-contrast: more)');
      const [block = ''] = more.split('@media');
      assert.deepEqual(
        brandColours.filter((colour) => block.split(`--ju-colour-${colour}:`).length !== 3),
        [],
      );
    });

    it('gives every documented property a value', () => {
      const css = readStyleSheet(name);
      const base = css.slice(0, css.indexOf('@media'));
      const missing = Object.values(tokens).filter(
        ({ property }) => !base.includes(`${property}:`),
      );
      assert.deepEqual(missing, []);
    });
  });
}

describe('themes of municipalities', () => {
  it('are found by code, and the shared one where a municipality has none', () => {
    assert.equal(themeOf('787').name, 'thisted');
    assert.equal(themeOf('101').name, 'shared');
  });
});

describe('contrast', () => {
  it('is 21 for black on white, 1 for the same, and the known 4.54 of #767676', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#ffffff'), 1);
    assert.equal(floor(contrast('#767676', '#ffffff')), '4.54');
  });
});
