import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { check } from './check.ts';
import { localesFolder } from './locales.ts';

type Form = Record<string, string>;
const words = (count: number) => `${Array(count).fill('ord').join(' ')}.`;
const hard = 'Beskæftigelsesindsatsen forudsætter dokumentation fra arbejdsgiveren. ';

/** What is done to the texts of forms, of a language and mode, and what has to be said of it. */
const mistakes: readonly [
  what: string,
  file: string,
  spoil: (texts: Form) => void,
  said: RegExp,
][] = [
  [
    'a missing key',
    'ru/form',
    (texts) => delete texts['email'],
    /^ru.form.json: 'email' is missing/,
  ],
  [
    'an unused key',
    'da/form',
    (texts) => (texts['nobodysWord'] = 'Ingen'),
    /^da.form.json: nobody asks for 'nobodysWord'/,
  ],
  [
    'an unknown key',
    'en/form',
    (texts) => (texts['unknownWord'] = 'Unknown'),
    /^en.form.json: 'unknownWord' is unknown in 'da'/,
  ],
  [
    'a text left in English',
    'da/form',
    (texts) => (texts['missingChoice'] = 'Choose an answer before you go on.'),
    /^da.form.json: 'missingChoice' is the English/,
  ],
  [
    'a lost placeholder',
    'en/form',
    (texts) => (texts['tooLong'] = 'Write less.'),
    /^en.form.json: 'tooLong' has lost \{\{count\}\}/,
  ],
  [
    'a strange tag',
    'da/form',
    (texts) => (texts['missing'] = 'Skriv <blink>noget</blink>.'),
    /^da.form.json: 'missing' has <blink>/,
  ],
  [
    'mixed scripts',
    'ru/form',
    (texts) => (texts['missingDate'] = 'Напишите д\u0061ту.'),
    /^ru.form.json: 'missingDate' mixes letters of Latin and Cyrillic/,
  ],
  [
    'a long sentence',
    'da/form',
    (texts) => (texts['email'] = words(21)),
    /^da.form.json: 'email' has a sentence of 21 words, over 20/,
  ],
  [
    'a sentence too long for easy-read',
    'da/form.easy',
    (texts) => (texts['missing'] = words(13)),
    /^da.form.easy.json: 'missing' has a sentence of 13 words, over 12/,
  ],
  [
    'hard words, by LIX',
    'da/posting-form',
    (texts) => (texts['title'] = hard.repeat(300)),
    /^da.posting-form.json: LIX is .* over 34/,
  ],
  [
    'a plural form too few',
    'ar/form',
    (texts) => delete texts['summary_two'],
    /^ar.form.json: 'summary_two' is missing/,
  ],
];

describe('npm run locales -- check', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'locales-'));
    await cp(localesFolder, folder, { recursive: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('finds every kind of mistake in the texts there are', async () => {
    for (const [, file, spoil] of mistakes) {
      const path = join(folder, `${file}.json`);
      const texts = JSON.parse(await readFile(path, 'utf8')) as Form;
      spoil(texts);
      await writeFile(path, JSON.stringify(texts));
    }
    const { findings } = check(folder);
    const missed = mistakes.filter(([, , , said]) => !findings.some((each) => said.test(each)));
    assert.deepEqual(
      missed.map(([what]) => what),
      [],
      findings.join('\n'),
    );
  });
});
