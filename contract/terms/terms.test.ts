import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../fold.ts';
import { languages } from '../types.ts';
import { stemOfScript } from './script-stems.ts';
import { checkTermList, shippedLists, type TermList } from './term-list.ts';
import { Terms } from './terms.ts';

describe('words of other scripts', () => {
  for (const forms of [
    'سائق السائق والسائق سائقة سائقون السائقين سائقات سَائِق سـائق',
    'ممرض ممرضة الممرضة ممرضات',
    'معلم معلمة المعلمين',
    'أستاذ استاذ',
    'водитель водителя водители водителем',
    'медсестра медсестры медсестру',
    'шофёр шофер',
    'Повар повара поваром',
  ]) {
    test(`are one in all forms: ${forms}`, () => {
      assert.equal(new Set(forms.split(' ').map((word) => stemOfScript(fold(word)))).size, 1);
    });
  }
  test('stay apart when they are others, and no other script is touched', () => {
    const words = ['سائق', 'طباخ', 'مدرس', 'ممرض', 'водитель', 'повар', 'врач', 'няня'];
    assert.equal(new Set(words.map((word) => stemOfScript(fold(word)))).size, words.length);
    assert.deepEqual(['chauffoer', '3f', 'c++'].map(stemOfScript), [
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the lists of the project', () => {
  test('are in order, and have the fifty commonest occupations in every language', () => {
    for (const list of shippedLists) {
      const others = shippedLists.filter((one) => one !== list);
      assert.deepEqual(checkTermList(list, others), []);
    }
    const whole = shippedLists[0]!.groups.filter((group) =>
      languages.every((language) => (group[language]?.length ?? 0) > 0),
    );
    assert.ok(whole.length >= 50);
  });
});

describe('a list', () => {
  const group = (more: object) => ({ groups: [{ id: 'driver', da: ['chauffør'], ...more }] });
  for (const [pointer, list] of [
    ['', []],
    ['/groups', {}],
    ['/group', { ...group({}), group: [] }],
    ['/groups/0', { groups: ['chauffør'] }],
    ['/groups/0/id', group({ id: 'Chauffør' })],
    ['/groups/1/id', { groups: [...group({}).groups, ...group({}).groups] }],
    ['/groups/0', { groups: [{ id: 'driver' }] }],
    ['/groups/0/dk', group({ dk: ['chauffør'] })],
    ['/groups/0/da', group({ da: 'chauffør' })],
    ['/groups/0/da', group({ da: [] })],
    ['/groups/0/da/1', group({ da: ['chauffør', 17] })],
    ['/groups/0/da/0', group({ da: ['!!'] })],
    ['/groups/0/da/0', group({ da: ['-bus chauffør'] })],
    ['/groups/0/da/0', group({ da: ['-bud'] })],
    ['/groups/0/da/0', group({ da: ['en to tre fire fem seks syv'] })],
    ['/groups/0/finds/0', group({ finds: ['nobody'] })],
  ] as const) {
    test(`that is wrong is told where: ${pointer || 'itself'} of ${JSON.stringify(list)}`, () => {
      const faults = checkTermList(list);
      assert.deepEqual(
        faults.map((fault) => fault.pointer),
        [pointer],
      );
      assert.ok(faults[0]!.detail.length > 5);
    });
  }
  test('may name groups of other lists, and lack anything but one language', () => {
    assert.deepEqual(checkTermList(group({ finds: ['care'] }), shippedLists), []);
  });
});

describe('what is typed', () => {
  const list: TermList = {
    groups: [
      { id: 'driver', da: ['-chauffør', 'fører'], en: ['driver'], finds: ['lorry'] },
      { id: 'lorry', da: ['lastbilchauffør'], en: ['lorry driver', 'truck driver'] },
    ],
  };
  const terms = new Terms([list], (word) => (word === 'og' ? [] : [fold(word)]));
  const also = (typed: string) =>
    terms
      .read(typed.split(' ').map(fold))
      .map((one) =>
        one.also?.map(({ words, compound }) => `${compound ? '-' : ''}${words.join(' ')}`),
      );

  test('is read as the longest term there is', () => {
    assert.deepEqual(also('truck driver nat'), [['lastbilchauffør', 'lorry driver'], undefined]);
  });
  test('finds what a group finds, but not the other way round', () => {
    assert.deepEqual(also('driver'), [
      ['-chauffør', 'fører', 'lastbilchauffør', 'lorry driver', 'truck driver'],
    ]);
    assert.ok(!also('lorry driver')[0]!.includes('fører'));
  });
});
