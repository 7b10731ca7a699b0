import { expect } from '@open-wc/testing';
import type { HealthAnswers, Wishes } from '../../../contract/types.ts';
import { loading, screening } from './screening.ts';
import {
  healthTakenBack,
  unsavedHealth,
  type KnownState,
  type ScreeningAction,
  type ScreeningState,
} from './state.ts';

const play = (actions: readonly ScreeningAction[], from: ScreeningState = loading) =>
  actions.reduce(screening, from);
/** The states below know the person's answers; anything else is a failed test. */
const known = (state: ScreeningState): KnownState => state as KnownState;
const where = (state: ScreeningState) => (state.type === 'asking' ? state.question : state.type);

const loaded: ScreeningAction = { type: 'loaded' };
const next: ScreeningAction = { type: 'next' };
const back: ScreeningAction = { type: 'back' };
const skip: ScreeningAction = { type: 'skip' };
const thisted: ScreeningAction = { type: 'place-answered', typed: '7700 Thisted', near: '7700' };
const physical: ScreeningAction = { type: 'health-answered', health: { challenges: ['physical'] } };
const wishes: Wishes = { near: 'Thisted', radiusKm: 50, kinds: ['temp'] };
const health: HealthAnswers = { consent: true, challenges: ['mental'], note: 'ro' };
const atHealth: readonly ScreeningAction[] = [loaded, skip, skip, skip];
const atReview: readonly ScreeningAction[] = [...atHealth, skip];

describe('Arriving', () => {
  it('asks the first question of whoever is new', () => {
    expect(where(play([loaded]))).to.equal('place');
  });

  it('greets whoever kept something before', () => {
    const state = play([{ type: 'loaded', wishes, health }]);
    expect(state).to.include({ type: 'kept', fresh: false, wishesKept: true });
    expect(known(state).answers.place).to.include({ near: 'Thisted', radiusKm: 50 });
    expect(known(state).health).to.include({ standing: 'given', note: 'ro' });
    expect(unsavedHealth(state)).to.equal(undefined);
  });

  it('goes on where an unsaved draft was left, rather than with what was kept', () => {
    const draft = { step: 'work', answers: known(play([loaded, thisted])).answers } as const;
    const state = play([{ type: 'loaded', wishes, draft }]);
    expect(where(state)).to.equal('work');
    expect(known(state).answers.place.near).to.equal('7700');
    expect(where(play([{ type: 'loaded', draft: { ...draft, step: 'review' } }]))).to.equal(
      'review',
    );
  });

  it('says when it cannot be learnt, and can be tried again or gone on without', () => {
    const state = play([{ type: 'loading-failed', code: 'timeout' }]);
    expect(state).to.deep.equal({ type: 'error', code: 'timeout' });
    expect(screening(state, { type: 'loading-again' })).to.equal(loading);
    expect(where(screening(state, { type: 'begin' }))).to.equal('place');
  });
});

describe('The way through the questions', () => {
  it('leads from each to the next and to the review, answered or not', () => {
    const steps = ['place', 'work', 'language', 'health', 'review'];
    for (const by of [next, skip]) {
      const seen = steps.map((_step, index) => where(play([loaded, ...Array(index).fill(by)])));
      expect(seen).to.deep.equal(steps);
    }
  });

  it('leads back, and stops at the first', () => {
    const state = play(atReview);
    expect(where(play([back], state))).to.equal('health');
    expect(where(play([back, back, back, back], state))).to.equal('place');
    expect(where(play([back, back, back, back, back], state))).to.equal('place');
  });

  it('leads from a question opened in the review back to the review', () => {
    for (const by of [next, back, skip]) {
      const state = play([...atReview, { type: 'amend', question: 'work' }, by]);
      expect(where(state)).to.equal('review');
    }
  });

  it('ignores what does not belong to the state', () => {
    const state = play([loaded]);
    for (const type of ['kept', 'erased', 'restored', 'loading-again', 'begin'] as const) {
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
    expect(known(stood).answers.place).to.include({ standing: 'unknown', typed: '7700 Thisted' });
    const open = play([{ type: 'stood', question: 'place', standing: 'open' }], stood);
    expect(known(open).answers.place).to.include({ standing: 'given', near: '7700' });
  });

  it('does not mix a new answer with the one that was out of sight', () => {
    const state = play([
      loaded,
      next,
      { type: 'work-answered', kinds: ['temp'], words: 'have' },
      { type: 'stood', question: 'work', standing: 'declined' },
      { type: 'work-answered', kinds: ['flex-job'] },
    ]);
    expect(known(state).answers.work).to.deep.equal({
      standing: 'given',
      kinds: ['flex-job'],
      words: '',
    });
  });

  it('counts nothing chosen and nothing written as no answer', () => {
    const state = play([
      loaded,
      next,
      { type: 'work-answered', kinds: ['temp'] },
      { type: 'work-answered', kinds: [] },
    ]);
    expect(known(state).answers.work.standing).to.equal('open');
    const far = play([loaded, { type: 'place-answered', radiusKm: 100 }]);
    expect(known(far).answers.place).to.include({ standing: 'open', radiusKm: 100 });
  });

  it('keeps a skipped answer, and counts it when the person goes on with it', () => {
    const answered: readonly ScreeningAction[] = [
      loaded,
      next,
      { type: 'work-answered', words: 'have' },
      skip,
    ];
    expect(known(play(answered)).answers.work).to.include({ standing: 'skipped', words: 'have' });
    expect(known(play([...answered, back, next])).answers.work.standing).to.equal('given');
  });

  it('looks a typed place up before going on', () => {
    const typed = play([loaded, { type: 'place-answered', typed: 'thisted' }]);
    expect(screening(typed, next)).to.equal(typed);
    const checking = play([{ type: 'place-checking' }], typed);
    const found = { type: 'place-found', near: 'Thisted', label: 'Thisted' } as const;
    const known_ = play([found], checking);
    expect(where(known_)).to.equal('work');
    expect(known(known_).answers.place).to.include({ near: 'Thisted', typed: 'Thisted' });
    expect(screening(typed, found), 'an answer that nobody waits for').to.equal(typed);
  });

  it('says what is wrong with the place until another is typed', () => {
    const refused = play([
      loaded,
      { type: 'place-answered', typed: 'Atlantis' },
      { type: 'place-checking' },
      { type: 'place-refused', fault: 'unknown' },
    ]);
    expect(refused).to.include({ placeFault: 'unknown', checkingPlace: false });
    const typed = play([{ type: 'place-answered', typed: 'T' }], refused);
    expect(typed).not.to.have.property('placeFault');
  });

  it('drops personal numbers when a question is left', () => {
    const number = ['31', '12', '99', '-', '0'.repeat(4)].join('');
    const words = play([loaded, skip, { type: 'work-answered', words: number }, next]);
    expect(JSON.stringify(words)).not.to.include(number);
    const note = play([
      ...atHealth,
      physical,
      { type: 'health-answered', health: { note: number } },
    ]);
    expect(JSON.stringify(play([next], note))).not.to.include(number);
  });
});

describe('Answers about health', () => {
  it('are unsaved until they are kept, and again when changed', () => {
    const told = play([...atHealth, physical, next]);
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

  it("stand alone when they are 'nothing' or 'I'd rather not say'", () => {
    const state = play([
      ...atHealth,
      physical,
      { type: 'health-answered', health: { standing: 'declined' } },
    ]);
    expect(known(state).health).to.deep.include({ standing: 'declined', challenges: [] });
    expect(unsavedHealth(state)).to.equal(undefined);
  });

  it('that were kept and taken back since are known to be so', () => {
    const kept = play([{ type: 'loaded', health }]);
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

  it('stay as they are when keeping them fails', () => {
    const failed = play([
      ...atHealth,
      physical,
      next,
      { type: 'keeping-health' },
      { type: 'keeping-health-failed', code: 'offline' },
    ]);
    expect(known(failed).keepingHealth).to.deep.equal({ type: 'failed', code: 'offline' });
    expect(unsavedHealth(failed)).not.to.equal(undefined);
  });
});

describe('Keeping and erasing', () => {
  const keeping = play([loaded, thisted, next, next, next, next, { type: 'keeping' }]);

  it('waits, and then says so', () => {
    expect(keeping).to.deep.include({ type: 'review', keeping: { type: 'running' } });
    for (const act of [back, { type: 'amend', question: 'place' }] as const) {
      expect(screening(keeping, act), 'nothing moves meanwhile').to.equal(keeping);
    }
    const kept = play([{ type: 'kept' }], keeping);
    expect(kept).to.include({ type: 'kept', fresh: true, wishesKept: true });
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

  it('erases after a confirmation, and brings back the wishes but never health', () => {
    const sure = play([
      { type: 'loaded', wishes, health },
      { type: 'confirm-erasing', open: true },
    ]);
    expect(sure).to.include({ confirming: true });
    const erased = play([{ type: 'erasing' }, { type: 'erased', wishes }], sure);
    expect(JSON.stringify(erased)).not.to.include('ro');
    const restored = play([{ type: 'restoring' }, { type: 'restored' }], erased);
    expect(restored).to.include({ type: 'kept', wishesKept: true });
    expect(restored).not.to.have.property('healthKept');
  });

  it('knows what is gone when only half could be erased', () => {
    const half = play([
      { type: 'loaded', wishes, health },
      { type: 'erasing' },
      { type: 'erasing-failed', code: 'offline', healthGone: true },
    ]);
    expect(half).to.include({ type: 'kept', wishesKept: true });
    expect(half).not.to.have.property('healthKept');
    expect(known(half).health.standing).to.equal('open');
  });

  it('starts over from nothing', () => {
    const state = play([
      { type: 'loaded', wishes },
      { type: 'erasing' },
      { type: 'erased' },
      { type: 'begin' },
    ]);
    expect(where(state)).to.equal('place');
    expect(known(state).answers.place.typed).to.equal('');
  });
});
