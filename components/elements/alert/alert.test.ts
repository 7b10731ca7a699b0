import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import './alert.ts';
import type { AlertTone, JuAlert } from './alert.ts';

describe('ju-alert', () => {
  it('is read where it stands', async () => {
    const alert = await fixture<JuAlert>(
      html`<ju-alert tone="warning" heading="Det ligner et CPR-nummer">Tag det ud.</ju-alert>`,
    );
    await expectAccessibilityTree(alert, 'warning');
  });

  it('is readable in every tone, by day and by night', async () => {
    const tones: AlertTone[] = ['info', 'success', 'warning', 'error'];
    const alerts = await fixture<HTMLElement>(html`
      <div>
        ${tones.map((tone) => html`<ju-alert tone=${tone} heading="Læs">Dette.</ju-alert>`)}
      </div>
    `);
    for (const scheme of ['light', 'dark']) {
      for (const alert of alerts.children) alert.setAttribute('scheme', scheme);
      await expect(alerts).to.be.accessible();
    }
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuAlert>(
      html`<ju-alert lang="ar" tone="warning" heading="هذا يشبه رقمًا شخصيًا">احذفه.</ju-alert>`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
