import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
} from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './text-field.ts';
import type { JuTextField } from './text-field.ts';

formControlSuite('ju-text-field', {
  make: () => document.createElement('ju-text-field'),
  value: 'Thisted',
  otherValue: 'Hurup',
  submitsByEnter: true,
  async enter(control, value) {
    control.focus();
    // Engines differ in whether a focus that is passed on selects what is there.
    control.shadowRoot?.querySelector('input')?.select();
    await sendKeys({ type: value });
    control.shadowRoot?.querySelector('input')?.blur();
  },
});

describe('ju-text-field', () => {
  it('is a search field that can be cleared and keeps the focus then', async () => {
    const field = await fixture<JuTextField>(
      html`<ju-text-field type="search" label="Søg" value="kok"></ju-text-field>`,
    );
    await expectAccessibilityTree(field, 'search');
    await expect(field).to.be.accessible();
    const clear = field.shadowRoot?.querySelector<HTMLElement>('.clear');
    setTimeout(() => clear?.click());
    await oneEvent(field, 'change');
    expect(field.value).to.equal('');
    expect(field.shadowRoot?.activeElement?.localName).to.equal('input');
    await field.updateComplete;
    expect(field.shadowRoot?.querySelector('.clear')).to.equal(null);
  });

  it('sends the form when Enter is pressed', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><ju-text-field label="Søg"></ju-text-field></form>`,
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.querySelector<JuTextField>('ju-text-field')?.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    await oneEvent(form, 'submit');
  });

  it('takes whole numbers of its span only, and says which', async () => {
    const field = await fixture<JuTextField>(
      html`<ju-text-field type="number" label="Timer" min="1" max="37"></ju-text-field>`,
    );
    for (const [value, valid] of [
      ['20', true],
      ['', true],
      ['0', false],
      ['38', false],
      ['2,5', false],
      ['mange', false],
    ] as const) {
      field.value = value;
      await field.updateComplete;
      expect(field.checkValidity(), value).to.equal(valid);
    }
    expect(field.validationMessage).to.equal('Skriv et tal fra 1 til 37.');
  });

  it('says when it is too long, and keeps what was typed', async () => {
    const field = await fixture<JuTextField>(
      html`<ju-text-field label="Ord" maxlength="5" value="børnehave"></ju-text-field>`,
    );
    expect(field.checkValidity()).to.equal(false);
    expect(field.validationMessage).to.contain('5');
    expect(field.value).to.equal('børnehave');
  });

  it('says what may be left out', async () => {
    const field = await fixture<JuTextField>(
      html`<ju-text-field label="By" show-optional lang="en"></ju-text-field>`,
    );
    await expectAccessibilityTree(field, 'optional');
  });

  it('has the keyboard of its kind, and what the browser may fill in', async () => {
    for (const [type, inputMode, autocomplete] of [
      ['email', 'email', 'email'],
      ['tel', 'tel', 'tel'],
      ['number', 'numeric', ''],
      ['text', '', ''],
    ] as const) {
      const field = await fixture<JuTextField>(
        html`<ju-text-field type=${type} label="Felt"></ju-text-field>`,
      );
      const input = field.shadowRoot!.querySelector('input')!;
      expect(input.inputMode, type).to.equal(inputMode);
      expect(input.autocomplete, type).to.equal(autocomplete);
    }
  });

  it('looks kindly at e-mail addresses and telephone numbers', async () => {
    const field = await fixture<JuTextField>(html`<ju-text-field label="Felt"></ju-text-field>`);
    for (const [type, value, valid] of [
      ['email', 'navn@eksempel.dk', true],
      ['email', ' navn@eksempel.dk ', true],
      ['email', 'navn@eksempel', false],
      ['email', 'navn', false],
      ['tel', '12 34 56 78', true],
      ['tel', '+45 (12) 34-56.78', true],
      ['tel', '١٢٣٤٥٦٧٨', true],
      ['tel', '12 34', false],
      ['tel', 'ring til mig', false],
    ] as const) {
      field.type = type;
      field.value = value;
      await field.updateComplete;
      expect(field.checkValidity(), value).to.equal(valid);
    }
    expect(field.validationMessage).to.equal('Skriv et telefonnummer med tal, som 12 34 56 78.');
  });
});
