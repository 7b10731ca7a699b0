import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import file from '../../mocks/skills.json' with { type: 'json' };
import { beginningsOf } from './beginnings.ts';

const scripts = {
  da: /^[A-Za-zæøåÆØÅ ,-]+$/,
  en: /^[A-Za-z' -]+$/,
  ar: /\p{Script=Arabic}/u,
  // Names of products are not translated.
  ru: /\p{Script=Cyrillic}|^(JavaScript|SQL)$/u,
};

describe('the skills of the example data', () => {
  test('have a name of their own in every language, in its letters', () => {
    for (const [language, script] of Object.entries(scripts)) {
      const names = file.skills.map(({ labels }) => labels[language as 'da']);
      assert.deepEqual(
        names.filter((name) => !script.test(name) || name !== name.trim()),
        [],
      );
      assert.equal(new Set(names).size, file.skills.length, language);
    }
  });
  test('say that nobody has read the names which are not ESCO’s', () => {
    assert.deepEqual(file.readings, { da: 'machine', ar: 'machine', ru: 'machine' });
  });
});

describe('a skill is found', () => {
  const isFound = (name: string, typed: string) =>
    beginningsOf(name).some(({ rest }) => rest.startsWith(typed));

  test('by the beginning of each of its words, not by the middle of one', () => {
    assert.deepEqual(beginningsOf('Bage brød'), [
      { rest: 'bage broed', whole: true },
      { rest: 'broed', whole: false },
    ]);
    assert.ok(!isFound('Bage brød', 'roed'));
  });
  test('in Arabic with and without the article and the hamza', () => {
    for (const typed of ['سمك', 'السمك', 'طهي السمك']) assert.ok(isFound('طهي السمك', typed));
    assert.ok(isFound('بناء الأسقف', 'اسقف'));
    // What begins with another alef has no article.
    assert.ok(!isFound('آلات', 'ات'));
  });
});
