import { expect, expectAccessibilityTree, fixture, html } from '../../testing/testing.ts';
import '../button/button.ts';
import './state.ts';
import type { JuState } from './state.ts';

describe('ju-state', () => {
  it('says what happened and gives the way on', async () => {
    const state = await fixture<JuState>(html`
      <ju-state heading="Vi fandt ingen job" pictogram="magnifier-paper">
        Prøv med færre ønsker.
        <ju-button slot="actions">Fjern alle ønsker</ju-button>
      </ju-state>
    `);
    await expectAccessibilityTree(state, 'empty');
    await expect(state).to.be.accessible();
  });

  it('is the same to who reads Arabic', async () => {
    const element = await fixture<JuState>(
      html`<ju-state lang="ar" heading="لم نجد أي عمل" pictogram="magnifier-paper"
        ><p>جرّب كلمة أخرى.</p>
        <ju-button slot="actions">ابحث من جديد</ju-button></ju-state
      >`,
    );
    await expectAccessibilityTree(element, 'ar');
  });
});
