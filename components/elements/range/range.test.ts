import { expect, expectAccessibilityTree, fixture, html, sendKeys } from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './range.ts';
import type { JuRange } from './range.ts';

formControlSuite('ju-range', {
  make: () => document.createElement('ju-range'),
  value: '20',
  otherValue: '35',
  submitsByEnter: true,
  async enter(control, value) {
    const number = control.shadowRoot!.querySelector<HTMLInputElement>('input[type="text"]')!;
    number.focus();
    number.select();
    await sendKeys({ type: value });
    number.blur();
  },
});

describe('ju-range', () => {
  it('is one number in two ways: a slider and a field', async () => {
    const field = await fixture<JuRange>(
      html`<ju-range label="Hvor langt?" unit="km" value="20" max="50"></ju-range>`,
    );
    await expectAccessibilityTree(field, 'slider and number');
    await expect(field).to.be.accessible();
    field.shadowRoot?.querySelector<HTMLElement>('input[type="range"]')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await field.updateComplete;
    expect(field.valueAsNumber).to.equal(21);
    expect(field.shadowRoot?.querySelector<HTMLInputElement>('input[type="text"]')?.value).to.equal(
      '21',
    );
  });

  it('says which numbers do', async () => {
    const field = await fixture<JuRange>(
      html`<ju-range label="Hvor langt?" value="900" max="200"></ju-range>`,
    );
    expect(field.checkValidity()).to.equal(false);
    expect(field.validationMessage).to.equal('Skriv et tal fra 1 til 200.');
  });

  it('grows along the line of reading', async () => {
    for (const [language, key] of [
      ['da', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ]) {
      const field = await fixture<JuRange>(
        html`<ju-range label="Hvor langt?" value="20" lang=${language ?? ''}></ju-range>`,
      );
      field.shadowRoot?.querySelector<HTMLElement>('.slider')?.focus();
      await sendKeys({ press: key ?? '' });
      expect(field.value, language).to.equal('21');
    }
  });

  it('takes the digits of Arabic and Persian keyboards, and sends 0 to 9', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><ju-range name="far" label="Hvor langt?"></ju-range></form>`,
    );
    const field = form.querySelector<JuRange>('ju-range')!;
    for (const typed of ['٣٥', '۳۵']) {
      field.value = typed;
      await field.updateComplete;
      expect(field.checkValidity()).to.equal(true);
      expect(new FormData(form).get('far')).to.equal('35');
      expect(field.shadowRoot?.querySelector<HTMLInputElement>('.slider')?.value).to.equal('35');
    }
  });
});
