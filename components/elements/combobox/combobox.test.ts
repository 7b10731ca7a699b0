import {
  aTimeout,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './combobox.ts';
import type { JuCombobox, Suggest } from './combobox.ts';

const places = ['7700 Thisted', '7730 Hanstholm', '7752 Snedsted'];
const suggest: Suggest = async (typed) =>
  places
    .filter((label) => label.toLowerCase().includes(typed.toLowerCase()))
    .map((label) => ({ label, value: label.slice(0, 4) }));

formControlSuite('ju-combobox', {
  make: () => document.createElement('ju-combobox'),
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

describe('ju-combobox', () => {
  const make = (given: Suggest = suggest) =>
    fixture<JuCombobox>(
      html`<ju-combobox name="near" label="Hvor bor du?" .suggest=${given}></ju-combobox>`,
    );
  const list = (field: JuCombobox) => field.shadowRoot!.querySelector('[role="listbox"]')!;
  const isOpen = (field: JuCombobox) => list(field).matches(':popover-open');
  /** Where keys come slowly, proposals for the first letters are there before the last is typed. */
  async function type(field: JuCombobox, text: string) {
    let asked = '';
    const { suggest: ask } = field;
    field.suggest = (typed, signal) => ask!((asked = typed), signal);
    field.focus();
    await sendKeys({ type: text });
    await waitUntil(() => isOpen(field) && asked === text, 'The list opens.');
    await field.updateComplete;
  }

  it('proposes while one types, and arrow keys and Enter take a proposal', async () => {
    const field = await make();
    await type(field, 'sted');
    await expectAccessibilityTree(field, 'open');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await field.updateComplete;
    await expectAccessibilityTree(field, 'second proposal active');
    await expect(field).to.be.accessible();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    await oneEvent(field, 'change');
    await field.updateComplete;
    expect(field.value).to.equal('7752');
    expect(field.shadowRoot?.querySelector('input')?.value).to.equal('7752 Snedsted');
    expect(isOpen(field)).to.equal(false);
  });

  it('writes a Danish place as it is written, and lets it begin where an Arabic line does', async () => {
    const field = await fixture<JuCombobox>(
      html`<ju-combobox lang="ar" label="أين تسكن؟"></ju-combobox>`,
    );
    await waitUntil(() => field.language === 'ar', 'It speaks Arabic.');
    const drawn = async (value: string) => {
      field.value = value;
      await field.updateComplete;
      const { direction, textAlign } = getComputedStyle(field.shadowRoot!.querySelector('input')!);
      return [direction, textAlign];
    };
    expect(await drawn('7700 Thisted')).to.deep.equal(['ltr', 'end']);
    expect(await drawn('آلبورغ')).to.deep.equal(['rtl', 'start']);
    expect(await drawn('')).to.deep.equal(['rtl', 'start']);
  });

  it('goes round through the field itself', async () => {
    const field = await make();
    await type(field, 'sted');
    const active = async (press: string) => {
      await sendKeys({ press });
      await field.updateComplete;
      return field.shadowRoot?.querySelector('input')?.getAttribute('aria-activedescendant');
    };
    expect(await active('ArrowUp')).to.equal('option-1');
    expect(await active('ArrowDown')).to.equal('');
    expect(await active('ArrowDown')).to.equal('option-0');
  });

  it('takes a proposal by a press', async () => {
    const field = await make();
    await type(field, 'han');
    field.shadowRoot?.querySelector<HTMLElement>('[role="option"]')?.click();
    await field.updateComplete;
    expect(field.value).to.equal('7730');
  });

  it('lets words stand that no list knows', async () => {
    const field = await make();
    field.focus();
    await sendKeys({ type: 'Lillerup' });
    await aTimeout(250);
    expect(isOpen(field)).to.equal(false);
    expect(field.value).to.equal('Lillerup');
  });

  it('closes by Escape and keeps what was typed', async () => {
    const field = await make();
    await type(field, 'this');
    await sendKeys({ press: 'Escape' });
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
    expect(field.value).to.equal('this');
  });

  it('closes when it is left', async () => {
    const field = await make();
    await type(field, 'this');
    field.shadowRoot?.querySelector('input')?.blur();
    await field.updateComplete;
    expect(isOpen(field)).to.equal(false);
  });

  it('drops an answer that a later question has overtaken', async () => {
    const field = await make(async (typed) => {
      await aTimeout(typed === 'a' ? 300 : 10);
      return [{ value: typed, label: `Svar på ${typed}` }];
    });
    field.focus();
    await sendKeys({ type: 'a' });
    await aTimeout(220);
    await sendKeys({ type: 'b' });
    await aTimeout(500);
    expect(list(field).textContent?.trim()).to.equal('Svar på ab');
  });

  it('goes on as a plain field when proposals cannot be had', async () => {
    const field = await make(() => Promise.reject(new Error('down')));
    field.focus();
    await sendKeys({ type: 'Thy' });
    await aTimeout(250);
    expect(field.value).to.equal('Thy');
    expect(isOpen(field)).to.equal(false);
  });

  it('has how many proposals there are said', async () => {
    const field = await make();
    const said: string[] = [];
    field.addEventListener('ju-announce', (event) => said.push(event.message));
    // At once, for between letters typed slowly there would be proposals too.
    field.focus();
    const input = field.shadowRoot!.querySelector('input')!;
    input.value = 'sted';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => isOpen(field), 'The list opens.');
    expect(said).to.deep.equal(['2 forslag']);
  });

  it('takes a plain value that a browser filled in', async () => {
    const field = await make();
    for (const plain of ['Viborg', '8800', 'null']) {
      field.formStateRestoreCallback(plain);
      expect(field.value, plain).to.equal(plain);
    }
  });
});
