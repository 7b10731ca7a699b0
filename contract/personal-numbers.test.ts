import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  hasPersonalNumber,
  mask,
  maskPersonalNumbers,
  maskPersonalNumbersIn,
} from './personal-numbers.ts';

// No day and month of anybody: all end in four zeros.
describe('what looks like a personal number', () => {
  test('is covered however it is written, in the digits of other scripts too', () => {
    for (const written of [
      '0101010000',
      '010101-0000',
      '01 01 01 – 0000',
      '010101\u20110000',
      '010101\u00a00000',
      '01.01.01-0000',
      '010101 - 0000',
      // A replacement number: its day is sixty more.
      '610101-0000',
      '٠١٠١٠١-٠٠٠٠',
      '۰۱۰۱۰۱ ۰۰۰۰',
    ]) {
      assert.equal(hasPersonalNumber(written), true, written);
      assert.equal(maskPersonalNumbers(`رقمي ${written} 👍 it`), `رقمي ${mask} 👍 it`);
    }
    assert.equal(maskPersonalNumbers('0101010000, 020202-0000.'), `${mask}, ${mask}.`);
  });
  test('is not what is longer, or no date', () => {
    for (const other of [
      '+45 12 34 56 78',
      '00101010000',
      '٠٠١٠١٠١٠٠٠٠',
      '4501010000',
      '0001010000',
      '2026-11-20',
      '7700 Thisted',
      '١٢٣',
    ]) {
      assert.equal(maskPersonalNumbers(other), other);
    }
  });
  test('stays in the address of a skill, which is on a public list', () => {
    const uri = 'http://data.europa.eu/esco/skill/5f0a-a0101010000f';
    assert.deepEqual(maskPersonalNumbersIn({ skills: [{ uri, labels: { da: '0101010000' } }] }), {
      skills: [{ uri, labels: { da: mask } }],
    });
    const more = `${uri} 0101010000`;
    assert.notEqual(maskPersonalNumbersIn(more), more);
  });
});
