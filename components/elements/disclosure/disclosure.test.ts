import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
} from '../../testing/testing.ts';
import './disclosure.ts';
import type { JuDisclosure } from './disclosure.ts';

describe('ju-disclosure', () => {
  it('opens by key and says so', async () => {
    const disclosure = await fixture<JuDisclosure>(
      html`<ju-disclosure summary="Hvorfor spørger vi?">Så kan vi vise mere.</ju-disclosure>`,
    );
    await expectAccessibilityTree(disclosure, 'folded');
    disclosure.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    await oneEvent(disclosure, 'toggle');
    await disclosure.updateComplete;
    expect(disclosure.hasAttribute('open')).to.equal(true);
    await expectAccessibilityTree(disclosure, 'unfolded');
    await expect(disclosure).to.be.accessible();
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuDisclosure>(
      html`<ju-disclosure lang="ar" summary="لماذا نسأل؟">لنعرض عليك المزيد.</ju-disclosure>`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
