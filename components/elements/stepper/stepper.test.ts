import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './stepper.ts';
import type { JuStepper } from './stepper.ts';

describe('ju-stepper', () => {
  it('says how far one has come, in the language around it', async () => {
    const stepper = await fixture<JuStepper>(
      html`<ju-stepper lang="en" current="3" total="9"></ju-stepper>`,
    );
    expect(stepper.shadowRoot?.querySelector('.words')?.textContent).to.equal('3 of 9');
    await expectAccessibilityTree(stepper, 'third of nine');
    await expect(stepper).to.be.accessible();
  });

  it('says it in Arabic and fills along the line of reading', async () => {
    const stepper = await fixture<JuStepper>(
      html`<ju-stepper lang="ar" current="3" total="9"></ju-stepper>`,
    );
    await expectAccessibilityTree(stepper, 'ar');
    const progress = stepper.shadowRoot!.querySelector('progress')!;
    expect(getComputedStyle(progress).direction).to.equal('rtl');
  });
});
