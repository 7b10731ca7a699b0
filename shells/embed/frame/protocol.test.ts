import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  readFromFrame,
  readFromOutlet,
  readReleased,
  readWishesMessage,
} from '../../../components/core/frame/protocol.ts';

describe('what an outlet takes from a frame', () => {
  test('a height and a title', () => {
    assert.deepEqual(readFromFrame({ type: 'ready', height: 10.5, title: 'Form', more: 1 }), {
      type: 'ready',
      height: 10.5,
      title: 'Form',
    });
  });
  for (const [what, data] of [
    ['nothing', undefined],
    ['text', 'ready'],
    ['an unknown type', { type: 'run', code: 'alert(1)' }],
    ['a height that is no number', { type: 'height', height: '10px' }],
    ['a height without end', { type: 'height', height: Infinity }],
    ['a negative height', { type: 'height', height: -1 }],
    ['no title', { type: 'ready', height: 1, title: '' }],
    ['a script for an address', { type: 'navigate', url: 'javascript:alert(1)' }],
    ['a code that is prose', { type: 'error', code: 'Something <b>went</b> wrong' }],
    ['inherited fields', Object.create({ type: 'height', height: 1 })],
  ] as const) {
    test(`but not ${what}`, () => assert.equal(readFromFrame(data), undefined));
  }
});

describe('wishes on their way to the page', () => {
  test('are those of the contract, every field of them', () => {
    const wishes = {
      near: '7700',
      radiusKm: 20,
      kinds: ['temp', 'part-time'],
      words: 'køkken',
      language: 'en',
    };
    assert.deepEqual(readWishesMessage(wishes), wishes);
    assert.deepEqual(readWishesMessage({}), {});
  });
  for (const [what, data] of [
    ['health answers', { near: '7700', challenges: ['physical'] }],
    ['a note', { note: 'My back' }],
    ['a kind that nobody has', { kinds: ['slavery'] }],
    ['a kind twice', { kinds: ['temp', 'temp'] }],
    ['a radius beyond the contract', { radiusKm: 201 }],
    ['half a kilometre', { radiusKm: 0.5 }],
    ['a place without end', { near: 'x'.repeat(81) }],
    ['a list', ['temp']],
    ['a name of every object', { constructor: 'x' }],
  ] as const) {
    test(`are refused whole with ${what}`, () => assert.equal(readWishesMessage(data), undefined));
  }
});

describe('what a person released', () => {
  test('is taken as a match takes it, beside the wishes', () => {
    const released = {
      interests: ['care', 'food'],
      skills: ['http://data.europa.eu/esco/skill/0a1b-2c'],
      education: 'vocational',
      languages: ['da', 'ar'],
    };
    const message = { type: 'wishes', wishes: { near: '7700' }, released };
    assert.deepEqual(readFromFrame(message), message);
    assert.deepEqual(readFromFrame({ type: 'wishes', wishes: {} }), {
      type: 'wishes',
      wishes: {},
      released: {},
    });
  });
  for (const [what, data] of [
    ['health', { challenges: ['physical'] }],
    ['an age', { age: '30-39' }],
    ['a benefit', { benefit: 'sygedagpenge' }],
    ['words where a trade belongs', { interests: ['My back hurts'] }],
    ['an address of elsewhere', { skills: ['https://elsewhere.example/skill/1'] }],
    ['a level that nobody has', { education: 'phd' }],
    ['words where a language belongs', { languages: ['my back'] }],
  ] as const) {
    test(`is refused with the wishes when there is ${what} in it`, () => {
      assert.equal(readReleased(data), undefined);
      assert.equal(readFromFrame({ type: 'wishes', wishes: {}, released: data }), undefined);
    });
  }
});

describe('what a frame takes from an outlet', () => {
  test('surroundings, each held to what it may be', () => {
    assert.deepEqual(
      readFromOutlet({
        type: 'surroundings',
        language: 'en-GB',
        scheme: 'dark',
        textScale: 1.5,
        readingMode: 'easy',
        preferences: { language: 'ar', contrast: 'more', textScale: 7, health: 'physical' },
        readingBar: true,
        attributes: { scheme: 'dark', onclick: 'alert(1)', 'heading-level': 3 },
      }),
      {
        type: 'surroundings',
        language: 'en-GB',
        scheme: 'dark',
        textScale: 1.5,
        readingMode: 'easy',
        preferences: { language: 'ar', contrast: 'more' },
        readingBar: true,
        attributes: { scheme: 'dark' },
      },
    );
  });
  test('and what does not fit becomes what is usual', () => {
    assert.deepEqual(
      readFromOutlet({ type: 'surroundings', language: '"><', scheme: 'url(x)', textScale: 99 }),
      {
        type: 'surroundings',
        language: 'da',
        scheme: 'normal',
        textScale: 1,
        readingMode: 'standard',
        preferences: {},
        readingBar: false,
        attributes: {},
      },
    );
  });
  test('that a voice speaks, named shortly', () => {
    const speaking = { type: 'speaking', speaker: 'one' };
    assert.deepEqual(readFromOutlet({ ...speaking, text: 'My health' }), speaking);
    assert.deepEqual(readFromFrame({ ...speaking, text: 'My health' }), speaking);
    assert.equal(readFromFrame({ ...speaking, speaker: 'x'.repeat(101) }), undefined);
  });
  test('the theme of a municipality, only as an address with its bytes', () => {
    const theme = {
      url: 'http://embed.localhost/theme.css',
      integrity: `sha384-${'A'.repeat(64)}`,
    };
    const read = (given: unknown) => {
      const message = readFromOutlet({ type: 'surroundings', theme: given });
      return message?.type === 'surroundings' ? message.theme : undefined;
    };
    assert.deepEqual(read({ ...theme, css: 'body { color: red }' }), theme);
    for (const odd of [
      { ...theme, url: 'data:text/css,*{}' },
      { ...theme, integrity: 'sha256-A' },
      { url: theme.url },
      'theme.css',
    ]) {
      assert.equal(read(odd), undefined);
    }
  });
  test('what a host said about a purpose', () => {
    const answer = { type: 'consent', purpose: 'remember-filters', granted: true };
    assert.deepEqual(readFromOutlet(answer), answer);
    assert.deepEqual(readFromOutlet({ ...answer, granted: 'yes' }), { ...answer, granted: false });
    assert.equal(readFromFrame({ type: 'consent', purpose: 'May we <b>track</b>?' }), undefined);
  });
  test('the focus, and nothing else', () => {
    assert.deepEqual(readFromOutlet({ type: 'focus' }), { type: 'focus' });
    assert.equal(readFromOutlet({ type: 'manifest' }), undefined);
    assert.equal(readFromOutlet(null), undefined);
  });
});
