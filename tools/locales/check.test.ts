import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { findingsInTexts } from './findings.ts';
import { findingsInReadability, lix, runningText } from './readability.ts';
import { findingsInReadings, fingerprint, type Statuses } from './readings.ts';
import { findingsInUsage, usageIn } from './usage.ts';

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
    ['a missing key', { a: 'x', b: 'y' }, { a: 'x' }, "en/job.json: 'b' is missing."],
    ['an unknown key', { a: 'x' }, { a: 'x', b: 'y' }, "en/job.json: 'b' is unknown in 'da'."],
    ['an empty text', { a: ' ' }, { a: 'x' }, "da/job.json: 'a' is empty."],
    [
      'a value that is no text',
      { a: 3 },
      { a: 3 },
      "da/job.json: 'a' is neither a text nor a level of texts.",
    ],
    [
      'another hole',
      { a: '{{n}} x' },
      { a: '{{m}} x' },
      "en/job.json: 'a' has [{{m}}] where 'da' has [{{n}}].",
    ],
    [
      'a lost mark',
      { a: '<strong>x</strong>' },
      { a: 'x' },
      "en/job.json: 'a' has [] where 'da' has [<strong>].",
    ],
    [
      'a lost plural form',
      { a_one: 'x', a_other: 'x' },
      { a_other: 'x' },
      "en/job.json: 'a_one' is missing.",
    ],
    [
      'a reserved name',
      { a: '{{day}}' },
      { a: '{{day}}' },
      "da/job.json: 'a' has a hole of a reserved name, {{day}}.",
    ],
    [
      'an unknown format',
      { a: '{{n, roman}}' },
      { a: '{{n, roman}}' },
      "da/job.json: 'a' has an unknown format, 'roman'.",
    ],
    [
      'a nested text that is not there',
      { a: '$t(b)' },
      { a: '$t(b)' },
      "da/job.json: 'a' names a text that is not there, $t(b).",
    ],
    [
      'a name with a dot',
      { 'a.b': 'x' },
      { 'a.b': 'x' },
      "da/job.json: 'a.b' has '.' or ':' in its name.",
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
      ['few', 'many', 'two', 'zero'].map((form) => `ar/job.json: 'a_${form}' is missing.`),
    );
  });
});

describe('the check of what the sources ask for', () => {
  const texts = {
    greeting: 'x',
    jobs_one: 'x',
    jobs_other: 'x',
    kind: { temp: 'x' },
    friend: 'x',
    friend_male: 'x',
  };
  const usage = (source: string) =>
    findingsInUsage(locales(texts, texts), 'da', usageIn(new Map([['a.ts', source]])));

  it('follows plain keys, plurals, contexts, keys made of parts, and namespaces', () => {
    const source = "t('greeting'); t('jobs', {}); t(`kind.${kind}`); const key = 'job:friend';";
    assert.deepEqual(usage(source), ["da/job.json: nobody asks for 'friend_male'."]);
    assert.deepEqual(usage(`${source} t('friend', { context })`), []);
  });

  it('finds keys that nobody asks for, and keys that are not there', () => {
    const found = usage("t('greeting'); t('gone')");
    assert.ok(found.includes("da/job.json: nobody asks for 'kind.temp'."));
    assert.ok(found.includes("a.ts asks for 'gone', which is not there."));
  });
});

describe('the check of how hard the texts are', () => {
  it('counts as LIX does: words a sentence, and long words in percent', () => {
    assert.deepEqual(lix('Vi ser på det. Kommunen svarer dig.'), { lix: 3.5 + 100 / 7, words: 7 });
    assert.equal(lix('').lix, 0);
  });

  it('measures sentences, not labels, and takes a hole for a short word', () => {
    assert.equal(
      runningText(['Almindeligt job', 'Se »$t(a)«.', 'Henter …', 'Er {{x, number}} <b>nok</b>?']),
      'Se »x«. Er x nok?',
    );
  });

  it('finds a namespace that is hard to read, once there are words enough', () => {
    const hard = 'Beskæftigelsesindsatsen forudsætter dokumentation fra arbejdsgiveren.';
    const texts = (times: number) => locales({ a: Array(times).fill(hard).join(' ') }, {});
    assert.deepEqual(findingsInReadability(texts(5)), []);
    assert.match(
      findingsInReadability(texts(20)).join(),
      /^da\/job\.json: LIX is 85\.0, over 34\./,
    );
  });
});

describe('the check of who has read the texts', () => {
  const texts = { a: 'Ord' };
  const status = (da: unknown, en: unknown = { reading: 'machine' }) =>
    findingsInReadings(locales(texts, texts), { da: { job: da }, en: { job: en } } as Statuses);

  it('has nothing to say of what nobody has read, nor of what was read as it stands', () => {
    assert.deepEqual(status({ reading: 'machine' }), []);
    assert.deepEqual(status({ reading: 'second-read', read: fingerprint(texts) }), []);
  });

  it('asks for a reading of every file, and of none that is not there', () => {
    assert.match(status(undefined).join(), /da\/job\.json needs a reading/);
    assert.match(status({ reading: 'perfect' }).join(), /da\/job\.json needs a reading/);
    const gone = { da: { job: { reading: 'machine' } }, ar: { job: { reading: 'machine' } } };
    assert.match(
      findingsInReadings(locales(texts, texts), gone as Statuses).join(),
      /ar\/job\.json is not there/,
    );
  });

  it('believes no reading of texts that have changed since', () => {
    const read = fingerprint({ a: 'Andre ord' });
    for (const reading of ['machine', 'second-read', 'native-read']) {
      assert.match(status({ reading, read }).join(), /da\/job\.json is not as it was read/);
    }
    assert.match(status({ reading: 'native-read' }).join(), /is not as it was read/);
  });
});
