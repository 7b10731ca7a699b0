import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './tag.ts';
import type { JuTag } from './tag.ts';

describe('ju-tag', () => {
  it('is its words', async () => {
    const tag = await fixture<JuTag>(html`<ju-tag icon="flag" tone="warning">3 dage</ju-tag>`);
    await expectAccessibilityTree(tag, 'tag');
  });

  it('is readable in every tone, by day and by night', async () => {
    const tags = await fixture<HTMLElement>(html`
      <div>
        ${['neutral', 'info', 'success', 'warning', 'error'].map(
          (tone) => html`<ju-tag tone=${tone as JuTag['tone']}>Deltid</ju-tag>`,
        )}
      </div>
    `);
    for (const scheme of ['light', 'dark']) {
      for (const tag of tags.children) tag.setAttribute('scheme', scheme);
      await expect(tags).to.be.accessible();
    }
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuTag>(
      html`<ju-tag lang="ar" icon="flag" tone="warning">بعد 3 أيام</ju-tag>`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
