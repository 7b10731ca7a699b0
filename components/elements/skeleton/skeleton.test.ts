import {
  emulateMedia,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './skeleton.ts';
import type { JuSkeleton } from './skeleton.ts';

describe('ju-skeleton', () => {
  it('is a shape only', async () => {
    const skeleton = await fixture<JuSkeleton>(html`<ju-skeleton></ju-skeleton>`);
    await expectAccessibilityTree(skeleton, 'skeleton');
    await expect(skeleton).to.be.accessible();
    skeleton.lang = 'ar';
    await waitUntil(() => skeleton.language === 'ar', 'It is Arabic.');
    await skeleton.updateComplete;
    await expectAccessibilityTree(skeleton, 'skeleton, Arabic');
  });

  it('breathes in standard reading alone, where motion is welcome', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    const name = (skeleton: JuSkeleton) =>
      getComputedStyle(skeleton.shadowRoot!.querySelector('.line')!).animationName;
    expect(name(await fixture<JuSkeleton>(html`<ju-skeleton></ju-skeleton>`))).to.equal('breathe');
    const easy = await fixture<JuSkeleton>(html`<ju-skeleton reading="easy"></ju-skeleton>`);
    expect(name(easy)).to.equal('none');
    await emulateMedia({ reducedMotion: 'reduce' });
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
