import { expect } from '@open-wc/testing';
import { healthAnswerOf, healthToKeep, noHealthAnswer, sameHealth } from './answers.ts';
import { mask } from '../../../contract/personal-numbers.ts';

const personalNumber = ['31', '12', '99', '-', '0'.repeat(4)].join('');

describe('What is kept about health', () => {
  it('is nothing without an answer, and nothing for whoever would rather not say', () => {
    for (const standing of ['open', 'skipped', 'unknown', 'declined'] as const) {
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
