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

  it('lets what is written run in its own direction, where it may be in another language', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ar" dir="rtl">
        <ju-textarea dir="auto" label="نص" value="Jeg kan lave mad."></ju-textarea>
      </div>`,
    );
    const field = place.querySelector('ju-textarea')!;
    await field.updateComplete;
    const [label, area] = ['label', 'textarea'].map((part) =>
      field.shadowRoot!.querySelector(part)!,
    );
    expect(getComputedStyle(area!).direction).to.equal('ltr');
    expect(getComputedStyle(label!).direction).to.equal('rtl');
    field.value = '';
    await field.updateComplete;
    expect(getComputedStyle(area!).direction, 'nothing is written yet').to.equal('rtl');
  });
});
