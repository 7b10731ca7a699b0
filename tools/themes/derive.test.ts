import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leastContrast, modes, pairs, type Mode } from '../../themes/pairs.ts';
import { themesFolder } from './build.ts';
import { contrast, greyChroma, hueDistance, oklch, readBrand } from './colour.ts';
import type { Palette } from './derive.ts';
import { sharedPalettes } from './new-theme.ts';
import { explain, passes, prove } from './prove.ts';
import { themeColours } from './theme-source.ts';

const shared = await sharedPalettes(themesFolder);

const hex = (channels: readonly number[]) =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const channel = fc.integer({ min: 0, max: 255 });
const nearEnd = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 249, max: 255 }));
/** Any colour, and more often than chance the greys, the almost greys and the extremes of sRGB. */
const brands = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(channel, channel, channel).map(hex) },
  { weight: 1, arbitrary: channel.map((grey) => hex([grey, grey, grey])) },
  { weight: 2, arbitrary: fc.tuple(nearEnd, nearEnd, nearEnd).map(hex) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 8, max: 247 }),
        ...[0, 1, 2].map(() => fc.integer({ min: -8, max: 8 })),
      )
      .map(([grey, ...by]) => hex(by.map((step) => grey + step))),
  },
);
const extremes = [
  '#000000',
  '#ffffff',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#00ffff',
  '#ff00ff',
];

/** The whole theme that a brand gives: the shared one, and over it what is derived. */
function themeFrom(brand: string): Record<Mode, Palette> {
  const derived = themeColours(brand, shared);
  return Object.fromEntries(
    modes.map((mode) => [mode, { ...shared[mode], ...derived[mode] }]),
  ) as Record<Mode, Palette>;
}

/** For some thousands of brands. */
const forBrands = (holds: (brand: string) => void, numRuns = 3000): void =>
  fc.assert(fc.property(brands, holds), {
    numRuns,
    examples: extremes.map((brand): [string] => [brand]),
  });

describe('a theme from any brand colour', () => {
  it('passes every pair in every mode', () => {
    forBrands((brand) => {
      const failing = prove(themeFrom(brand)).filter((proof) => !passes(proof));
      assert.deepEqual(failing.map(explain), []);
    });
  });

  it("keeps the brand's hue in its actions within 10 degrees, greys apart", () => {
    forBrands((brand) => {
      if (oklch(brand).c < greyChroma) return;
      for (const [mode, { action = '' }] of Object.entries(themeFrom(brand))) {
        assert.ok(hueDistance(brand, action) <= 10, `${mode}: ${action} from ${brand}`);
      }
    });
  });

  it('leaves the brand colour as it is wherever it can be read', () => {
    const others = pairs
      .filter(({ front }) => front === 'action')
      .flatMap(({ backs }) => backs)
      .filter((back) => back !== 'action-tint');
    let unchanged = 0;
    forBrands((brand) => {
      const theme = themeFrom(brand);
      for (const mode of modes) {
        const readable = others.every(
          (back) => contrast(brand, shared[mode][back] ?? '') >= leastContrast('text', mode),
        );
        if (readable) unchanged += 1;
        if (readable) assert.equal(theme[mode]['action'], brand, mode);
        if (!mode.endsWith('contrast')) assert.equal(theme[mode]['brand'], brand, mode);
      }
    });
    assert.ok(unchanged > 1000, 'too few brands were readable for this to say anything');
  });

  it('shows what is pointed at and what is pressed', () => {
    forBrands((brand) => {
      for (const palette of Object.values(themeFrom(brand))) {
        const actions = ['action', 'action-hover', 'action-pressed'].map((name) => palette[name]);
        assert.equal(new Set(actions).size, 3, `${actions.join(' ')} from ${brand}`);
      }
    }, 1000);
  });

  it('takes every way to write an opaque colour, and no other text', () => {
    assert.equal(readBrand(' #0F5 '), '#00ff55');
    assert.equal(readBrand('rgb(15 90 105)'), '#0f5a69');
    assert.throws(() => readBrand('fjord'), /'fjord' is not a colour. Write it as #rrggbb/);
    assert.throws(() => readBrand(''), /is not a colour/);
    assert.throws(() => readBrand('#0f5a6980'), /transparent/);
  });
});
