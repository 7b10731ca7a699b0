import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import { findingsInMarks, findingsInUsage, usageIn } from './usage.ts';

const locales = (da: Texts, en: Texts) =>
  new Map([
    ['da', new Map([['job', da]])],
    ['en', new Map([['job', en]])],
  ]);

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
    assert.deepEqual(usage(source), [
      "da/job.json: nobody asks for 'friend_male'. Use it, or take it out of every language.",
    ]);
    assert.deepEqual(usage(`${source} t('friend', { context })`), []);
  });

  it('finds keys that nobody asks for, and keys that are not there', () => {
    const found = usage("t('greeting'); t('gone')");
    assert.ok(found.some((each) => each.startsWith("da/job.json: nobody asks for 'kind.temp'.")));
    assert.ok(found.some((each) => each.startsWith("a.ts asks for 'gone', which is not there.")));
  });

  it('takes the glossary for asked for by the texts that mark its words', () => {
    const glossary = new Map([
      ['da', new Map([['glossary', { temp: { name: 'vikar' } } as Texts]])],
    ]);
    assert.deepEqual(findingsInUsage(glossary, 'da', usageIn(new Map())), []);
  });
});

describe('the check of marks', () => {
  const marks = (text: string, glossary: Texts = { temp: { name: 'vikar', meaning: 'Et job.' } }) =>
    findingsInMarks(
      new Map([
        [
          'da',
          new Map<string, Texts>([
            ['job', { a: text }],
            ['glossary', glossary],
          ]),
        ],
      ]),
      new Set(['temp']),
      usageIn(new Map([['a.ts', "this.tMarkup('a', { strong: (words) => words });"]])),
    );

  it('has nothing to say of words of the glossary, and of marks that a source draws', () => {
    assert.deepEqual(marks('<temp>Vikar</temp> er <strong>godt</strong>'), []);
  });

  it('finds a mark that nobody knows, and one that is not closed', () => {
    assert.match(marks('<blink>Vikar</blink>').join(), /has <blink>, which is no word/);
    assert.match(marks('<temp>Vikar').join(), /a mark that is not closed/);
    assert.match(marks('3 < 4').join(), /a mark that is not closed/);
  });

  it('finds a word of the glossary without its meaning', () => {
    assert.match(
      marks('x', { temp: { name: 'vikar' } }).join(),
      /'temp' needs a name and a meaning/,
    );
  });
});
