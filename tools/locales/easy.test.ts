import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { findingsInEasy } from './easy.ts';

const terms = new Set(['flexJob']);
const findings = (standard: Texts, easy: Texts | undefined, language = 'da') =>
  findingsInEasy(
    new Map([[language, new Map([['job', standard]])]]),
    new Map([[language, new Map(easy && [['job', easy]])]]),
    terms,
  );

describe('the check of easy-read texts', () => {
  it('has nothing to say of other words, nor of words that are explained', () => {
    const standard = { a: 'Se {{count}} fleksjob', b: { c: 'Ja' }, d: 'Job' };
    assert.deepEqual(findings(standard, { a: '{{count}} <flexJob>fleksjob</flexJob>' }), []);
    assert.deepEqual(findings(standard, {}), []);
    assert.deepEqual(findings(standard, undefined, 'ru'), []);
  });

  for (const [what, standard, easy, expected] of [
    ['a key that lies over nothing', { a: 'x' }, { b: 'y' }, /'b' lies over nothing/],
    ['the standard text again', { a: 'x' }, { a: 'x' }, /'a' is the standard text/],
    [
      'a lost hole',
      { a: 'x {{n}}' },
      { a: 'y' },
      /'a' has \[\] where the standard text has \[\{\{n\}\}\]/,
    ],
    ['a lost mark', { a: '<b>x</b>' }, { a: 'y' }, /where the standard text has \[<b>\]/],
    [
      'a lost nested text',
      { a: '$t(b)', b: 'x' },
      { a: 'y' },
      /where the standard text has \[\$t\(b\)\]/,
    ],
    [
      'half a plural',
      { a_one: 'x', a_other: 'x' },
      { a_other: 'y' },
      /'a_one' is missing\. A plural/,
    ],
    ['a missing file', { a: 'x' }, undefined, /da\/job\.easy\.json is missing/],
  ] as const) {
    it(`finds ${what}`, () => assert.match(findings(standard, easy).join(), expected));
  }

  it('finds a file that lies over no other, and one in a language without easy-read', () => {
    assert.match(findings({ a: 'x' }, { a: 'y' }, 'ru').join(), /'ru' has no easy-read texts/);
    const lone = findingsInEasy(
      new Map([['da', new Map()]]),
      new Map([['da', new Map([['job', {}]])]]),
      terms,
    );
    assert.match(lone.join(), /da\/job\.easy\.json lies over nothing/);
  });
});
