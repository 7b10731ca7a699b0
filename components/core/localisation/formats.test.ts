import { expect } from '../../testing/testing.ts';
import { daysUntil, formatsOf, todayInDenmark } from './formats.ts';
import { markup } from './markup.ts';

describe('formats', () => {
  it('writes days as each language does, whatever the time zone', () => {
    expect(formatsOf('da').date('2027-03-05')).to.equal('5. marts 2027');
    expect(formatsOf('en').date('2027-03-05')).to.equal('March 5, 2027');
    expect(formatsOf('en-GB').date('2027-03-05T23:59:59Z', 'medium')).to.equal('5 Mar 2027');
    expect(formatsOf('da').date('2027-03-05', 'medium')).to.equal('5. mar. 2027');
    expect(formatsOf('ar').date('2027-03-05', 'medium')).to.equal('5 مارس 2027');
  });

  it('leaves what is no date as it was', () => {
    expect(formatsOf('da').date('snarest muligt')).to.equal('snarest muligt');
    expect(formatsOf('da').date('2027-13-45')).to.equal('2027-13-45');
  });

  it('writes numbers and lists', () => {
    expect(formatsOf('da').number(1234.5)).to.equal('1.234,5');
    expect(formatsOf('da').list(['Vikar', 'Deltid', 'Praktik'])).to.equal(
      'Vikar, Deltid og Praktik',
    );
    expect(formatsOf('en').list(['A', 'B'], 'disjunction')).to.equal('A or B');
  });

  it('writes the figures and the calendar of Danish letters in every language', () => {
    expect(formatsOf('ar').number(1234.5)).to.equal('1,234.5');
    expect(formatsOf('ar').date('2027-03-05')).to.equal('5 مارس 2027');
    expect(formatsOf('ar-IQ').number(7700, { useGrouping: false })).to.equal('7700');
    expect(formatsOf('ar-SA').date('2027-03-05')).to.equal('5 مارس 2027');
    expect(formatsOf('ar-IQ').relativeDays(5)).to.equal('خلال 5 أيام');
  });

  it('writes Arabic and Russian as they are written', () => {
    expect(formatsOf('ar').list(['تدريب عملي', 'عمل مرن'], 'disjunction')).to.equal(
      'تدريب عملي أو عمل مرن',
    );
    expect(formatsOf('ar').list(['أ', 'ب', 'ج'])).to.equal('أ وب وج');
    expect(formatsOf('ru').date('2027-03-05')).to.equal('5 марта 2027 г.');
    expect(formatsOf('ru').number(1234.5)).to.equal('1\u00a0234,5');
    expect(formatsOf('ru').list(['практику', 'обычную работу'], 'disjunction')).to.equal(
      'практику или обычную работу',
    );
    expect(formatsOf('ru').relativeDays(5)).to.equal('через 5 дней');
  });

  it('says days from today in words', () => {
    expect(formatsOf('da').relativeDays(0)).to.equal('i dag');
    expect(formatsOf('da').relativeDays(1)).to.equal('i morgen');
    expect(formatsOf('en').relativeDays(5)).to.equal('in 5 days');
  });

  it('counts days across months, years and the change of clocks', () => {
    expect(daysUntil('2027-03-01', '2027-02-28')).to.equal(1);
    expect(daysUntil('2027-01-01', '2026-12-31')).to.equal(1);
    expect(daysUntil('2027-03-29', '2027-03-27')).to.equal(2);
    expect(daysUntil('2026-11-19', '2026-11-20')).to.equal(-1);
    expect(daysUntil('never', '2026-11-20')).to.be.NaN;
  });

  it('knows what day it is in Denmark', () => {
    expect(todayInDenmark(new Date('2027-06-30T22:30:00Z'))).to.equal('2027-07-01');
    expect(todayInDenmark(new Date('2027-01-31T22:30:00Z'))).to.equal('2027-01-31');
  });
});

describe('markup', () => {
  const upper = { strong: (words: string) => words.toUpperCase() };

  it('draws the marked parts and fills all of them', () => {
    const fill = (piece: string) => piece.replace('{{count}}', '43');
    expect(markup('Vi fandt <strong>{{count}} job</strong>.', fill, upper)).to.deep.equal([
      'Vi fandt ',
      '43 JOB',
      '.',
    ]);
  });

  it('leaves the words of marks that nobody draws', () => {
    expect(markup('<em>Kun</em> ord', String, upper)).to.deep.equal(['', 'Kun', ' ord']);
  });
});
