import { expect } from '../../testing/testing.ts';
import { addMonths, isDay, weekday } from './days.ts';
import { readDate } from './read-date.ts';

const today = '2026-11-21';
const read = (text: string, language = 'da', latest = '') => {
  const reading = readDate(text, language, today, latest);
  return reading && ('day' in reading ? reading.day : `last ${reading.last}`);
};

describe('A typed date', () => {
  const march = '2027-03-05';

  for (const [language, texts] of Object.entries({
    da: [
      '5.3.2027',
      '05.03.2027',
      '5/3-27',
      '5/3 2027',
      '5 3 27',
      '05032027',
      '050327',
      '5. marts 2027',
      '5. mar. 2027',
      'fredag den 5. marts 2027',
      'd. 5.3.2027',
      '5 MARTS 27',
      '2027-03-05',
    ],
    en: ['5/3/2027', '5 March 2027', 'March 5, 2027', '5th of March 2027', 'Mar 5 2027'],
    ru: ['5.03.2027', '5 марта 2027 г.', '5 март 2027', '5 мар 2027', '5 marts 2027'],
    ar: ['٥/٣/٢٠٢٧', '5/3/2027', '٥ مارس ٢٠٢٧', '5 آذار 2027', '5 اذار 2027', '2027/3/5'],
  })) {
    it(`is read as people write it in ${language}`, () => {
      for (const text of texts) expect(read(text, language), text).to.equal(march);
    });
  }

  it('is read back from what the language itself writes', () => {
    for (const language of ['da', 'en', 'ar', 'ru']) {
      for (let month = 1; month <= 12; month++) {
        const day = `2027-${String(month).padStart(2, '0')}-17`;
        for (const dateStyle of ['full', 'long', 'medium'] as const) {
          const words = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
          const text = words.format(new Date(day));
          // Short Arabic and English dates are written by other people in another order.
          if (dateStyle !== 'medium' || language === 'da') {
            expect(read(text, language), text).to.equal(day);
          }
        }
      }
    }
  });

  it('may be a word', () => {
    expect(read('i dag')).to.equal(today);
    expect(read('I morgen')).to.equal('2026-11-22');
    expect(read('завтра', 'ru')).to.equal('2026-11-22');
    expect(read('غدًا', 'ar')).to.equal('2026-11-22');
    expect(read('غدا', 'ar')).to.equal('2026-11-22');
  });

  it('without a year is the next such day, or the last one before the latest that does', () => {
    expect(read('5.3.')).to.equal('2027-03-05');
    expect(read('24. december')).to.equal('2026-12-24');
    expect(read('5.3.', 'da', today)).to.equal('2026-03-05');
  });

  it('of two figures for the year is near to us', () => {
    expect(read('1.5.85')).to.equal('1985-05-01');
    expect(read('1.5.30')).to.equal('2030-05-01');
  });

  it('tells when the month is not so long', () => {
    expect(read('31.2.2027')).to.equal('last 2027-02-28');
    expect(read('30. februar 2028')).to.equal('last 2028-02-29');
    expect(read('31. september 2027')).to.equal('last 2027-09-30');
  });

  it('is none when it cannot be told which', () => {
    for (const text of [
      'snart',
      '5',
      '5.13.2027',
      '32.1.2027',
      '0.1.2027',
      '1.2.3.4',
      '5.3.123',
      '3/25/2027',
    ]) {
      expect(read(text), text).to.equal(undefined);
    }
    // Two months of the Levant begin alike.
    expect(read('5 تشرين 2027', 'ar')).to.equal(undefined);
    expect(read('5 تشرين الأول 2027', 'ar')).to.equal('2027-10-05');
  });
});

describe('A calendar day', () => {
  it('is one that there is', () => {
    expect(isDay('2028-02-29')).to.equal(true);
    for (const text of ['2027-02-29', '2027-2-1', '', 'soon', '2027-13-01', '0000-01-01']) {
      expect(isDay(text), text).to.equal(false);
    }
  });
  it('moves by months and stays in them', () => {
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2027-01-31', -1)).to.equal('2026-12-31');
    expect(addMonths('2028-02-29', 12)).to.equal('2029-02-28');
  });
  it('begins the week on Monday', () => {
    expect(weekday('2026-11-23')).to.equal(0);
    expect(weekday('2026-11-22')).to.equal(6);
  });
});
