import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  oneEvent,
  sendKeys,
} from '../../testing/testing.ts';
import './chip.ts';
import type { JuChip } from './chip.ts';

describe('ju-chip', () => {
  it('says what pressing it takes away', async () => {
    const chip = await fixture<JuChip>(html`<ju-chip label="Vikar"></ju-chip>`);
    await expectAccessibilityTree(chip, 'chip');
    await expect(chip).to.be.accessible();
  });

  it('says so in Arabic', async () => {
    const chip = await fixture<JuChip>(html`<ju-chip lang="ar" label="عمل مؤقت"></ju-chip>`);
    await expectAccessibilityTree(chip, 'ar');
  });

  it('asks to be removed by key', async () => {
    const chip = await fixture<JuChip>(html`<ju-chip label="Vikar"></ju-chip>`);
    chip.focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const event = await oneEvent(chip, 'ju-remove');
    expect(event.composed).to.equal(true);
  });

  it('is high enough for a thumb, and wraps what is long', async () => {
    const chip = await fixture<JuChip>(
      html`<ju-chip label="Pædagogmedhjælper i en børnehave tæt på hvor jeg bor nu"></ju-chip>`,
    );
    chip.parentElement?.style.setProperty('width', '200px');
    expect(Math.round(chip.getBoundingClientRect().height)).to.be.at.least(48);
    expect(chip.getBoundingClientRect().width).to.be.at.most(200);
  });
});
