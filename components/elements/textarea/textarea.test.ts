import { expect, fixture, html, sendKeys } from '../../testing/testing.ts';
import { formControlSuite } from '../form-control.suite.ts';
import './textarea.ts';
import type { JuTextarea } from './textarea.ts';

formControlSuite('ju-textarea', {
  make: () => document.createElement('ju-textarea'),
  value: 'Jeg kan lave mad.',
  otherValue: 'Jeg kan køre bil.',
  async enter(control, value) {
    control.focus();
    control.shadowRoot?.querySelector('textarea')?.select();
    await sendKeys({ type: value });
    control.shadowRoot?.querySelector('textarea')?.blur();
  },
});

describe('ju-textarea', () => {
  it('says when it is too long, and keeps what was typed', async () => {
    const field = await fixture<JuTextarea>(
      html`<ju-textarea label="Mere" maxlength="3" value="mere"></ju-textarea>`,
    );
    expect(field.checkValidity()).to.equal(false);
    expect(field.value).to.equal('mere');
  });
});
