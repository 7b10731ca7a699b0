import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { tradeIds } from '../trades.ts';
import { languages } from '../types.ts';
import { checkScreening, checkTerms } from './check.ts';
import { holds } from './conditions.ts';
import { defaultScreening, servedScreening } from './default.ts';
import {
  ageGroups,
  ownQuestions,
  ownThemes,
  type ScreeningDescription,
  type Words,
} from './description.ts';
import { readScreening } from './read.ts';
import schema from './screening.schema.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import { termsOn } from './terms.ts';

const words = (text: string): Words => ({ da: text, en: text, ar: text, ru: text });
const added = {
  id: 'own-bicycle',
  type: 'choice',
  question: words('Har du en cykel?'),
  why: words('Så ved vi, hvor langt du når.'),
  options: [
    { value: 'yes', label: words('Ja') },
    { value: 'no', label: words('Nej') },
  ],
};
/** A description that may be changed into anything, as a file may hold anything. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a file holds has no type
type Anything = any;
const changed = (change: (description: Anything) => void): unknown => {
  const description = structuredClone(defaultScreening);
  change(description);
  return description;
};
const faultsOf = (change: (description: Anything) => void) =>
  checkScreening(changed(change)).map(({ pointer, detail }) => `${pointer} ${detail}`);

describe('the ordinary questions', () => {
  test('can be asked: nine steps, every question of the form, health last and alone', () => {
    assert.deepEqual(checkScreening(defaultScreening), []);
    assert.deepEqual(
      defaultScreening.steps.map(({ theme }) => theme),
      [...ownThemes],
    );
    const asked = defaultScreening.steps.flatMap(({ questions }) => questions.map(({ id }) => id));
    assert.deepEqual(asked, [...ownQuestions]);
    assert.deepEqual(schema.$defs.ownQuestion.enum, [...ownQuestions]);
  });

  test('are read by a browser as they are served, and refused whole in any other shape', () => {
    const served = servedScreening('2026-11-21');
    assert.deepEqual(readScreening(JSON.parse(JSON.stringify(served))), served);
    const others = [
      undefined,
      'text',
      { ...served, version: 2 },
      { ...served, steps: [] },
      { ...served, terms: {} },
      { ...served, steps: [{ theme: 'age', questions: [{ id: 'new', type: 'slider' }] }] },
      { ...served, steps: [{ theme: 'age', questions: [{ id: 'age', when: { question: 1 } }] }] },
    ];
    for (const other of others) assert.equal(readScreening(other), undefined);
  });

  test('offer what the contract’s profile can keep', async () => {
    const document = parse(await readFile(new URL('../openapi.yaml', import.meta.url), 'utf8')) as {
      components: { schemas: Record<string, Anything> };
    };
    const { Profile, TradeId, EducationLevel } = document.components.schemas;
    assert.deepEqual(Profile.properties.age.enum, [...ageGroups]);
    assert.deepEqual(TradeId.enum, [...tradeIds]);
    assert.deepEqual(
      EducationLevel.enum,
      terms['education-level'].map(({ id }) => id),
    );
  });
});

describe('the dated terms', () => {
  test('say where they are from, in every language, easy-read too where it says them otherwise', () => {
    assert.deepEqual(checkTerms(terms), []);
    for (const { id, label } of Object.values(terms).flat()) {
      assert.deepEqual(
        Object.keys(label).filter((key) => key !== 'easy'),
        [...languages],
        id,
      );
    }
  });

  test('are those of the day: what a reform ended can be chosen to its last day, and not after', () => {
    const on = (day: string) => termsOn(day).benefit.map(({ id }) => id);
    assert.ok(on('2025-06-30').includes('uddannelseshjaelp'));
    assert.ok(!on('2025-07-01').includes('uddannelseshjaelp'));
    assert.ok(on('2026-11-21').includes('kontanthjaelp'));
    const later = {
      ...terms,
      'target-group': [{ ...terms['target-group'][0]!, validFrom: '2027-01-01' }],
    };
    assert.equal(termsOn('2026-12-31', later)['target-group'].length, 0);
    assert.equal(termsOn('2027-01-01', later)['target-group'].length, 1);
    assert.ok(!JSON.stringify(termsOn('2026-11-21')).includes('"source"'), 'sources stay at home');
  });
});

describe('a municipality', () => {
  test('drops, reorders and adds questions without code', () => {
    const description = changed(({ steps }) => {
      steps.splice(1, 1);
      steps.push(steps.shift());
      steps[1].questions.push(added, {
        id: 'bicycle-words',
        type: 'text',
        question: words('Hvilken?'),
        why: words('Fordi.'),
        when: {
          all: [
            { question: 'own-bicycle', is: ['yes'] },
            { question: 'kinds', answered: true },
          ],
        },
      });
    });
    assert.deepEqual(checkScreening(description), []);
    assert.ok(
      readScreening({ ...(description as ScreeningDescription), terms: termsOn('2026-11-21') }),
    );
  });

  test('is told everything that is wrong at once, each with its place', () => {
    const faults = faultsOf(({ steps }) => {
      steps[0].questions[0].when = { question: 'shoe-size', answered: true };
      steps[1].questions[1].when.is.push('phd');
      steps[2].questions.push({ id: 'health' });
      steps[3].questions.push({
        ...added,
        question: { da: 'Har du en cykel?', en: 'A bicycle?' },
        options: [added.options[0], { value: 'unknown', label: words('?') }],
      });
      steps[4].questions[0].colour = 'red';
      steps[5].questions.push({ id: 'age' });
      steps[6] = { theme: 'hobby', questions: [{ id: 'language' }] };
      steps[7].questions[0].when = { question: 'health', answered: true };
      steps.push({ theme: 'age', questions: [{ id: 'own-thing', type: 'slider' }] });
    });
    const expected = [
      '/steps/3/questions/4/options/1/value is the value of an answer that comes by itself; name it otherwise',
      "/steps/0/questions/0/when asks about 'shoe-size', which is not among the questions",
      "/steps/1/questions/1/when/is 'phd' is no answer to 'education-level'",
      "/steps/2/questions/3 'health' stands outside the step 'health'",
      "/steps/3/questions/4/question has no words in 'ar'; every language is needed",
      "/steps/3/questions/4/question has no words in 'ru'; every language is needed",
      "/steps/4/questions/0 has 'colour', which is unknown here",
      "/steps/5/questions/1/id 'age' is asked before",
      "/steps/6 has no title, and the form has no name for 'hobby'",
      "/steps/7/questions/0/when asks about 'health': health decides nothing",
      '/steps has more than nine steps',
      "/steps/9/theme is 'age' again, as step 1",
    ];
    for (const fault of expected)
      assert.ok(faults.includes(fault), `${fault}\n\n${faults.join('\n')}`);
    assert.ok(faults.some((fault) => fault.startsWith('/steps/9/questions/0 ')));
  });

  test('cannot make questions wait for each other, or for what comes later', () => {
    const faults = faultsOf(({ steps }) => {
      steps[0].questions[0].when = { question: 'email', answered: true };
      steps[7].questions[1].when = { any: [{ question: 'age', is: ['30-39'] }] };
    });
    assert.ok(faults.includes('/steps/0/questions/0/when waits for itself: age → email → age'));
    assert.ok(
      faults.includes("/steps/0/questions/0/when asks about 'email', which is not asked before it"),
    );
  });

  test('gets a plain answer for what is no description at all', () => {
    for (const value of [
      undefined,
      null,
      7,
      [],
      'text',
      { version: 1, steps: 'many' },
      { version: 1, steps: [null, { questions: [null] }] },
    ]) {
      const faults = checkScreening(value);
      assert.ok(faults.length > 0 && faults.every(({ pointer }) => pointer.startsWith('/')));
    }
  });
});

test('a condition looks at given answers alone', () => {
  const answers = {
    benefit: { given: true, chosen: ['dagpenge'] },
    age: { given: false, chosen: ['30-39'] },
  } as Record<string, { given: boolean; chosen: string[] }>;
  const asked = (condition: Parameters<typeof holds>[0]) => holds(condition, (id) => answers[id]);
  assert.ok(asked(undefined));
  assert.ok(asked({ question: 'benefit', is: ['none', 'dagpenge'] }));
  assert.ok(!asked({ question: 'benefit', is: ['none'] }));
  assert.ok(!asked({ question: 'age', is: ['30-39'] }), 'taken back');
  assert.ok(asked({ question: 'age', answered: false }));
  assert.ok(asked({ question: 'never-heard-of', answered: false }));
  assert.ok(
    asked({
      all: [
        { question: 'benefit', answered: true },
        {
          any: [
            { question: 'age', answered: true },
            { question: 'benefit', is: ['dagpenge'] },
          ],
        },
      ],
    }),
  );
});
