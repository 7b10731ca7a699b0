import { emulateMedia, expect, fixture, html } from '../testing/testing.ts';
import './icon/icon.ts';
import './range/range.ts';
import './switch/switch.ts';

/** What the system's own colours are here. */
function system(name: string): string {
  const probe = document.createElement('i');
  document.body.append(probe);
  probe.style.setProperty('color', name);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('where the system chooses the colours', () => {
  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));

  it('an icon has the colour of the words around it, whatever its element gave it', async () => {
    const icon = await fixture<HTMLElement>(html`<ju-icon name="clock"></ju-icon>`);
    const svg = icon.shadowRoot!.querySelector('svg')!;
    svg.style.setProperty('color', 'rgb(1, 2, 3)');
    expect(getComputedStyle(svg).color).to.equal(getComputedStyle(icon).color);
  });

  it('a switch has no colour of the theme, and says in grey that it cannot be changed', async () => {
    for (const [state, ground, line] of [
      ['', 'Canvas', 'ButtonText'],
      ['checked', 'Highlight', 'Highlight'],
      ['disabled', 'Canvas', 'GrayText'],
      ['disabled checked', 'Canvas', 'GrayText'],
    ] as const) {
      const element = await fixture<HTMLElement>(html`<ju-switch label="Nyt"></ju-switch>`);
      for (const name of state.split(' ').filter(Boolean)) element.setAttribute(name, '');
      await (element as HTMLElementTagNameMap['ju-switch']).updateComplete;
      const style = getComputedStyle(element.shadowRoot!.querySelector('input')!);
      const shown = [style.getPropertyValue('background-color'), style.borderTopColor];
      expect(shown, state || 'off').to.deep.equal([system(ground), system(line)]);
    }
  });

  it('a slider keeps its shape: what is chosen stands out of the line', async () => {
    const field = await fixture<HTMLElement>(html`<ju-range label="Hvor langt?"></ju-range>`);
    const slider = field.shadowRoot!.querySelector('.slider')!;
    const style = getComputedStyle(slider);
    expect([style.appearance, style.forcedColorAdjust]).to.deep.equal(['none', 'none']);
    for (const [property, name] of [
      ['--ju-colour-action', 'Highlight'],
      ['--ju-colour-line', 'CanvasText'],
      ['--ju-colour-surface', 'Canvas'],
    ] as const) {
      expect(style.getPropertyValue(property)).to.equal(name);
    }
  });
});
