import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as card from '../../components/widgets/job-card/facts.ts';
import { formatsOf } from '../../components/core/localisation/formats.ts';
import { languages } from '../../contract/types.ts';
import { fictionalPostings } from '../../mocks/postings.ts';
import { wordsOf } from './texts.ts';
import { cut, employerOf, languageOf, placeOf } from './wording.ts';

describe('the words of a fragment', () => {
  test('are those of the widget’s card, for every posting, language and reading mode', () => {
    for (const language of languages) {
      for (const mode of ['standard', 'easy'] as const) {
        const words = wordsOf(language, mode);
        const wording: card.Wording = {
          t: (key, parameters) => words.t(`job-search:${key}`, parameters as never),
          formats: formatsOf(language),
          name: String,
        };
        for (const { posting: fields } of fictionalPostings()) {
          const posting = { ...fields, reasons: [] };
          assert.equal(employerOf(posting, words), card.employerOf(posting, wording));
          assert.equal(placeOf(posting, words), card.placeOf(posting, wording));
          assert.equal(languageOf(posting), card.languageOf(posting));
          if (!posting.validThrough) continue;
          const date = words.date(posting.validThrough);
          assert.equal(date, wording.formats.date(posting.validThrough, 'medium'));
        }
      }
    }
  });

  test('of somebody else end between two words, with a mark that there is more', () => {
    assert.equal(cut('kort', 10), 'kort');
    assert.equal(cut('en længere tekst', 12), 'en længere…');
    assert.equal(cut('x'.repeat(20), 10), `${'x'.repeat(10)}…`);
  });
});
