import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Manifest, PinnedTheme } from '../../../contract/manifest.ts';
import { asChosen } from './as-chosen.ts';

const theme = (name: string): PinnedTheme => ({ name, url: `/${name}`, integrity: 'sha384-x' });
const manifest = {
  theme: theme('thisted'),
  themes: { shared: theme('shared') },
  languages: ['da', 'en', 'ar', 'ru'],
} as unknown as Manifest;
const chosen = (attributes: Record<string, string>): Manifest =>
  asChosen(manifest, (name) => attributes[name] ?? null);

describe('what an editor narrows on a tag', () => {
  it('is nothing when nothing is said', () => assert.deepEqual(chosen({}), manifest));

  it('is the languages that readers are offered, in the manifest’s order', () => {
    assert.deepEqual(chosen({ languages: 'ar  da' }).languages, ['da', 'ar']);
    assert.deepEqual(chosen({ languages: 'da xx' }).languages, ['da']);
  });

  it('leaves every language when it names none that there is', () => {
    assert.deepEqual(chosen({ languages: 'xx' }).languages, manifest.languages);
    assert.deepEqual(chosen({ languages: '' }).languages, manifest.languages);
  });

  it('is another theme of the manifest', () => {
    assert.equal(chosen({ theme: 'shared' }).theme.name, 'shared');
    for (const name of ['constructor', 'aarhus', ''])
      assert.equal(chosen({ theme: name }).theme.name, 'thisted');
    const fonts = [{ family: 'Own' }] as unknown as NonNullable<PinnedTheme['fonts']>;
    const ask = () => 'shared';
    const own = { ...theme('thisted'), fonts };
    assert.equal(asChosen({ ...manifest, theme: own }, ask).theme.fonts, fonts, 'shared fonts');
    const bare = { shared: { ...theme('shared'), fonts: [] } };
    assert.deepEqual(asChosen({ ...manifest, theme: own, themes: bare }, ask).theme.fonts, []);
    const { themes: _, ...without } = manifest;
    assert.equal(asChosen(without, () => 'shared').theme.name, 'thisted');
  });
});
