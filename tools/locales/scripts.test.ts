import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Texts } from '../../components/core/localisation/texts.ts';
import type { Allowances } from './allowed.ts';
import { findingsInAllowances, findingsInEnglish, findingsInScripts } from './scripts.ts';

const nothing: Allowances = { sameAsEnglish: {}, foreignTexts: {}, latinWords: {}, ownWords: {} };
const file = (language: string, text: string, name = 'job') =>
  new Map([[language, new Map<string, Texts>([[name, { a: text }]])]]);
const scripts = (language: string, text: string, allow: Partial<Allowances> = {}) =>
  findingsInScripts(file(language, text), { ...nothing, ...allow }).join();

describe('the check of scripts', () => {
  it('has nothing to say of a language in its own letters', () => {
    assert.equal(scripts('da', 'Søg på jobnet.dk, læreplads é'), '');
    assert.equal(scripts('ru', 'Ищем вакансии …'), '');
    assert.equal(scripts('ar', 'نبحث عن وظائف، هل تنتظر؟'), '');
  });

  it('finds letters of two scripts in one word, even where both words would pass', () => {
    // The first has a Cyrillic 'a', the second a Latin one.
    assert.match(scripts('da', 'Kommun\u0430le job'), /mixes letters of Latin and Cyrillic/);
    assert.match(scripts('ru', 'вак\u0061нсия'), /mixes letters of Latin and Cyrillic/);
    assert.match(scripts('ar', 'وظيفةjob'), /mixes letters of Latin and Arabic/);
  });

  it('finds words of another script, unless they are names', () => {
    assert.match(scripts('ar', 'في Thisted'), /has 'Thisted', which is not Arabic/);
    assert.match(scripts('ru', 'в Thisted'), /has 'Thisted', which is not Cyrillic/);
    assert.match(scripts('en', 'работа'), /which is not Latin/);
    assert.equal(scripts('ar', 'في Thisted', { latinWords: { Thisted: 'A town.' } }), '');
    assert.equal(scripts('da', 'بالعربية', { foreignTexts: { 'job:a': 'Its own words.' } }), '');
  });

  it('lets the glossary name the Danish word it explains, and no other', () => {
    const glossary = (meaning: string) =>
      findingsInScripts(
        new Map([
          ['da', new Map<string, Texts>([['glossary', { temp: { name: 'vikarjob' } }]])],
          ['ru', new Map<string, Texts>([['glossary', { temp: { meaning } }]])],
        ]),
        nothing,
      ).join();
    assert.equal(glossary('По-датски: vikarjob'), '');
    assert.match(glossary('По-датски: fleksjob'), /has 'fleksjob'/);
  });

  it('finds figures and marks of another script', () => {
    assert.match(scripts('ar', '٣ وظائف'), /has Arabic-Indic figures/);
    assert.match(scripts('ar', 'أ, ب'), /has ','\. Write the Arabic mark/);
    assert.match(scripts('ar', 'هل?'), /has '\?'/);
  });

  it('asks for isolates around what can run the other way in Arabic', () => {
    assert.match(scripts('ar', 'في {{place}}'), /has \{\{place\}\}, which can bring Latin letters/);
    assert.equal(scripts('ar', 'في \u2068{{place}}\u2069'), '');
    assert.equal(scripts('ar', '{{count, number}} كم', { ownWords: { count: 'A number.' } }), '');
    assert.equal(scripts('ru', 'в {{place}}'), '');
    for (const number of ['12 34 56 78', '10\u201312', '+46', '46+']) {
      const at = scripts('ar', `مثل ${number}.`);
      assert.ok(at.includes(`has '${number}', which turns about`), number);
      assert.equal(scripts('ar', `مثل \u2068${number}\u2069.`), '');
    }
    assert.equal(scripts('ar', 'بعد 30 يومًا، 2019-2022.'), '');
  });

  it('asks which script a new language has', () => {
    assert.match(scripts('fa', 'x'), /say in tools\/locales\/scripts\.ts which script/);
  });
});

describe('the check of English leftovers', () => {
  const both = (da: string, name = 'job') =>
    new Map([...file('en', 'Find jobs in {{km}}', name), ...file('da', da, name)]);

  it('finds texts that are word for word the English ones, in both reading modes', () => {
    assert.match(
      findingsInEnglish(both('Find jobs in {{km}}'), nothing).join(),
      /'a' is the English "Find jobs/,
    );
    assert.match(
      findingsInEnglish(both('Find jobs in {{km}}', 'job.easy'), nothing).join(),
      /da\/job\.easy\.json/,
    );
    assert.deepEqual(findingsInEnglish(both('Find job i {{km}}'), nothing), []);
  });

  it('lets pass what is named with a reason, and what has no words', () => {
    const allow = { ...nothing, sameAsEnglish: { 'da/job:a': 'The same word.' } };
    assert.deepEqual(findingsInEnglish(both('Find jobs in {{km}}'), allow), []);
    const holes = new Map([...file('en', '{{a}} – {{b}}'), ...file('da', '{{a}} – {{b}}')]);
    assert.deepEqual(findingsInEnglish(holes, nothing), []);
  });

  it('finds allowances that nothing needs any more', () => {
    const allow: Allowances = {
      sameAsEnglish: { 'da/job:a': '' },
      foreignTexts: { 'job:gone': '' },
      latinWords: { Thisted: '' },
      ownWords: { number: '' },
    };
    assert.deepEqual(
      findingsInAllowances(both('Andre ord'), allow).map((each) => /'(.+)'/.exec(each)?.[1]),
      ['da/job:a', 'job:gone', 'Thisted', 'number'],
    );
    assert.deepEqual(
      findingsInAllowances(both('Find jobs in {{km}}'), {
        ...nothing,
        sameAsEnglish: { 'da/job:a': '' },
        ownWords: { km: '' },
      }),
      [],
    );
  });
});
