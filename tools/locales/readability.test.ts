import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { findingsInHardness, hardnessOf } from './hardness.ts';
import type { Locales } from './locales.ts';
import { longSentences, readabilityOf, runningText, sentencesOf } from './readability.ts';

const none: Locales = new Map();
const danish = (texts: Readonly<Record<string, Texts>>): Locales =>
  new Map([['da', new Map(Object.entries(texts))]]);

describe('measuring how hard a text is', () => {
  it('counts as LIX does: words a sentence, and long words in percent', () => {
    assert.deepEqual(readabilityOf('Vi ser på det. Kommunen svarer dig.'), {
      lix: 3.5 + 100 / 7,
      words: 7,
      sentences: 2,
      longWords: 1,
    });
    assert.equal(readabilityOf('').lix, 0);
  });

  it('takes sentences apart as people do', () => {
    assert.deepEqual(sentencesOf('Gå til jobnet.dk. Skriv »Kok.« Hvad nu? Henter …'), [
      'Gå til jobnet.dk.',
      'Skriv »Kok.«',
      'Hvad nu?',
      'Henter …',
    ]);
    assert.deepEqual(sentencesOf('هل تريد ذلك؟ نعم.'), ['هل تريد ذلك؟', 'نعم.']);
  });

  it('measures sentences, not labels, and takes a hole for a short word', () => {
    assert.equal(
      runningText(['Almindeligt job', 'Se »$t(a)«.', 'Henter …', 'Er {{x, number}} <b>nok</b>?']),
      'Se »x«. Er x nok?',
    );
  });

  it('finds sentences of too many words', () => {
    const words = (count: number) => `${Array(count).fill('ord').join(' ')}.`;
    assert.deepEqual(longSentences(`${words(20)} Kort.`, 'standard'), []);
    assert.deepEqual(longSentences(`Kort. ${words(21)}`, 'standard'), [words(21)]);
    assert.deepEqual(longSentences(words(12), 'easy'), []);
    assert.deepEqual(longSentences(words(13), 'easy'), [words(13)]);
  });
});

describe('the check of how hard the texts are', () => {
  const hard = 'Beskæftigelsesindsatsen forudsætter dokumentation fra arbejdsgiveren.';
  const repeated = (times: number) => ({ a: Array(times).fill(hard).join(' ') });

  it('finds a namespace that is hard to read, once there are words enough', () => {
    assert.deepEqual(findingsInHardness(danish({ job: repeated(5) }), none), []);
    assert.match(
      findingsInHardness(danish({ job: repeated(20) }), none).join(),
      /^da\/job\.json: LIX is 85\.0, over 34\. Shorten/,
    );
  });

  it('measures namespaces of few words together', () => {
    const standard = danish({ job: repeated(12), form: repeated(12) });
    assert.match(
      findingsInHardness(standard, none).join(),
      /^da\/job\.json, da\/form\.json: LIX is 85\.0/,
    );
    assert.deepEqual(hardnessOf(standard, none, 'standard')[0]?.namespaces, ['job', 'form']);
  });

  it('asks more of easy-read, and measures what its readers see: its texts over the standard ones', () => {
    const middling = 'Kommunen hjælper dig videre med de ting, du har brug for hver dag.';
    const standard = danish({ job: { a: Array(20).fill(middling).join(' '), b: hard } });
    const easy = danish({ job: { a: Array(40).fill('Vi ser på det.').join(' ') } });
    const same = danish({ job: { a: Array(20).fill(`Se ${middling}`).join(' ') } });
    assert.deepEqual(
      findingsInHardness(standard, easy).filter((each) => each.includes('LIX')),
      [],
    );
    assert.match(
      findingsInHardness(standard, same).join(),
      /da\/job\.easy\.json: LIX is .*over 25/,
    );
  });

  it('finds long sentences in every language, and names the key', () => {
    const long = new Map([
      ['en', new Map([['job', { a: { b: `${'word '.repeat(21)}.` } } as Texts]])],
    ]);
    assert.match(
      findingsInHardness(long, none).join(),
      /^en\/job\.json: 'a\.b' has a sentence of 21 words, over 20\. Split it/,
    );
    const easy = findingsInHardness(danish({ job: { a: 'ord '.repeat(13) } }), none);
    assert.match(easy.join(), /^da\/job\.easy\.json: 'a' has a sentence of 13 words, over 12/);
  });
});
