import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import './error-summary.ts';
import type { JuErrorSummary } from './error-summary.ts';

describe('ju-error-summary', () => {
  async function withOneEntry(message = 'Skriv en by', lang = 'da') {
    const page = await fixture(
      html`<div lang=${lang}><input aria-label="By" /><ju-error-summary></ju-error-summary></div>`,
    );
    const summary = page.querySelector<JuErrorSummary>('ju-error-summary')!;
    const control = page.querySelector('input')!;
    summary.entries = [{ message, control }];
    await summary.updateComplete;
    return { summary, control };
  }

  it('shows nothing while there is nothing to look at', async () => {
    const summary = await fixture<JuErrorSummary>(html`<ju-error-summary></ju-error-summary>`);
    expect(summary.shadowRoot?.querySelector('.summary')).to.equal(null);
  });

  it('takes the focus when it appears, once', async () => {
    const { summary, control } = await withOneEntry();
    expect(document.activeElement).to.equal(summary);
    await expectAccessibilityTree(summary, 'one entry');
    await expect(summary).to.be.accessible();
    control.focus();
    summary.entries = [...summary.entries, { message: 'Vælg et svar', control }];
    await summary.updateComplete;
    expect(document.activeElement).to.equal(control);
    await expectAccessibilityTree(summary, 'two entries');
  });

  it('is told in Arabic to who reads Arabic', async () => {
    const { summary } = await withOneEntry('اكتب اسم مدينة', 'ar');
    await waitUntil(() => summary.language === 'ar', 'It speaks Arabic.');
    await summary.updateComplete;
    await expectAccessibilityTree(summary, 'one entry, Arabic');
  });

  it('breaks a word rather than being wider than the page', async () => {
    const { summary } = await withOneEntry('Напишите название населённого пункта', 'ru');
    await waitUntil(() => summary.language === 'ru', 'It speaks Russian.');
    summary.style.inlineSize = '120px';
    await summary.updateComplete;
    const box = summary.shadowRoot!.querySelector('.summary')!;
    expect(box.getBoundingClientRect().width).to.be.at.most(120);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  it('leads to the control', async () => {
    const { summary, control } = await withOneEntry();
    summary.shadowRoot?.querySelector('button')?.click();
    expect(document.activeElement).to.equal(control);
  });
});
