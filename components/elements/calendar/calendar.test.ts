import { formatsOf } from '../../core/facade.ts';
import {
  aTimeout,
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  sendKeys,
} from '../../testing/testing.ts';
import './calendar.ts';
import type { JuCalendar } from './calendar.ts';

describe('ju-calendar', () => {
  const make = (language = 'da', min = '', max = '') =>
    fixture<JuCalendar>(
      html`<ju-calendar value="2027-03-05" lang=${language} min=${min} max=${max}></ju-calendar>`,
    );
  const active = (calendar: JuCalendar) =>
    calendar.shadowRoot?.activeElement?.getAttribute('aria-label');
  async function press(calendar: JuCalendar, key: string) {
    await sendKeys({ press: key });
    await calendar.updateComplete;
    await aTimeout(0);
  }
  const told = (calendar: JuCalendar) =>
    calendar.shadowRoot?.querySelector('[role="status"]')?.textContent;

  it('is a grid of one month that begins on Monday', async () => {
    const calendar = await make('da', '2026-11-21', '2028-12-31');
    await expectAccessibilityTree(calendar, 'March 2027');
    await expect(calendar).to.be.accessible();
    const heads = [...calendar.shadowRoot!.querySelectorAll('th')].map((each) => each.abbr);
    expect(heads[0]).to.equal('mandag');
  });

  it('is the same in Arabic, from the right', async () => {
    const calendar = await make('ar', '2026-11-21', '2028-12-31');
    await expectAccessibilityTree(calendar, 'March 2027, Arabic');
    await expect(calendar).to.be.accessible();
    const [first, second] = calendar.shadowRoot!.querySelectorAll('th');
    expect(first?.getBoundingClientRect().left).to.be.above(second!.getBoundingClientRect().left);
  });

  it('is walked through by keys', async () => {
    const calendar = await make();
    calendar.focus();
    for (const [key, day] of [
      ['ArrowRight', 'lørdag den 6. marts 2027'],
      ['ArrowLeft', 'fredag den 5. marts 2027'],
      ['ArrowUp', 'fredag den 26. februar 2027'],
      ['ArrowDown', 'fredag den 5. marts 2027'],
      ['Home', 'mandag den 1. marts 2027'],
      ['End', 'søndag den 7. marts 2027'],
      ['PageDown', 'onsdag den 7. april 2027'],
      ['PageUp', 'søndag den 7. marts 2027'],
      ['Shift+PageDown', 'tirsdag den 7. marts 2028'],
    ] as const) {
      await press(calendar, key);
      expect(active(calendar), key).to.equal(day);
    }
  });

  it('turns the arrow keys round where the language goes the other way', async () => {
    const calendar = await make('ar');
    calendar.focus();
    await press(calendar, 'ArrowLeft');
    const format = formatsOf('ar');
    expect(active(calendar)).to.equal(format.date('2027-03-06', 'full'));
  });

  it('chooses by Enter and by a press, and keeps to its span', async () => {
    const calendar = await make('da', '2027-03-03', '2027-03-20');
    let changes = 0;
    calendar.addEventListener('change', () => changes++);
    calendar.focus();
    await press(calendar, 'PageDown');
    expect(active(calendar)).to.equal('lørdag den 20. marts 2027');
    await press(calendar, 'Enter');
    expect(calendar.value).to.equal('2027-03-20');
    const outside = calendar.shadowRoot!.querySelector<HTMLElement>(
      '[aria-disabled="true"][tabindex]',
    );
    outside?.click();
    expect(calendar.value).to.equal('2027-03-20');
    expect(changes).to.equal(1);
  });

  it('says which month it shows when a button turned to it, and not while keys walk', async () => {
    const calendar = await make();
    calendar.shadowRoot?.querySelectorAll<HTMLElement>('.turn')[1]?.click();
    await calendar.updateComplete;
    expect(told(calendar)).to.equal('april 2027');
    calendar.focus();
    await press(calendar, 'ArrowRight');
    expect(told(calendar)).to.equal('');
  });

  it('goes to a month and a year at once', async () => {
    const calendar = await make();
    const [month, year] = calendar.shadowRoot!.querySelectorAll('select');
    for (const [select, value] of [
      [year, '1985'],
      [month, '12'],
    ] as const) {
      select!.value = value;
      select!.dispatchEvent(new Event('change'));
      await calendar.updateComplete;
      expect(select!.value, 'what it shows').to.equal(value);
    }
    expect(calendar.shadowRoot?.querySelector('table')?.getAttribute('aria-label')).to.equal(
      'december 1985',
    );
  });
});
