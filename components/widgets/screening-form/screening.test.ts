import { expect } from '@open-wc/testing';
import type { ServedScreening } from '../../../contract/screening/description.ts';
import type { HealthAnswers, Profile } from '../../../contract/types.ts';
import { answerTo } from './answers.ts';
import type { Draft } from './draft.ts';
import { loading, screening } from './screening.ts';
import {
  healthTakenBack,
  unsavedHealth,
  type KnownState,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';
import { asks, few, ordinary } from './testing.ts';

const play = (actions: readonly ScreeningAction[], from: ScreeningState = loading) =>
  actions.reduce((state, action) => screening(state, action), from);
/** The states below know the person's answers; anything else is a failed test. */
const known = (state: ScreeningState): KnownState => state as KnownState;
const answer = (state: ScreeningState, id: string) => answerTo(known(state).answers, id);
const where = (state: ScreeningState) => (state.type === 'asking' ? state.question : state.type);

const asked = (description: ServedScreening): ScreeningAction => ({
  type: 'loaded',
  screening: description,
});
const loaded = asked(few);
const next: ScreeningAction = { type: 'next' };
const back: ScreeningAction = { type: 'back' };
const skip: ScreeningAction = { type: 'skip' };
const choose = (question: string, ...chosen: string[]): ScreeningAction => ({
  type: 'answered',
  question,
  answer: { chosen },
});
const write = (question: string, text: string): ScreeningAction => ({
  type: 'answered',
  question,
  answer: { text },
});
const thisted: ScreeningAction = {
  type: 'answered',
  question: 'place',
  answer: { text: '7700 Thisted', value: '7700' },
};
const physical: ScreeningAction = { type: 'health-answered', health: { challenges: ['physical'] } };
const profile: Profile = {
  wishes: { near: 'Thisted', radiusKm: 50, kinds: ['temp'] },
  released: ['wishes'],
};
const health: HealthAnswers = { consent: true, challenges: ['mental'], note: 'ro' };
const atHealth: readonly ScreeningAction[] = [loaded, skip, skip, skip];
const atReview: readonly ScreeningAction[] = [...atHealth, skip];

/** Every view from the first to the review, going on by the same act. */
function wayThrough(start: readonly ScreeningAction[], by: ScreeningAction): string[] {
  const seen: string[] = [];
  for (let state = play(start); ; state = screening(state, by)) {
    seen.push(where(state));
    if (state.type !== 'asking' || seen.length > 40) return seen;
  }
}

describe('Arriving', () => {
  it('asks the first question of whoever is new', () => {
    expect(where(play([loaded]))).to.equal('place');
    expect(where(play([asked(ordinary)]))).to.equal('age');
  });

  it('greets whoever kept something before, also with a form that had wishes alone', () => {
    const state = play([{ ...loaded, profile, health } as ScreeningAction]);
    expect(state).to.include({ type: 'kept', fresh: false, undoable: false });
    expect(answer(state, 'place')).to.include({ value: 'Thisted' });
    expect(known(state).health).to.include({ standing: 'given', note: 'ro' });
    expect(unsavedHealth(state)).to.equal(undefined);
    const older = play([{ ...loaded, wishes: { near: '7700' } } as ScreeningAction]);
    expect(known(older).profileKept).to.deep.equal({
      wishes: { near: '7700' },
      released: ['wishes'],
    });
  });

  it('asks what has no answer yet, and nothing that is known', () => {
    const knows = play([{ ...loaded, profile } as ScreeningAction, { type: 'answer-rest' }]);
    expect(where(knows)).to.equal('language');
    expect(where(play([skip, skip], knows))).to.equal('review');
  });

  it('goes on where a draft of this window was left, rather than with what was kept', () => {
    const draft: Draft = {
      at: 'kinds',
      answers: known(play([loaded, thisted])).answers,
      until: 1,
      here: true,
    };
    const found = (more: Partial<Draft>) =>
      play([{ ...loaded, profile, draft: { ...draft, ...more } } as ScreeningAction]);
    expect(where(found({}))).to.equal('kinds');
    expect(answer(found({}), 'place').value).to.equal('7700');
    expect(where(found({ at: 'review' }))).to.equal('review');
    expect(where(found({ at: 'a-question-of-yesterday' })), 'not asked any more').to.equal('place');
  });

  it('shows nothing of a draft of another window before somebody says that it is theirs', () => {
    const answers = known(play([loaded, thisted])).answers;
    const draft: Draft = { at: 'kinds', answers, until: 1, here: false };
    const found = play([{ ...loaded, draft } as ScreeningAction]);
    expect(found.type).to.equal('found');
    expect(where(screening(found, { type: 'go-on' }))).to.equal('kinds');
    const anew = screening(found, { type: 'forgotten' });
    expect(where(anew)).to.equal('place');
    expect(known(anew).answers).to.deep.equal({});
  });

  it('says when it cannot be learnt, and can be tried again or gone on without', () => {
    const state = play([{ type: 'loading-failed', code: 'timeout' }]);
    expect(state).to.deep.equal({ type: 'error', code: 'timeout' });
    expect(screening(state, { type: 'loading-again' })).to.equal(loading);
    expect(where(screening(state, { type: 'begin', screening: few }))).to.equal('place');
  });
});

describe('The way through the questions', () => {
  it('leads from each to the next and to the review, answered or not', () => {
    for (const by of [next, skip]) {
      expect(wayThrough([loaded], by)).to.deep.equal([
        'place',
        'kinds',
        'language',
        'health',
        'review',
      ]);
    }
  });

  it('is the one that the municipality describes, with what follows from an answer', () => {
    const description = asks({
      benefit: ['benefit', { id: 'target-group', when: { question: 'benefit', is: ['dagpenge'] } }],
      health: ['health', 'health-note'],
    });
    expect(wayThrough([asked(description)], skip)).to.deep.equal(['benefit', 'health', 'review']);
    const state = play([asked(description), choose('benefit', 'dagpenge'), next]);
    expect(where(state)).to.equal('target-group');
    const told = play([skip, physical, next], state);
    expect(where(told)).to.equal('health-note');
    const gone = play(
      [{ type: 'amend', question: 'benefit' }, choose('benefit', 'other'), next],
      told,
    );
    expect(where(gone), 'nothing follows from that').to.equal('review');
  });

  it('asks all of it where nothing else is described, each question once', () => {
    const seen = wayThrough([asked(ordinary)], skip);
    expect(new Set(seen).size).to.equal(seen.length);
    expect(seen).to.include.members(['age', 'skills', 'email', 'health', 'review']);
    expect(seen, 'no distance without a place').not.to.include('distance');
  });

  it('leads back, and stops at the first', () => {
    const state = play(atReview);
    expect(where(play([back], state))).to.equal('health');
    expect(where(play([back, back, back, back], state))).to.equal('place');
    expect(where(play([back, back, back, back, back], state))).to.equal('place');
  });

  it('leads from a question opened in the review back to it, past what follows from the answer', () => {
    for (const by of [next, back, skip]) {
      const state = play([...atReview, { type: 'amend', question: 'kinds' }, by]);
      expect(where(state)).to.equal('review');
    }
    const state = play([asked(ordinary), { type: 'amend', question: 'place' }, thisted, next]);
    expect(where(state)).to.equal('distance');
    expect(where(play([back], state))).to.equal('place');
    expect(where(play([choose('distance', '5'), next], state))).to.equal('review');
  });

  it('rests, and goes on or begins anew', () => {
    const resting = play([loaded, thisted, next, { type: 'pause' }]);
    expect(resting.type).to.equal('resting');
    expect(where(screening(resting, { type: 'go-on' }))).to.equal('kinds');
    const anew = screening(resting, { type: 'forgotten' });
    expect(where(anew)).to.equal('place');
    expect(known(anew).answers).to.deep.equal({});
    const again = play([
      { ...loaded, profile } as ScreeningAction,
      { type: 'review' },
      { type: 'pause' },
      { type: 'forgotten' },
    ]);
    expect(again.type, 'what was kept before still is').to.equal('kept');
  });

  it('ignores what does not belong to the state', () => {
    const state = play([loaded]);
    for (const type of [
      'kept',
      'erased',
      'restored',
      'undone',
      'go-on',
      'loading-again',
    ] as const) {
      expect(screening(state, { type })).to.equal(state);
    }
  });
});

describe('Answering', () => {
  it("keeps what was typed out of sight while 'I don't know' stands, and brings it back", () => {
    const stood = play([
      loaded,
      thisted,
      { type: 'stood', question: 'place', standing: 'unknown' },
    ]);
    expect(answer(stood, 'place')).to.include({ standing: 'unknown', text: '7700 Thisted' });
    const open = play([{ type: 'stood', question: 'place', standing: 'open' }], stood);
    expect(answer(open, 'place')).to.include({ standing: 'given', value: '7700' });
  });

  it('does not mix a new answer with the one that was out of sight', () => {
    const state = play([
      loaded,
      thisted,
      { type: 'stood', question: 'place', standing: 'declined' },
      write('place', 'Vejen'),
    ]);
    expect(answer(state, 'place')).to.deep.include({ standing: 'given', text: 'Vejen' });
    expect(answer(state, 'place')).not.to.have.property('value');
  });

  it('counts nothing chosen and nothing written as no answer', () => {
    const state = play([loaded, skip, choose('kinds', 'temp'), choose('kinds')]);
    expect(answer(state, 'kinds').standing).to.equal('open');
  });

  it('keeps a skipped answer, and counts it when the person goes on with it', () => {
    const answered: readonly ScreeningAction[] = [loaded, skip, choose('kinds', 'temp'), skip];
    expect(answer(play(answered), 'kinds').standing).to.equal('skipped');
    expect(answer(play([...answered, back, next]), 'kinds').standing).to.equal('given');
  });

  it('takes skills one by one, each once, and lets them go', () => {
    const skill = { uri: 'http://data.europa.eu/esco/skill/a', labels: { da: 'a' } };
    const more = { ...skill, uri: `${skill.uri}b` };
    const added = [skill, skill, more].map((each): ScreeningAction => ({
      type: 'skill-added',
      skill: each,
    }));
    const state = play([asked(asks({ skills: ['skills'] })), ...added]);
    expect(answer(state, 'skills').skills).to.deep.equal([skill, more]);
    const left = play([{ type: 'skill-removed', uri: skill.uri }], state);
    expect(answer(left, 'skills').skills).to.deep.equal([more]);
    const none = play([{ type: 'skill-removed', uri: more.uri }], left);
    expect(answer(none, 'skills').standing).to.equal('open');
  });

  it('looks at what was typed before going on, and says what is wrong until it is changed', () => {
    const typed = play([loaded, write('place', 'thisted')]);
    expect(screening(typed, next)).to.equal(typed);
    const checking = play([{ type: 'checking' }], typed);
    const found = { type: 'settled', value: 'Thisted', text: 'Thisted' } as const;
    const settled = play([found], checking);
    expect(where(settled)).to.equal('kinds');
    expect(answer(settled, 'place')).to.include({ value: 'Thisted', text: 'Thisted' });
    expect(screening(typed, found), 'an answer that nobody waits for').to.equal(typed);
    const fault = { about: 'place', code: 'unknown' } as const;
    const refused = play([{ type: 'refused', fault }], checking);
    expect(refused).to.deep.include({ fault, checking: false });
    expect(play([write('place', 'T')], refused)).not.to.have.property('fault');
  });

  it('drops personal numbers when a question is left', () => {
    const number = ['31', '12', '99', '-', '0'.repeat(4)].join('');
    const written = asked(asks({ work: ['words', 'kinds'] }));
    expect(JSON.stringify(play([written, write('words', number), next]))).not.to.include(number);
    const note = play([
      ...atHealth,
      physical,
      { type: 'health-answered', health: { note: number } },
    ]);
    expect(JSON.stringify(play([next], note))).not.to.include(number);
  });

  it('lets the person release each part by itself', () => {
    const state = play([...atReview, { type: 'release', part: 'skills', on: true }]);
    expect(known(state).released).to.deep.equal(['wishes', 'skills']);
    const less = play([{ type: 'release', part: 'wishes', on: false }], state);
    expect(known(less).released).to.deep.equal(['skills']);
  });
});

describe('Answers about health', () => {
  it('are unsaved until they are kept, and again when changed', () => {
    const told = play([...atHealth, physical, next, next]);
    const kept = unsavedHealth(told);
    expect(kept).to.deep.equal({ consent: true, challenges: ['physical'] });
    const saved = play([{ type: 'keeping-health' }, { type: 'health-kept', health: kept! }], told);
    expect(unsavedHealth(saved)).to.equal(undefined);
    const more: ScreeningAction = {
      type: 'health-answered',
      health: { challenges: ['physical', 'mental'] },
    };
    const changed = play([{ type: 'amend', question: 'health' }, more], saved);
    expect(unsavedHealth(changed)?.challenges).to.deep.equal(['physical', 'mental']);
  });

  it("stand alone when they are 'nothing', 'I don't know' or 'I'd rather not say'", () => {
    for (const standing of ['none', 'unknown', 'declined'] as const) {
      const said: ScreeningAction = { type: 'health-answered', health: { standing } };
      const state = play([...atHealth, physical, said]);
      expect(known(state).health).to.deep.include({ standing, challenges: [] });
      expect(where(play([next], state)), 'nothing more to say').to.equal('review');
      if (standing !== 'none') expect(unsavedHealth(state)).to.equal(undefined);
    }
  });

  it('that were kept and taken back since are known to be so', () => {
    const kept = play([{ ...loaded, health } as ScreeningAction]);
    expect(healthTakenBack(kept)).to.be.false;
    const back_ = play(
      [
        { type: 'amend', question: 'health' },
        { type: 'health-answered', health: { standing: 'declined' } },
      ],
      kept,
    );
    expect(healthTakenBack(back_)).to.be.true;
    const gone = play([{ type: 'keeping-health' }, { type: 'health-kept' }], back_);
    expect(healthTakenBack(gone)).to.be.false;
  });

  it('stay as they are when keeping them fails, and while the rest rests', () => {
    const failed = play([
      ...atHealth,
      physical,
      next,
      { type: 'keeping-health' },
      { type: 'keeping-health-failed', code: 'offline' },
    ]);
    expect(known(failed).keepingHealth).to.deep.equal({ type: 'failed', code: 'offline' });
    expect(unsavedHealth(failed)).not.to.equal(undefined);
    const resting = play([{ type: 'pause' }], failed);
    expect(unsavedHealth(resting), 'said before it would be lost').not.to.equal(undefined);
    expect(unsavedHealth(play([{ type: 'left' }], resting))).to.equal(undefined);
  });
});

describe('Keeping and erasing', () => {
  const keeping = play([loaded, thisted, next, next, next, next, { type: 'keeping' }]);

  it('waits, and then says so', () => {
    expect(keeping).to.deep.include({ type: 'review', keeping: { type: 'running' } });
    for (const act of [back, { type: 'amend', question: 'place' }, { type: 'pause' }] as const) {
      expect(screening(keeping, act), 'nothing moves meanwhile').to.equal(keeping);
    }
    const kept = play([{ type: 'kept', profile }], keeping);
    expect(kept).to.include({ type: 'kept', fresh: true, undoable: true, profileKept: profile });
  });

  it('can be undone: what was kept before comes back, and the answers stay to be mended', () => {
    const before: Profile = { age: '30-39', released: [] };
    for (const earlier of [undefined, before]) {
      const kept = play(
        [
          { ...loaded, ...(earlier && { profile: earlier }) } as ScreeningAction,
          { type: 'review' },
          { type: 'keeping' },
          { type: 'kept', profile },
        ],
        loading,
      );
      const sent = kept.type === 'kept' ? kept : play([{ type: 'kept', profile }], keeping);
      const undone = play([{ type: 'undoing' }, { type: 'undone' }], sent);
      expect(undone.type).to.equal('review');
      expect(known(undone).profileKept).to.deep.equal(earlier);
      expect(known(undone).answers).to.equal(known(sent).answers);
    }
  });

  it('keeps the answers when it fails', () => {
    const failed = play(
      [{ type: 'keeping-failed', code: 'too-many-requests', retryAfterSeconds: 7 }],
      keeping,
    );
    expect(failed).to.deep.include({
      type: 'review',
      keeping: { type: 'failed', code: 'too-many-requests', retryAfterSeconds: 7 },
    });
    expect(known(failed).answers).to.equal(known(keeping).answers);
  });

  it('erases after a confirmation, and brings back the profile but never health', () => {
    const sure = play([
      { ...loaded, profile, health } as ScreeningAction,
      { type: 'confirm-erasing', open: true },
    ]);
    expect(sure).to.include({ confirming: true });
    const erased = play([{ type: 'erasing' }, { type: 'erased', profile }], sure);
    expect(JSON.stringify(erased)).not.to.include('"ro"');
    const restored = play([{ type: 'restoring' }, { type: 'restored' }], erased);
    expect(restored).to.include({ type: 'kept', profileKept: profile, undoable: false });
    expect(restored).not.to.have.property('healthKept');
  });

  it('knows what is gone when only half could be erased', () => {
    const half = play([
      { ...loaded, profile, health } as ScreeningAction,
      { type: 'erasing' },
      { type: 'erasing-failed', code: 'offline', healthGone: true },
    ]);
    expect(half).to.include({ type: 'kept', profileKept: profile });
    expect(half).not.to.have.property('healthKept');
    expect(known(half).health.standing).to.equal('open');
  });

  it('starts over from nothing', () => {
    const state = play([
      { ...loaded, profile } as ScreeningAction,
      { type: 'erasing' },
      { type: 'erased' },
      { type: 'review' },
    ]);
    expect(where(state)).to.equal('place');
    expect(known(state).answers).to.deep.equal({});
  });
});
