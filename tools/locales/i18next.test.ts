import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createInstance, type i18n } from 'i18next';
import { translate, type TextParameters } from '../../components/core/localisation/translate.ts';
import { lay, type Texts } from '../../components/core/localisation/texts.ts';
import { languages } from '../../contract/types.ts';
import { flatten, holesOf, readLocales, withoutPlural } from './locales.ts';

/** Our run time must say exactly what i18next says; its files are ours. */
async function reference(language: string, namespaces: Record<string, Texts>): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: namespaces },
    interpolation: { escapeValue: false },
  });
  return instance;
}

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1000, 1.5, 1_234_567, -1];
const date = new Date(Date.UTC(2027, 2, 5, 12));

/** Values for every hole: each count with a few other values. */
function samplesFor(text: string, contexts: readonly string[]): TextParameters[] {
  const told = new Set(['count', 'context', 'ordinal']);
  const holes = holesOf(text).filter((hole) => !told.has(hole));
  const samples: TextParameters[] = [];
  for (const count of [undefined, ...counts]) {
    for (const context of [undefined, ...contexts]) {
      for (const ordinal of count === undefined ? [false] : [false, true]) {
        const values: Record<string, string | number | Date | string[]> = {};
        holes.forEach((hole, index) => {
          const format = new RegExp(`\\{\\{-?\\s*${hole}\\s*,\\s*(\\w+)`).exec(text)?.[1];
          if (format === 'datetime') values[hole] = date;
          else if (format === 'list') values[hole] = ['a', 'b', 'c'].slice(0, index + 2);
          else if (format === 'number') values[hole] = (count ?? 3) * 1000.25;
          else values[hole] = ['Ølgod', '20', '<b>fed</b>'][index % 3] ?? '';
        });
        samples.push({
          ...values,
          ...(count !== undefined && { count }),
          ...(context !== undefined && { context }),
          ...(ordinal && { ordinal }),
        });
      }
    }
  }
  return samples;
}

/** `key_context` beside `key` or `key_one`: the contexts a key may be asked with. */
function contextsOf(keys: readonly string[], key: string): string[] {
  const bases = new Set(keys.map(withoutPlural));
  return [...bases]
    .filter((other) => other.startsWith(`${key}_`))
    .map((other) => other.slice(key.length + 1));
}

async function compare(language: string, namespaces: Record<string, Texts>): Promise<number> {
  const instance = await reference(language, namespaces);
  let compared = 0;
  for (const [namespace, texts] of Object.entries(namespaces)) {
    const flat = flatten(texts);
    const keys = [...flat.keys()];
    const t = instance.getFixedT(language, namespace);
    const find = (name: string) => namespaces[name || namespace];
    for (const key of new Set([...keys, ...keys.map(withoutPlural)])) {
      const text = keys
        .filter((each) => each.startsWith(key))
        .map((each) => flat.get(each))
        .join(' ');
      for (const sample of samplesFor(text, contextsOf(keys, key))) {
        const expected = t(key, { ...sample });
        const ours = translate(find, key, language, sample) ?? key;
        assert.equal(ours, expected, `${language} ${namespace}:${key} ${JSON.stringify(sample)}`);
        compared += 1;
      }
    }
  }
  return compared;
}

describe('our localisation beside i18next', () => {
  const standard = readLocales();
  const easy = readLocales(undefined, 'easy');
  for (const language of languages) {
    const texts = standard.get(language) ?? new Map<string, Texts>();
    const above = easy.get(language) ?? new Map<string, Texts>();
    it(`says the same for every text in ${language}`, async (test) => {
      const compared = await compare(language, Object.fromEntries(texts));
      assert.ok(compared > 1000);
      test.diagnostic(`${compared} strings compared`);
    });

    it(`says the same for every text of easy-read in ${language}`, async (test) => {
      const laid = [...texts].map(([namespace, below]) => [
        namespace,
        lay(above.get(namespace) ?? {}, below),
      ]);
      const compared = await compare(language, Object.fromEntries(laid) as Record<string, Texts>);
      assert.ok(compared > 1000);
      test.diagnostic(`${compared} strings compared`);
    });

    it(`asks for every plural form of ${language}`, () => {
      const rules = new Intl.PluralRules(language);
      const { pluralCategories } = rules.resolvedOptions();
      const asked = new Set(counts.map((count) => rules.select(count)));
      assert.deepEqual([...asked].sort(), [...pluralCategories].sort());
    });
  }

  const features: Texts = {
    plain: 'Ord',
    empty: '',
    hole: 'Hej {{name}}, {{- name}} og {{ name }}',
    missing: 'Hej {{nobody}}!',
    jobs_zero: 'Ingen job',
    jobs_one: '{{count}} job',
    jobs_two: '{{count}} job (to)',
    jobs_few: '{{count}} job (få)',
    jobs_many: '{{count}} job (mange)',
    jobs_other: '{{count, number}} job',
    friend: 'Ven',
    friend_male: 'Ven (han)',
    friend_male_one: '{{count}} ven (han)',
    friend_male_other: '{{count}} venner (han)',
    place_ordinal_one: '{{count}}.',
    place_ordinal_two: '{{count}}nd',
    place_ordinal_few: '{{count}}rd',
    place_ordinal_other: '{{count}}th',
    rate: '{{share, number(style: percent; maximumFractionDigits: 1)}}',
    ungrouped: '{{share, number(useGrouping: false; minimumFractionDigits: 0)}}',
    when: '{{date, datetime(dateStyle: long; timeZone: UTC)}}',
    who: '{{names, list}} – {{names, list(type: disjunction)}}',
    nested: 'Se $t(deep.words), $t(jobs) og $t(other:words).',
    deep: { words: 'dybe {{name}}', deeper: { still: 'dybere' } },
  };
  for (const language of ['da', 'en', 'ar', 'ru', 'da-DK', 'en-GB', 'pl']) {
    it(`says the same for every feature in ${language}`, async () => {
      await compare(language, { features, other: { words: 'andre ord' } });
    });
  }

  it('has no text where i18next has none', async () => {
    const instance = await reference('da', { features });
    for (const key of [
      'nothing',
      'deep',
      'deep.nothing',
      'plain.more',
      'constructor',
      '__proto__',
    ]) {
      assert.equal(
        translate(() => features, key, 'da'),
        undefined,
        key,
      );
      assert.equal(instance.exists(key, { ns: 'features' }) && key !== 'deep', false, key);
    }
  });

  it('never reads what a value brings along, as a hole or as a key', () => {
    const find = () => ({ greet: 'Hej {{name}}', secret: 'hemmeligt' });
    for (const name of ['{{other}}', '$t(secret)', '{{- name}}']) {
      assert.equal(translate(find, 'greet', 'da', { name, other: 'x' }), `Hej ${name}`);
    }
  });
});
