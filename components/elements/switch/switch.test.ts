import { expect, expectAccessibilityTree, fixture, html, sendKeys } from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './switch.ts';
import type { JuSwitch } from './switch.ts';

formControlSuite('ju-switch', {
  make: () => document.createElement('ju-switch'),
  value: '',
  otherValue: 'on',
  sufficient: 'on',
  sent: (value) => value || null,
  start: (control, value) => control.toggleAttribute('checked', value === 'on'),
  enter(control, value) {
    const input = control.shadowRoot!.querySelector('input')!;
    if (input.checked !== (value === 'on')) input.click();
  },
});

describe('ju-switch', () => {
  const make = () =>
    fixture<JuSwitch>(html`<ju-switch label="Giv mig besked om nye job" name="news"></ju-switch>`);
  const state = (element: JuSwitch) => element.shadowRoot?.querySelector('.state')?.textContent;

  it('is switched by Space and by a press on its words, and writes which way it stands', async () => {
    const element = await make();
    expect(state(element)).to.equal('Fra');
    element.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.checked).to.equal(true);
    expect(state(element)).to.equal('Til');
    await expectAccessibilityTree(element, 'on');
    await expect(element).to.be.accessible();
    element.shadowRoot?.querySelector<HTMLElement>('#label')?.click();
    expect(element.checked).to.equal(false);
  });

  it("is switched once by a press on the page's own label", async () => {
    const page = await fixture(
      html`<div><label for="news">Nyt</label><ju-switch id="news"></ju-switch></div>`,
    );
    const element = page.querySelector('ju-switch')!;
    let changes = 0;
    element.addEventListener('change', () => changes++);
    page.querySelector('label')?.click();
    expect(element.checked).to.equal(true);
    expect(changes).to.equal(1);
    element.disabled = true;
    await element.updateComplete;
    page.querySelector('label')?.click();
    expect(element.checked).to.equal(true);
  });

  it('sends the value it was given', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><ju-switch name="news" value="weekly" checked></ju-switch></form>`,
    );
    expect([...new FormData(form)]).to.deep.equal([['news', 'weekly']]);
  });
});
