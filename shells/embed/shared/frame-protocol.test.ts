import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFromFrame, readFromOutlet, readWishesMessage } from './frame-protocol.ts';

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

describe('what a frame takes from an outlet', () => {
  test('surroundings, each held to what it may be', () => {
    assert.deepEqual(
      readFromOutlet({
        type: 'surroundings',
        language: 'en-GB',
        scheme: 'dark',
        textScale: 1.5,
        readingMode: 'easy',
        attributes: { scheme: 'dark', onclick: 'alert(1)', 'heading-level': 3 },
      }),
      {
        type: 'surroundings',
        language: 'en-GB',
        scheme: 'dark',
        textScale: 1.5,
        readingMode: 'easy',
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
        attributes: {},
      },
    );
  });
  test('the focus, and nothing else', () => {
    assert.deepEqual(readFromOutlet({ type: 'focus' }), { type: 'focus' });
    assert.equal(readFromOutlet({ type: 'manifest' }), undefined);
    assert.equal(readFromOutlet(null), undefined);
  });
});
