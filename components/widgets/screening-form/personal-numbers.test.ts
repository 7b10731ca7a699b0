import { expect } from '@open-wc/testing';
import { hasPersonalNumber, mask, maskPersonalNumbers } from './personal-numbers.ts';

/** Put together here, so that nothing that looks like a personal number stands in the project. */
const number = (between = '', day = '31') => `${day}1299${between}${'0'.repeat(4)}`;

describe('Personal numbers in free text', () => {
  for (const between of ['', '-', ' ', ' - ', '–']) {
    it(`are masked when written with '${between}' before the last four`, () => {
      expect(maskPersonalNumbers(`Mit nummer er ${number(between)}.`)).to.equal(
        `Mit nummer er ${mask}.`,
      );
    });
  }

  it('are masked with marks inside the date, too', () => {
    const dotted = ['31', '12', '99'].join('.') + '-' + '0'.repeat(4);
    expect(maskPersonalNumbers(dotted)).to.equal(mask);
  });

  it('are masked wherever they stand, as often as they come', () => {
    const text = maskPersonalNumbers(`${number()},${number('-')}`);
    expect(text).to.equal(`${mask},${mask}`);
    expect(hasPersonalNumber(text)).to.be.false;
  });

  it('include replacement numbers, whose day is sixty more', () => {
    expect(hasPersonalNumber(number('-', '91'))).to.be.true;
  });

  for (const text of [
    '12 34 56 78',
    '+45 12 34 56 78',
    '7700 Thisted',
    '2026-11-20',
    '45'.repeat(7),
  ]) {
    it(`are not seen in '${text}'`, () => {
      expect(maskPersonalNumbers(text)).to.equal(text);
    });
  }

  it('are not seen where the date cannot be', () => {
    expect(hasPersonalNumber(number('-', '00'))).to.be.false;
    expect(hasPersonalNumber(number('-', '45'))).to.be.false;
  });
});
