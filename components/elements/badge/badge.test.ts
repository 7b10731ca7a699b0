import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './badge.ts';
import type { BadgeTone, JuBadge } from './badge.ts';

const seen = (badge: JuBadge) =>
  badge.shadowRoot?.querySelector('[aria-hidden]')?.textContent?.trim();

describe('ju-badge', () => {
  it('shows how many and says of what', async () => {
    const badge = await fixture<JuBadge>(
      html`<ju-badge count="3" label="nye beskeder"></ju-badge>`,
    );
    expect(seen(badge)).to.equal('3');
    await expectAccessibilityTree(badge, 'count');
    await expect(badge).to.be.accessible();
  });

  it('shows no more than fits and says that there are more', async () => {
    const badge = await fixture<JuBadge>(
      html`<ju-badge count="240" label="nye beskeder"></ju-badge>`,
    );
    expect(seen(badge)).to.equal('99+');
    await expectAccessibilityTree(badge, 'many');
    badge.lang = 'ar';
    badge.label = 'رسالة';
    await badge.updateComplete;
    await expectAccessibilityTree(badge, 'many ar');
  });

  it('is not there for none, or for what is no number', async () => {
    for (const count of ['0', '-2', 'many']) {
      const badge = await fixture<JuBadge>(html`<ju-badge count=${count}></ju-badge>`);
      expect(badge.shadowRoot?.querySelector('.badge'), count).to.equal(null);
    }
  });

  it('says a state in words, readable in every tone, by day and by night', async () => {
    const tones: BadgeTone[] = ['neutral', 'info', 'success', 'warning', 'error'];
    const badges = await fixture<HTMLElement>(html`
      <div>
        ${tones.map((tone) => html`<ju-badge tone=${tone}>Sendt</ju-badge>`)}
        ${tones.map((tone) => html`<ju-badge tone=${tone} count="4" label="nye"></ju-badge>`)}
      </div>
    `);
    await expectAccessibilityTree(badges.querySelector('ju-badge')!, 'state');
    badges.style.setProperty('background', 'var(--ju-colour-surface)');
    for (const scheme of ['light', 'dark']) {
      badges.style.setProperty('color-scheme', scheme);
      await expect(badges).to.be.accessible();
    }
  });
});
