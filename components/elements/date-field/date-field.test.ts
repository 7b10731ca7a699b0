import {
  aTimeout,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './date-field.ts';
import type { JuDateField } from './date-field.ts';

async function type(control: HTMLElement, text: string) {
  const input = control.shadowRoot!.querySelector('input')!;
  input.focus();
  input.select();
  await sendKeys({ type: text });
  input.blur();
}

formControlSuite('ju-date-field', {
  make: () => Object.assign(document.createElement('ju-date-field'), { min: '2026-01-01' }),
  value: '2027-03-05',
  otherValue: '2027-12-24',
  submitsByEnter: true,
  enter: type,
});

describe('ju-date-field', () => {
  const make = (value = '') =>
    fixture<JuDateField>(html`
      <ju-date-field
        label="Hvornår kan du begynde?"
        min="2027-01-10"
        max="2027-06-30"
        value=${value}
      ></ju-date-field>
    `);
  const input = (field: JuDateField) => field.shadowRoot!.querySelector('input')!;
  const read = (field: JuDateField) =>
    field.shadowRoot?.querySelector('.read')?.textContent?.trim();
  const dialog = (field: JuDateField) => field.shadowRoot!.querySelector('dialog')!;
  async function open(field: JuDateField) {
    field.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    await waitUntil(() => dialog(field).open, 'The calendar opens.');
    const calendar = dialog(field).querySelector('ju-calendar')!;
    await calendar.updateComplete;
    await aTimeout(0);
    return calendar;
  }

  it('says in words which day it understood, once it is settled', async () => {
    const field = await make();
    input(field).focus();
    await sendKeys({ type: '5/3-27' });
    await field.updateComplete;
    expect(field.value).to.equal('2027-03-05');
    expect(input(field).value).to.equal('5/3-27');
    expect(read(field)).to.equal('');
    input(field).blur();
    await field.updateComplete;
    expect(input(field).value).to.equal('5. marts 2027');
    expect(read(field)).to.equal('fredag den 5. marts 2027');
  });

  it('writes the day as each language does', async () => {
    const field = await make('2027-03-05');
    const written: string[] = [];
    for (const language of ['da', 'en', 'ru', 'ar']) {
      field.lang = language;
      await waitUntil(() => field.language === language);
      await field.updateComplete;
      written.push(input(field).value);
    }
    expect(written[0]).to.equal('5. marts 2027');
    expect(written[2]).to.equal('5 марта 2027 г.');
    expect(written[3]).to.contain('مارس');
    expect(new Set(written).size).to.equal(4);
  });

  it('says what to do about a day that does not do, and keeps what was typed', async () => {
    const field = await make();
    for (const [text, message] of [
      ['snart', 'Skriv datoen med dag, måned og år, som 10. januar 2027.'],
      ['31.2.2027', 'Den dag findes ikke. Månedens sidste dag er 28. februar 2027.'],
      ['1.1.2027', 'Vælg en dag fra 10. januar 2027 til 30. juni 2027.'],
      ['1.7.2027', 'Vælg en dag fra 10. januar 2027 til 30. juni 2027.'],
    ] as const) {
      await type(field, text);
      await field.updateComplete;
      expect(field.checkValidity(), text).to.equal(false);
      expect(field.validationMessage).to.equal(message);
    }
    await type(field, 'snart');
    await field.updateComplete;
    expect(input(field).value).to.equal('snart');
    field.max = '';
    await type(field, '1.1.2027');
    await field.updateComplete;
    expect(field.validationMessage).to.equal('Vælg 10. januar 2027 eller en senere dag.');
    field.min = '';
    field.max = '2026-12-31';
    await field.updateComplete;
    expect(field.validationMessage).to.equal('Vælg 31. december 2026 eller en tidligere dag.');
  });

  it('trusts no value from outside', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><ju-date-field name="day" value="2027-02-31"></ju-date-field></form>`,
    );
    expect(new FormData(form).get('day')).to.equal('');
    expect(form.checkValidity()).to.equal(false);
  });

  it('takes a new value from the page also while something else is typed', async () => {
    const field = await make();
    await type(field, 'snart');
    field.value = '2027-05-01';
    await field.updateComplete;
    expect(input(field).value).to.equal('1. maj 2027');
  });

  it('keeps a half-typed date for when the page is found again', async () => {
    const field = await make();
    field.formStateRestoreCallback('5. ma');
    await field.updateComplete;
    expect(input(field).value).to.equal('5. ma');
  });

  it('has a calendar, which gives the focus back with the chosen day', async () => {
    const field = await make('2027-03-05');
    const calendar = await open(field);
    expect(calendar.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal(
      'fredag den 5. marts 2027',
    );
    await expect(field).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await calendar.updateComplete;
    await aTimeout(0);
    let changes = 0;
    field.addEventListener('change', () => changes++);
    await sendKeys({ press: 'Enter' });
    await field.updateComplete;
    expect(field.value).to.equal('2027-03-12');
    expect(changes).to.equal(1);
    expect(dialog(field).open).to.equal(false);
    await waitUntil(() => field.shadowRoot?.activeElement?.className === 'open');
  });

  it('closes the calendar by Escape and beside it, and changes nothing', async () => {
    const field = await make('2027-03-05');
    await open(field);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(field).open, 'Escape closes.');
    await open(field);
    dialog(field).click();
    expect(dialog(field).open).to.equal(false);
    expect(field.value).to.equal('2027-03-05');
  });

  it('says how a date is written', async () => {
    await expectAccessibilityTree(await make('2027-03-05'), 'filled in');
    const arabic = await make('2027-03-05');
    arabic.lang = 'ar';
    await waitUntil(() => arabic.language === 'ar');
    await arabic.updateComplete;
    await expectAccessibilityTree(arabic, 'filled in, Arabic');
  });
});
