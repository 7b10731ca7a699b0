import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './icon.ts';
import type { JuIcon } from './icon.ts';
import { iconNames } from './icons.ts';

describe('ju-icon', () => {
  it('says nothing: the word beside it does', async () => {
    const icon = await fixture<JuIcon>(html`<ju-icon name="clock"></ju-icon>`);
    await expectAccessibilityTree(icon, 'icon');
    await expect(icon).to.be.accessible();
  });

  it('draws every icon there is, and nothing for a name there is not', async () => {
    const icon = await fixture<JuIcon>(html`<ju-icon></ju-icon>`);
    const drawn = () => icon.shadowRoot?.querySelectorAll('svg > *').length ?? 0;
    for (const name of iconNames) {
      icon.name = name;
      await icon.updateComplete;
      expect(drawn(), name).to.be.at.least(1);
    }
    icon.setAttribute('name', 'constructor');
    await icon.updateComplete;
    expect(drawn()).to.equal(0);
  });

  it('is as large and as coloured as the words around it', async () => {
    const words = await fixture<HTMLElement>(html`<p><ju-icon name="clock"></ju-icon></p>`);
    words.style.setProperty('font-size', '40px');
    const icon = words.querySelector<JuIcon>('ju-icon')!;
    await icon.updateComplete;
    const width = icon.shadowRoot?.querySelector('svg')?.getBoundingClientRect().width;
    expect(Math.round(width ?? 0)).to.equal(56);
  });
});
