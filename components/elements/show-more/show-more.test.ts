import { expect, expectAccessibilityTree, fixture, html, oneEvent } from '../../testing/testing.ts';
import './show-more.ts';
import type { JuShowMore } from './show-more.ts';

const button = (end: JuShowMore) => end.shadowRoot?.querySelector('button');

describe('ju-show-more', () => {
  it('says how much is seen and asks for more', async () => {
    const end = await fixture<JuShowMore>(html`<ju-show-more more>20 af 43 job</ju-show-more>`);
    await expectAccessibilityTree(end, 'more');
    await expect(end).to.be.accessible();
    setTimeout(() => button(end)?.click());
    await oneEvent(end, 'ju-show-more-request');
  });

  it('keeps the focus and asks no second time while more is on its way', async () => {
    const end = await fixture<JuShowMore>(html`<ju-show-more more>20 af 43 job</ju-show-more>`);
    end.focus();
    end.loading = true;
    await end.updateComplete;
    let asked = 0;
    end.addEventListener('ju-show-more-request', () => asked++);
    button(end)?.click();
    expect(asked).to.equal(0);
    expect(end.shadowRoot?.activeElement).to.equal(button(end));
    await expectAccessibilityTree(end, 'loading');
  });

  it('asks in Arabic', async () => {
    const end = await fixture<JuShowMore>(
      html`<ju-show-more lang="ar" more>20 / 43</ju-show-more>`,
    );
    await expectAccessibilityTree(end, 'ar');
  });

  it('has no button at the end', async () => {
    const end = await fixture<JuShowMore>(html`<ju-show-more>Alle 43 job</ju-show-more>`);
    expect(button(end)).to.equal(null);
  });
});
