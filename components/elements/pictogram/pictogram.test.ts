import {
  emulateMedia,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './pictogram.ts';
import type { JuPictogram } from './pictogram.ts';
import { pictogramNames } from './pictograms.ts';

describe('ju-pictogram', () => {
  it('says nothing: the words beside it do', async () => {
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram name="bus"></ju-pictogram>`);
    await expectAccessibilityTree(pictogram, 'pictogram');
    await expect(pictogram).to.be.accessible();
    pictogram.lang = 'ar';
    await waitUntil(() => pictogram.language === 'ar', 'It is Arabic.');
    await pictogram.updateComplete;
    await expectAccessibilityTree(pictogram, 'pictogram, Arabic');
  });

  it('draws every pictogram with one flat accent', async () => {
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram></ju-pictogram>`);
    for (const name of pictogramNames()) {
      pictogram.name = name;
      await pictogram.updateComplete;
      expect(pictogram.shadowRoot?.querySelectorAll('.flat').length, name).to.equal(1);
    }
  });

  it('draws nothing for a name there is not', async () => {
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram></ju-pictogram>`);
    for (const name of ['', 'constructor', 'unicorn']) {
      pictogram.setAttribute('name', name);
      await pictogram.updateComplete;
      expect(pictogram.shadowRoot?.querySelector('svg'), name).to.equal(null);
    }
  });

  it('draws who goes the way of reading the other way round in right-to-left, and nobody else', async () => {
    const mirrored: string[] = [];
    for (const name of pictogramNames()) {
      const pictogram = await fixture<JuPictogram>(
        html`<ju-pictogram lang="ar" name=${name}></ju-pictogram>`,
      );
      const svg = pictogram.shadowRoot?.querySelector('svg') as SVGElement;
      if (getComputedStyle(svg).transform !== 'none') mirrored.push(name);
    }
    expect(mirrored.sort()).to.deep.equal(['read-aloud', 'walk']);
  });

  it('keeps its lines, and drops its accent, where the system chooses the colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram name="bus"></ju-pictogram>`);
    const flat = pictogram.shadowRoot?.querySelector('.flat') as SVGElement;
    expect(getComputedStyle(flat).fill).to.equal('none');
    await emulateMedia({ forcedColors: 'none' });
  });
});
