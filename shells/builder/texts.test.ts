import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { flatten, holesOf } from '../../tools/locales/locales.ts';
import type { Texts } from '../../components/core/localisation/texts.ts';

const read = (language: string): ReadonlyMap<string, string> =>
  new Map(
    flatten(
      JSON.parse(
        readFileSync(new URL(`locales/${language}.json`, import.meta.url), 'utf8'),
      ) as Texts,
    ),
  );

test('the builder says the same in Danish and English', () => {
  const [danish, english] = [read('da'), read('en')];
  assert.deepEqual([...english.keys()], [...danish.keys()]);
  for (const [key, text] of danish) {
    assert.deepEqual(holesOf(english.get(key) as string), holesOf(text), key);
    // Names, and words that are the same in both.
    if (!/Bootstrap|Tablet|Widget|Tema|^\W+$/.test(text))
      assert.notEqual(english.get(key), text, key);
  }
});
