import { expect } from '@open-wc/testing';
import type { AddedQuestion } from '../../../contract/screening/description.ts';
import type { Profile } from '../../../contract/types.ts';
import { noHealthAnswer, type Answers } from './answers.ts';
import { mask } from '../../../contract/personal-numbers.ts';
import { answersOf, profileOf, releasableOf, toReleaseOf } from './profile.ts';
import { asks, ordinary } from './testing.ts';
import type { Telling } from './views.ts';

const personalNumber = ['31', '12', '99', '-', '0'.repeat(4)].join('');
const words = (text: string) => ({ da: text, en: text, ar: text, ru: text });
const bicycle: AddedQuestion = {
  id: 'own-bicycle',
  type: 'choice',
  question: words('Har du en cykel?'),
  why: words('Fordi.'),
  options: ['yes', 'no'].map((value) => ({ value, label: words(value) })),
};
const screening = {
  ...ordinary,
  steps: [
    ...ordinary.steps,
    ...asks({ own: [bicycle, { ...bicycle, id: 'own-words', type: 'text' } as AddedQuestion] })
      .steps,
  ],
};

/** Everything that can be answered. */
const whole: Profile = {
  age: '30-39',
  education: { level: 'vocational', field: 'isced-f-10' },
  benefit: 'kontanthjaelp',
  targetGroup: 'job-ready',
  monthsUnemployed: 0,
  wishes: {
    near: '7700',
    radiusKm: 50,
    kinds: ['part-time', 'temp'],
    words: 'frisør',
    language: 'ar',
  },
  interests: { trades: ['care', 'food'], words: 'fodbold' },
  skills: [{ uri: 'http://data.europa.eu/esco/skill/a', labels: { da: 'klippe hår' } }],
  languages: ['da', 'ar'],
  reminders: { telephone: '+4520123456', email: 'karoline@eksempel.dk' },
  further: { 'own-bicycle': 'yes', 'own-words': 'rød' },
  released: ['wishes'],
};
const telling = (answers: Answers): Telling => ({ screening, answers, health: noHealthAnswer });
const with_ = (id: string, change: object) => {
  const answers = answersOf(whole);
  return telling({ ...answers, [id]: { ...answers[id]!, ...change } });
};

describe('The profile behind the answers', () => {
  it('is everything that was answered, and becomes the same answers again', () => {
    expect(profileOf(telling(answersOf(whole)), ['wishes'])).to.deep.equal(whole);
    expect(profileOf(telling({}), ['wishes']), 'nothing answered').to.deep.equal({});
  });

  it('holds nothing of a question that is open, skipped, not known or not to be said', () => {
    for (const standing of ['unknown', 'declined', 'skipped', 'open'] as const) {
      const answers = Object.entries(answersOf(whole)).map(
        ([id, answer]) => [id, { ...answer, standing }] as const,
      );
      expect(profileOf(telling(Object.fromEntries(answers)), [])).to.deep.equal({});
    }
  });

  it('holds nothing that is not asked: by the description, or after another answer', () => {
    const dropped = { ...telling(answersOf(whole)), screening: asks({ age: ['age'] }) };
    expect(profileOf(dropped, [])).to.deep.equal({ age: '30-39', released: [] });
    const other = profileOf(with_('benefit', { chosen: ['dagpenge'] }), []);
    expect(other).to.include({ benefit: 'dagpenge' });
    expect(other, 'no group without that benefit').not.to.have.property('targetGroup');
  });

  it('takes the place as it was typed when nobody could look it up, and no unchecked number', () => {
    const typed = { text: 'Lille Landsby', value: undefined };
    expect(profileOf(with_('place', typed), [])?.wishes?.near).to.equal('Lille Landsby');
    const number = profileOf(with_('telephone', { text: '2012', value: undefined }), []);
    expect(number?.reminders).to.deep.equal({ email: 'karoline@eksempel.dk' });
  });

  it('holds no personal number', () => {
    for (const id of ['words', 'free-time', 'own-words']) {
      const profile = JSON.stringify(profileOf(with_(id, { text: `x ${personalNumber}` }), []));
      expect(profile).to.include(`x ${mask}`).and.not.to.include(personalNumber);
    }
  });
});

describe('What is released', () => {
  const all = telling(answersOf(whole));

  it('are the wishes alone until the person says otherwise', () => {
    expect(toReleaseOf(all, ['wishes'])).to.deep.equal({ wishes: whole.wishes, released: {} });
    expect(toReleaseOf(all, [])).to.deep.equal({ wishes: {}, released: {} });
  });

  it('is never age, benefit, months, reminders or own words, whatever is switched on', () => {
    const released = toReleaseOf(all, ['wishes', 'interests', 'skills', 'education', 'languages']);
    expect(released.released).to.deep.equal({
      interests: ['care', 'food'],
      skills: ['http://data.europa.eu/esco/skill/a'],
      education: 'vocational',
      languages: ['da', 'ar'],
    });
    expect(JSON.stringify(released)).not.to.match(
      /30-39|kontant|job-ready|fodbold|2012|eksempel|rød/,
    );
  });

  it('can be switched only where there is something', () => {
    expect(releasableOf(all)).to.deep.equal([
      'wishes',
      'interests',
      'skills',
      'education',
      'languages',
    ]);
    expect(releasableOf(with_('trades', { standing: 'declined' }))).not.to.include('interests');
    expect(releasableOf(telling({}))).to.deep.equal([]);
  });
});
