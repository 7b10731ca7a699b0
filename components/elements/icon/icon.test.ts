import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './icon.ts';
import type { JuIcon } from './icon.ts';
import { iconNames } from './icons.ts';

/** Not among them, on purpose: clock, check, sun, moon, play, search, what shows a thing as it is. */
const pointing = [
  'arrow-back',
  'arrow-forward',
  'chevron-back',
  'chevron-forward',
  'easy-read',
  'external',
  'list',
  'motion',
  'undo',
];

describe('ju-icon', () => {
  it('says nothing: the word beside it does', async () => {
    const icon = await fixture<JuIcon>(html`<ju-icon name="clock"></ju-icon>`);
    await expectAccessibilityTree(icon, 'icon');
    await expect(icon).to.be.accessible();
    icon.lang = 'ar';
    await waitUntil(() => icon.language === 'ar', 'It is Arabic.');
    await icon.updateComplete;
    await expectAccessibilityTree(icon, 'icon, Arabic');
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

  it('turns round in right-to-left only what points along the line of reading', async () => {
    for (const lang of ['da', 'ar']) {
      const turned: string[] = [];
      for (const name of iconNames) {
        const icon = await fixture<JuIcon>(html`<ju-icon lang=${lang} name=${name}></ju-icon>`);
        const svg = icon.shadowRoot?.querySelector('svg') as SVGElement;
        if (getComputedStyle(svg).transform !== 'none') turned.push(name);
      }
      expect(turned.sort()).to.deep.equal(lang === 'ar' ? pointing : []);
    }
  });
});
