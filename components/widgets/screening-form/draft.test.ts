import { expect } from '@open-wc/testing';
import { noAnswers, type Answers } from './answers.ts';
import { draftIn } from './draft.ts';
import { mask } from './personal-numbers.ts';

const answers: Answers = {
  ...noAnswers,
  work: { standing: 'given', kinds: ['flex-job'], words: 'have' },
  language: { standing: 'given', language: 'ru' },
};
const day = 24 * 60 * 60 * 1000;

describe('A draft', () => {
  let now = 0;
  const draft = draftIn(
    () => sessionStorage,
    () => now,
  );
  const raw = () => sessionStorage.getItem('jobunivers.screening') ?? '';
  beforeEach(() => {
    now = 1_000_000;
    sessionStorage.clear();
  });

  it('comes back as it was left', () => {
    draft.write({ step: 'language', answers });
    expect(draft.read()).to.deep.equal({ step: 'language', answers });
  });

  it('is forgotten when asked to, and after 30 days', () => {
    draft.write({ step: 'work', answers });
    now += 30 * day;
    expect(draft.read()).not.to.equal(undefined);
    now += 1;
    expect(draft.read()).to.equal(undefined);
    expect(raw()).to.equal('');
    draft.write({ step: 'work', answers });
    draft.forget();
    expect(raw()).to.equal('');
  });

  it('rests without personal numbers', () => {
    const typed = ['31', '12', '99', '-', '0'.repeat(4)].join('');
    const work = { ...answers.work, words: typed };
    draft.write({ step: 'work', answers: { ...answers, work } });
    expect(raw()).not.to.include(typed);
    expect(draft.read()?.answers.work.words).to.equal(mask);
  });

  for (const rubbish of ['{', 'null', '[]', '{"at":1}', '{"at":1,"answers":{"place":1}}']) {
    it(`that is rubbish is dropped: ${rubbish}`, () => {
      sessionStorage.setItem('jobunivers.screening', rubbish);
      expect(draft.read()).to.equal(undefined);
      expect(raw()).to.equal('');
    });
  }

  it('takes over only what it understands', () => {
    const place = { standing: 'sure', typed: 7, radiusKm: 'far' };
    const work = { standing: 'given', kinds: ['temp', 'pirate'], words: null };
    const stored = { at: now, step: 'cheese', answers: { place, work, language: {} } };
    sessionStorage.setItem('jobunivers.screening', JSON.stringify(stored));
    expect(draft.read()).to.deep.equal({
      step: 'place',
      answers: { ...noAnswers, work: { standing: 'given', kinds: ['temp'], words: '' } },
    });
  });

  it('does without storage', () => {
    const none = draftIn(() => {
      throw new Error('blocked');
    });
    none.write({ step: 'work', answers });
    none.forget();
    expect(none.read()).to.equal(undefined);
  });
});
