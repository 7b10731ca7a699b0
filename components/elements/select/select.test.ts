import { expect, fixture, html } from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './select.ts';
import type { JuSelect } from './select.ts';

const options = [
  { value: '', label: 'Vælg en kommune' },
  { value: '751', label: 'Aarhus' },
  { value: '787', label: 'Thisted' },
];

formControlSuite('ju-select', {
  make: () => Object.assign(document.createElement('ju-select'), { options }),
  value: '787',
  otherValue: '751',
  enter(control, value) {
    const select = control.shadowRoot!.querySelector('select')!;
    select.value = value;
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
});

describe('ju-select', () => {
  it('shows the option of its value, also when the options come later', async () => {
    const field = await fixture<JuSelect>(
      html`<ju-select label="Kommune" value="787"></ju-select>`,
    );
    field.options = options;
    await field.updateComplete;
    expect(field.shadowRoot?.querySelector('select')?.value).to.equal('787');
  });
});
