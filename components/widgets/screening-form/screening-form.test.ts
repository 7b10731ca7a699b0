import {
  emulateMedia,
  expect,
  expectAccessibilityTree,
  expectOnePrimary,
  setViewport,
} from '../../testing/testing.ts';
import {
  answered,
  exampleKept,
  exampleQuestion,
  exampleReview,
  failing,
  newcomer,
  saved,
} from './examples.ts';
import { asking } from './moving.ts';
import type { ScreeningState } from './state.ts';
import { formShowing } from './testing.ts';

/** Every view, and what can become of it. */
const states: Readonly<Record<string, ScreeningState>> = {
  loading: { type: 'loading' },
  error: { type: 'error', code: 'offline' },
  found: {
    type: 'found',
    until: Date.UTC(2026, 11, 21),
    from: asking('place', answered),
    anew: asking('age', newcomer),
  },
  resting: { type: 'resting', from: asking('place', answered) },
  age: exampleQuestion('age'),
  'education answered': exampleQuestion('education-level', answered),
  benefit: exampleQuestion('benefit'),
  months: exampleQuestion('months-unemployed', answered, {
    fault: { about: 'months', code: 'digits' },
  }),
  kinds: exampleQuestion('kinds', answered),
  'place unknown': exampleQuestion('place', answered, {
    fault: { about: 'place', code: 'unknown' },
  }),
  skills: exampleQuestion('skills', answered),
  'language to switch to': exampleQuestion('language', {
    ...answered,
    answers: {
      ...answered.answers,
      language: { ...answered.answers['language']!, chosen: ['en'] },
    },
  }),
  email: exampleQuestion('email', {
    ...answered,
    answers: {
      ...answered.answers,
      email: { standing: 'given', chosen: [], skills: [], text: 'karoline@gmial.com' },
    },
  }),
  health: exampleQuestion('health'),
  'words about health': exampleQuestion('health-note', answered),
  review: exampleReview(answered),
  'review of nothing': exampleReview(newcomer),
  'review that failed': exampleReview({ ...answered, keepingHealth: failing }, failing),
  kept: exampleKept(saved),
  'kept but health': exampleKept({ ...answered, profileKept: saved.profileKept! }),
  'kept before': exampleKept(saved, {
    fresh: false,
    undoable: false,
    confirming: true,
    erasing: failing,
  }),
  erased: {
    type: 'erased',
    screening: newcomer.screening,
    profile: saved.profileKept!,
    restoring: failing,
  },
};

/** Whose tree is kept in Arabic too: each kind of view once. */
const inArabic = new Set([
  'resting',
  'age',
  'education answered',
  'place unknown',
  'skills',
  'language to switch to',
  'health',
  'review',
  'kept',
]);

describe('ju-screening-form', () => {
  // What is half faded in has no contrast yet.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const [name, state] of Object.entries(states)) {
    for (const [lang, reading] of [
      ['da', 'standard'],
      ['ar', 'standard'],
      ['da', 'easy'],
      ['ar', 'easy'],
    ] as const) {
      if (lang === 'ar' && !inArabic.has(name)) continue;
      it(`tells assistive technology what there is: ${name}, ${lang}, ${reading}`, async () => {
        const form = await formShowing(state, { lang, reading });
        await expectAccessibilityTree(form, `${name}, ${lang}, ${reading}`);
      });
    }

    for (const [lang, scheme, reading] of [
      ['da', 'light', 'standard'],
      ['en', 'dark', 'standard'],
      ['ar', 'dark', 'easy'],
      ['ru', 'light', 'easy'],
    ] as const) {
      it(`is accessible: ${name}, ${lang}, ${scheme}, ${reading}`, async () => {
        const form = await formShowing(state, { lang, scheme, reading });
        expect(form.shadowRoot?.textContent).not.to.include('⟦');
        await expect(form).to.be.accessible();
      });
    }

    for (const reading of ['standard', 'easy']) {
      it(`has one primary action at most: ${name}, ${reading}`, async () => {
        expectOnePrimary(await formShowing(state, { reading }), name, reading);
      });
    }
  }

  describe('where there is little room', () => {
    after(() => setViewport({ width: 900, height: 700 }));

    for (const [name, state] of Object.entries(states)) {
      it(`needs no scrolling sideways at 320 px, nor with text twice as large: ${name}`, async () => {
        await setViewport({ width: 320, height: 640 });
        for (const [scale, lang, reading] of [
          ['1', 'da', 'easy'],
          ['2', 'da', 'standard'],
          ['2', 'ar', 'easy'],
        ] as const) {
          const form = await formShowing(state, { lang, reading });
          form.style.setProperty('--ju-text-scale', scale);
          await form.updateComplete;
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, `text scale ${scale}, ${lang}, ${reading}`).to.be.at.most(
            clientWidth,
          );
        }
      });
    }
  });

  it('takes the level of its heading from the page', async () => {
    const form = await formShowing(exampleQuestion('kinds'));
    const level = () => form.shadowRoot?.querySelector('#heading')?.getAttribute('aria-level');
    expect(level()).to.equal('2');
    form.setAttribute('heading-level', '3');
    await form.updateComplete;
    expect(level()).to.equal('3');
    form.setAttribute('heading-level', 'rubbish');
    await form.updateComplete;
    expect(level()).to.equal('2');
  });
});
