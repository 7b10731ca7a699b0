import type { HealthAnswers } from '../../../contract/types.ts';
import {
  emulateMedia,
  expect,
  expectAccessibilityTree,
  setViewport,
} from '../../testing/testing.ts';
import { noAnswers, noHealthAnswer } from './answers.ts';
import type { Known, Question, ScreeningState } from './state.ts';
import { formShowing } from './testing.ts';

const known: Known = {
  answers: {
    place: { standing: 'given', typed: '7700 Thisted', near: '7700', radiusKm: 20 },
    work: { standing: 'given', kinds: ['temp', 'part-time'], words: 'frisør' },
    language: { standing: 'given', language: 'ar' },
  },
  health: { standing: 'given', challenges: ['mental'], note: 'Ro omkring mig' },
  wishesKept: false,
  keepingHealth: { type: 'idle' },
};
const fresh: Known = { ...known, answers: noAnswers, health: noHealthAnswer };
const failed = { type: 'failed', code: 'unavailable' } as const;
const idle = { type: 'idle' } as const;
const asking = (question: Question, from: Known = known): ScreeningState => ({
  type: 'asking',
  question,
  amending: false,
  checkingPlace: false,
  ...from,
});
const healthKept: HealthAnswers = {
  consent: true,
  challenges: ['mental' as const],
  note: 'Ro omkring mig',
} as const;

/** Every view, and what can become of it. */
const states: Readonly<Record<string, ScreeningState>> = {
  loading: { type: 'loading' },
  error: { type: 'error', code: 'offline' },
  place: asking('place', fresh),
  'place answered': asking('place'),
  'place unknown': {
    ...(asking('place') as Extract<ScreeningState, { type: 'asking' }>),
    placeFault: 'unknown',
  },
  work: asking('work', fresh),
  'work answered': asking('work'),
  language: asking('language', fresh),
  'language to switch to': asking('language', {
    ...known,
    answers: { ...known.answers, language: { standing: 'given', language: 'en' } },
  }),
  health: asking('health', fresh),
  'health answered': asking('health'),
  review: { type: 'review', keeping: idle, ...known },
  'review of nothing': { type: 'review', keeping: idle, ...fresh },
  'review that failed': {
    type: 'review',
    keeping: failed,
    ...known,
    keepingHealth: failed,
  },
  kept: { type: 'kept', fresh: true, confirming: false, erasing: idle, ...known, healthKept },
  'kept but health': { type: 'kept', fresh: true, confirming: false, erasing: idle, ...known },
  'kept before': {
    type: 'kept',
    fresh: false,
    confirming: true,
    erasing: failed,
    ...known,
    wishesKept: true,
    healthKept,
  },
  erased: { type: 'erased', wishes: { near: '7700' }, restoring: failed },
};

describe('ju-screening-form', () => {
  // What is half faded in has no contrast yet.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  for (const [name, state] of Object.entries(states)) {
    it(`tells assistive technology what there is: ${name}`, async () => {
      await expectAccessibilityTree(await formShowing(state), name);
    });

    for (const [lang, scheme] of [
      ['da', 'light'],
      ['da', 'dark'],
      ['en', 'light'],
      ['en', 'dark'],
    ] as const) {
      it(`is accessible: ${name}, ${lang}, ${scheme}`, async () => {
        const form = await formShowing(state, lang, scheme);
        expect(form.shadowRoot?.textContent).not.to.include('⟦');
        await expect(form).to.be.accessible();
      });
    }
  }

  describe('where there is little room', () => {
    after(() => setViewport({ width: 900, height: 700 }));

    for (const [name, state] of Object.entries(states)) {
      it(`needs no scrolling sideways at 320 px, nor with text twice as large: ${name}`, async () => {
        await setViewport({ width: 320, height: 640 });
        for (const scale of ['1', '2']) {
          const form = await formShowing(state);
          form.style.setProperty('--ju-text-scale', scale);
          await form.updateComplete;
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, `text scale ${scale}`).to.be.at.most(clientWidth);
        }
      });
    }
  });

  it('takes the level of its heading from the page', async () => {
    const form = await formShowing(asking('work'));
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
