import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './skeleton.ts';
import type { JuSkeleton } from './skeleton.ts';

describe('ju-skeleton', () => {
  it('is a shape only', async () => {
    const skeleton = await fixture<JuSkeleton>(html`<ju-skeleton></ju-skeleton>`);
    await expectAccessibilityTree(skeleton, 'skeleton');
    await expect(skeleton).to.be.accessible();
  });

  it('has as many lines as said, within reason', async () => {
    const skeleton = await fixture<JuSkeleton>(html`<ju-skeleton lines="5"></ju-skeleton>`);
    const lines = () => skeleton.shadowRoot?.querySelectorAll('.line').length;
    expect(lines()).to.equal(5);
    for (const [given, drawn] of [
      ['-3', 1],
      ['many', 1],
      ['1000000', 20],
    ] as const) {
      skeleton.setAttribute('lines', given);
      await skeleton.updateComplete;
      expect(lines(), given).to.equal(drawn);
    }
  });
});
