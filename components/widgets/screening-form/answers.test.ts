import { expect } from '@open-wc/testing';
import {
  answersOf,
  healthAnswerOf,
  healthToKeep,
  noAnswers,
  noHealthAnswer,
  sameHealth,
  wishesOf,
  type Answers,
} from './answers.ts';
import { mask } from './personal-numbers.ts';

const personalNumber = ['31', '12', '99', '-', '0'.repeat(4)].join('');
const given: Answers = {
  place: { standing: 'given', typed: '7700 Thisted', near: '7700', radiusKm: 50 },
  work: { standing: 'given', kinds: ['temp', 'part-time'], words: ' frisør ' },
  language: { standing: 'given', language: 'ar' },
};

describe('The wishes behind the answers', () => {
  it('are everything that was answered', () => {
    expect(wishesOf(given)).to.deep.equal({
      near: '7700',
      radiusKm: 50,
      kinds: ['temp', 'part-time'],
      words: 'frisør',
      language: 'ar',
    });
  });

  for (const standing of ['unknown', 'declined', 'skipped', 'open'] as const) {
    it(`hold nothing of a question that is ${standing}`, () => {
      const { place, work, language } = given;
      expect(
        wishesOf({
          place: { ...place, standing },
          work: { ...work, standing },
          language: { ...language, standing },
        }),
      ).to.deep.equal({});
    });
  }

  it('take the place as it was typed when nobody could look it up', () => {
    const { near: _near, ...place } = given.place;
    expect(wishesOf({ ...given, place }).near).to.equal('7700 Thisted');
  });

  it('hold no personal number', () => {
    const work = { ...given.work, words: `frisør ${personalNumber}` };
    expect(wishesOf({ ...given, work }).words).to.equal(`frisør ${mask}`);
  });

  it('become the same answers again', () => {
    expect(wishesOf(answersOf(wishesOf(given)))).to.deep.equal(wishesOf(given));
    expect(answersOf({})).to.deep.equal(noAnswers);
  });
});

describe('What is kept about health', () => {
  it('is nothing without an answer, and nothing for whoever would rather not say', () => {
    for (const standing of ['open', 'skipped', 'declined'] as const) {
      const health = { standing, challenges: ['physical' as const], note: 'ryg' };
      expect(healthToKeep(health)).to.equal(undefined);
    }
  });

  it("is an answer, too, when it is 'nothing'", () => {
    expect(healthToKeep({ ...noHealthAnswer, standing: 'none' })).to.deep.equal({
      consent: true,
      challenges: [],
    });
  });

  it('is what was chosen and written, without personal numbers', () => {
    expect(
      healthToKeep({ standing: 'given', challenges: ['mental'], note: ` ro ${personalNumber} ` }),
    ).to.deep.equal({ consent: true, challenges: ['mental'], note: `ro ${mask}` });
  });

  it('is at most as long as the contract takes', () => {
    const kept = healthToKeep({ standing: 'given', challenges: ['other'], note: 'å'.repeat(3000) });
    expect(kept?.note).to.have.length(2000);
  });

  it('becomes the same answer again', () => {
    const kept = { consent: true, challenges: ['other', 'mental'], note: 'ro' } as const;
    const again = healthToKeep(healthAnswerOf({ ...kept, challenges: [...kept.challenges] }));
    expect(sameHealth(again, { consent: true, challenges: ['mental', 'other'], note: 'ro' })).to.be
      .true;
    expect(healthAnswerOf({ consent: true, challenges: [] }).standing).to.equal('none');
    expect(sameHealth(again, undefined)).to.be.false;
  });
});
