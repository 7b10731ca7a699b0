import { expect } from '@open-wc/testing';
import { noAnswer, type Answers } from './answers.ts';
import { draftIn, hasWritten } from './draft.ts';
import { mask } from '../../../contract/personal-numbers.ts';
import { forgetDrafts } from './testing.ts';

const answers: Answers = {
  kinds: { ...noAnswer, standing: 'given', chosen: ['flex-job'] },
  telephone: { ...noAnswer, standing: 'given', text: '20 12 34 56', value: '+4520123456' },
};
const day = 24 * 60 * 60 * 1000;

describe('A draft', () => {
  let now = 0;
  const draft = draftIn(
    () => localStorage,
    () => sessionStorage,
    () => now,
  );
  const raw = () => localStorage.getItem('jobunivers.screening') ?? '';
  beforeEach(() => {
    now = 1_000_000;
    forgetDrafts();
  });
  after(forgetDrafts);

  it('comes back as it was left, and says until when it rests', () => {
    draft.write({ at: 'language', answers });
    const until = now + 30 * day;
    expect(draft.read()).to.deep.equal({ at: 'language', answers, until, here: true });
  });

  it('is known to be of another window, where somebody else may sit', () => {
    draft.write({ at: 'language', answers });
    sessionStorage.clear();
    expect(draft.read()).to.include({ here: false });
  });

  it('is forgotten when asked to, and after 30 days', () => {
    draft.write({ at: 'kinds', answers });
    now += 30 * day;
    expect(draft.read()).not.to.equal(undefined);
    now += 1;
    expect(draft.read()).to.equal(undefined);
    expect(raw()).to.equal('');
    draft.write({ at: 'kinds', answers });
    draft.forget();
    expect(raw()).to.equal('');
    expect(sessionStorage).to.have.length(0);
  });

  it('rests without personal numbers', () => {
    const typed = ['31', '12', '99', '-', '0'.repeat(4)].join('');
    const words = { ...noAnswer, text: typed };
    draft.write({ at: 'words', answers: { words, telephone: words } });
    expect(raw()).not.to.include(typed);
    expect(draft.read()?.answers['words']?.text).to.equal(mask);
  });

  for (const rubbish of [
    '{',
    'null',
    '[]',
    '{"written":1}',
    '{"written":1,"answers":{"place":null}}',
  ]) {
    it(`that is rubbish is dropped: ${rubbish}`, () => {
      localStorage.setItem('jobunivers.screening', rubbish);
      expect(draft.read()).to.equal(undefined);
      expect(raw()).to.equal('');
    });
  }

  it('takes over only what it understands', () => {
    const stored = {
      written: now,
      at: 7,
      answers: { place: { standing: 'sure', text: 7, chosen: 'x', skills: [1, { uri: 'a' }] } },
    };
    localStorage.setItem('jobunivers.screening', JSON.stringify(stored));
    expect(draft.read()).to.deep.include({ at: '', answers: { place: noAnswer } });
  });

  it('does without storage', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    const none = draftIn(blocked, blocked);
    none.write({ at: 'kinds', answers });
    none.forget();
    expect(none.read()).to.equal(undefined);
  });

  it('is none while nothing was said', () => {
    expect(hasWritten({})).to.be.false;
    expect(hasWritten({ kinds: { ...noAnswer, standing: 'skipped' } })).to.be.false;
    expect(hasWritten({ kinds: { ...noAnswer, standing: 'declined' } })).to.be.true;
    expect(hasWritten(answers)).to.be.true;
  });
});
