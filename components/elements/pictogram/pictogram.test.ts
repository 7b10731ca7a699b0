import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './pictogram.ts';
import type { JuPictogram } from './pictogram.ts';
import { pictogramNames } from './pictograms.ts';

describe('ju-pictogram', () => {
  it('says nothing: the words beside it do', async () => {
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram name="bus"></ju-pictogram>`);
    await expectAccessibilityTree(pictogram, 'pictogram');
    await expect(pictogram).to.be.accessible();
  });

  it('draws every pictogram with one flat accent', async () => {
    const pictogram = await fixture<JuPictogram>(html`<ju-pictogram></ju-pictogram>`);
    for (const name of pictogramNames) {
      pictogram.name = name;
      await pictogram.updateComplete;
      expect(pictogram.shadowRoot?.querySelectorAll('.flat').length, name).to.equal(1);
    }
  });
});
