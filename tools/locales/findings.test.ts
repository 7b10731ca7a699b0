import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { findingsInTexts } from './findings.ts';

const locales = (da: Texts, en: Texts) =>
  new Map([
    ['da', new Map([['job', da]])],
    ['en', new Map([['job', en]])],
  ]);
const findings = (da: unknown, en: unknown = da) =>
  findingsInTexts(locales(da as Texts, en as Texts));

describe('the check of the texts', () => {
  it('has nothing to say about good ones', () => {
    const da = { a: 'Ord', jobs_one: '{{count}} job', jobs_other: '{{count}} job', b: { c: 'Ja' } };
    const en = { a: 'Word', jobs_one: 'One job', jobs_other: '{{count}} jobs', b: { c: 'Yes' } };
    assert.deepEqual(findings(da, en), []);
  });

  for (const [what, da, en, expected] of [
    [
      'a missing key',
      { a: 'x', b: 'y' },
      { a: 'x' },
      `en/job.json: 'b' is missing. Write it; 'da' says "y".`,
    ],
    [
      'an unknown key',
      { a: 'x' },
      { a: 'x', b: 'y' },
      "en/job.json: 'b' is unknown in 'da'. Take it out, or write it in every language.",
    ],
    [
      'an empty text',
      { a: ' ' },
      { a: 'x' },
      "da/job.json: 'a' is empty. Write the text, or take the key out.",
    ],
    [
      'a value that is no text',
      { a: 3 },
      { a: 3 },
      "da/job.json: 'a' is neither a text nor a level of texts. Write a text.",
    ],
    [
      'another hole',
      { a: '{{n}} x' },
      { a: '{{m}} x' },
      "en/job.json: 'a' has lost {{n}}. Put it back.",
    ],
    [
      'a strange hole',
      { a: '{{n}} x' },
      { a: '{{m}} x' },
      "en/job.json: 'a' has {{m}}, which 'da' has not. Take it out.",
    ],
    [
      'a lost mark',
      { a: '<strong>x</strong>' },
      { a: 'x' },
      "en/job.json: 'a' has lost <strong>. Put it back.",
    ],
    [
      'a lost nested text',
      { a: '$t(b)', b: 'x' },
      { a: 'x', b: 'x' },
      "en/job.json: 'a' has lost $t(b). Put it back.",
    ],
    [
      'a plural form that the language does not have',
      { a_one: 'x', a_other: 'x', a_few: 'x' },
      { a_one: 'x', a_other: 'x' },
      "da/job.json: 'a_few' is a form that 'da' does not have. Take it out.",
    ],
    [
      'a lost plural form',
      { a_one: 'x', a_other: 'x' },
      { a_other: 'x' },
      "en/job.json: 'a_one' is missing. Write it.",
    ],
    [
      'a reserved name',
      { a: '{{day}}' },
      { a: '{{day}}' },
      "da/job.json: 'a' has a hole of a reserved name, {{day}}. Rename it.",
    ],
    [
      'an unknown format',
      { a: '{{n, roman}}' },
      { a: '{{n, roman}}' },
      "da/job.json: 'a' has an unknown format, 'roman'. There are number, datetime and list.",
    ],
    [
      'a nested text that is not there',
      { a: '$t(b)' },
      { a: '$t(b)' },
      "da/job.json: 'a' names a text that is not there, $t(b). Write it, or name another.",
    ],
    [
      'a name with a dot',
      { 'a.b': 'x' },
      { 'a.b': 'x' },
      "da/job.json: 'a.b' has '.' or ':' in its name. Rename it.",
    ],
  ] as const) {
    it(`finds ${what}`, () =>
      assert.ok(findings(da, en).includes(expected), findings(da, en).join('\n')));
  }

  it('asks of each language the plural forms of its own', () => {
    const arabic = new Map([
      ['da', new Map([['job', { a_one: 'x', a_other: 'x' } as Texts]])],
      ['ar', new Map([['job', { a_one: 'x', a_other: 'x' } as Texts]])],
    ]);
    assert.deepEqual(
      findingsInTexts(arabic).sort(),
      ['few', 'many', 'two', 'zero'].map(
        (form) => `ar/job.json: 'a_${form}' is missing. Write it.`,
      ),
    );
  });

  it('lets a form that says one number leave the number out, and no other form', () => {
    const da = { a_one: '{{count}} job i {{town}}', a_other: '{{count}} job i {{town}}' };
    assert.deepEqual(findings(da, { ...da, a_one: 'One job in {{town}}' }), []);
    assert.ok(
      findings(da, { ...da, a_one: 'One job' }).includes(
        "en/job.json: 'a_one' has lost {{town}}. Put it back.",
      ),
    );
    assert.ok(
      findings(da, { ...da, a_other: 'Jobs in {{town}}' }).includes(
        "en/job.json: 'a_other' has lost {{count}}. Put it back.",
      ),
    );
    const russian = { a_one: 'x', a_few: '{{count}}', a_many: '{{count}}', a_other: '{{count}}' };
    const both = new Map([
      ['da', new Map([['job', { a_one: 'x', a_other: '{{count}}' } as Texts]])],
      ['ru', new Map([['job', russian as Texts]])],
    ]);
    assert.deepEqual(findingsInTexts(both), [
      "ru/job.json: 'a_one' has lost {{count}}. Put it back.",
    ]);
  });
});
