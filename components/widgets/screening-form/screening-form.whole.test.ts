import { getProfile } from '../../../contract/operations/visitor.ts';
import type { AddedQuestion } from '../../../contract/screening/description.ts';
import type { JuWishesEvent } from '../../core/facade.ts';
import type { JuCombobox } from '../../elements/combobox/combobox.element.ts';
import type { JuSwitch } from '../../elements/switch/switch.element.ts';
import { expect, oneEvent, waitUntil } from '../../testing/testing.ts';
import type { JuScreeningForm } from './screening-form.ts';
import {
  asks,
  choose,
  focusIn,
  forgetDrafts,
  formWith,
  headingOf,
  ordinary,
  press,
  PretendedGateway,
  saidBy,
  settled,
  type,
} from './testing.ts';

const words = (text: string) => ({ da: text, en: text, ar: text, ru: text });
const bicycle: AddedQuestion = {
  id: 'own-bicycle',
  type: 'choice',
  question: { ...words('Har du en cykel i orden?'), easy: { da: 'Har du en cykel?' } },
  why: words('Så ved vi, hvor langt du når.'),
  options: [
    { value: 'yes', label: words('Ja, det har jeg') },
    { value: 'no', label: words('Nej') },
  ],
};
const textOf = (form: JuScreeningForm) => form.shadowRoot?.textContent ?? '';
const draft = () => localStorage.getItem('jobunivers.screening');

/** Takes the proposal that begins so. */
async function takeSkill(form: JuScreeningForm, beginning: string): Promise<void> {
  await type(form, 'ju-combobox', beginning);
  const field = form.shadowRoot?.querySelector<JuCombobox>('ju-combobox');
  for (let turn = 0; turn < 100 && !field?.shadowRoot?.querySelector('[role=option]'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  field?.shadowRoot?.querySelector<HTMLElement>('[role=option]')?.click();
  await settled(form);
}

describe('The whole of ju-screening-form', () => {
  let gateway: PretendedGateway;
  beforeEach(() => {
    forgetDrafts();
    gateway = new PretendedGateway();
    gateway.screening = undefined;
  });
  after(forgetDrafts);

  it('asks the ordinary questions where the gateway says none, and makes one profile of the answers', async () => {
    const form = await formWith(gateway);
    const answers: readonly (string | [string, string])[] = [
      '30-39',
      'vocational',
      'isced-f-10',
      'kontanthjaelp',
      'job-ready',
      ['ju-text-field', '4'],
      'temp',
      ['ju-text-field', 'frisør'],
      ['ju-combobox', '7700'],
      '20',
      'care',
      ['ju-textarea', 'fodbold'],
      'skills',
      'da',
      'ar',
      ['ju-text-field', '20 12 34 56'],
      ['ju-text-field', 'karoline@eksempel.dk'],
      'declined',
    ];
    for (const answer of answers) {
      if (answer === 'skills') await takeSkill(form, 'gøre');
      else if (typeof answer === 'string') await choose(form, answer);
      else await type(form, ...answer);
      await press(form, 'Næste');
    }
    expect(headingOf(form)).to.equal('Det har du svaret');
    const parts = [...(form.shadowRoot?.querySelectorAll<JuSwitch>('ju-switch') ?? [])];
    expect(parts.map(({ checked }) => checked)).to.deep.equal([true, false, false, false, false]);
    parts[2]?.shadowRoot?.querySelector('input')?.click();
    await settled(form);
    await press(form, 'Gem og se job');
    const { data } = await getProfile(gateway.client);
    const skills = [gateway.skills[0]!];
    expect(data).to.deep.equal({
      age: '30-39',
      education: { level: 'vocational', field: 'isced-f-10' },
      benefit: 'kontanthjaelp',
      targetGroup: 'job-ready',
      monthsUnemployed: 4,
      wishes: { near: '7700', radiusKm: 20, kinds: ['temp'], words: 'frisør', language: 'da' },
      interests: { trades: ['care'], words: 'fodbold' },
      skills,
      languages: ['ar'],
      reminders: { telephone: '+4520123456', email: 'karoline@eksempel.dk' },
      released: ['wishes', 'skills'],
    });
    setTimeout(() => void press(form, 'Se job'));
    const event: Event = await oneEvent(form, 'ju-wishes');
    const { wishes, released } = event as JuWishesEvent;
    expect(released, 'what was switched on, and nothing else').to.deep.equal({
      skills: [skills[0]!.uri],
    });
    expect(JSON.stringify(wishes)).not.to.match(/30-39|kontant|fodbold|2012|eksempel/);
  });

  it('can be taken back after sending, with the answers still there', async () => {
    gateway.screening = asks({ work: ['kinds'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Næste');
    await press(form, 'Gem og se job');
    expect(gateway.kept.size).to.equal(1);
    expect(draft()).to.equal(null);
    await press(form, 'Fortryd');
    expect(gateway.kept.size).to.equal(0);
    expect(headingOf(form)).to.equal('Det har du svaret');
    expect(textOf(form)).to.contain('Vikarjob');
    expect(draft(), 'unsent again').to.contain('temp');
  });

  it('gives everything that is kept as a file, and says when it cannot', async () => {
    gateway.screening = asks({ work: ['kinds'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Næste');
    await press(form, 'Gem og se job');
    gateway.kept.set('/v1/visitors/me/export', { profile: { age: '30-39' } });
    const files: [string, Blob][] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => `blob:${files.push(['', blob as Blob])}`;
    HTMLAnchorElement.prototype.click = function () {
      files[0]![0] = this.download;
    };
    try {
      await press(form, 'Hent alt');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(files.map(([name]) => name)).to.deep.equal(['jobunivers-export.json']);
    expect(JSON.parse(await files[0]![1].text())).to.deep.equal({ profile: { age: '30-39' } });
    gateway.problem = { code: 'offline', status: 503, path: '/export' };
    await press(form, 'Hent alt');
    expect(form.shadowRoot?.querySelector('ju-alert[tone=error]')).to.exist;
  });

  it('rests when one goes on later, says where, and is gone when the person says so', async () => {
    gateway.screening = asks({ work: ['kinds', 'words'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Fortsæt senere');
    expect(focusIn(form)).to.equal('heading');
    expect(textOf(form)).to.match(/denne browser i 30\s+dage/);
    await press(form, 'Fortsæt nu');
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
    form.remove();

    sessionStorage.clear(); // another window, another time
    const again = await formWith(gateway);
    expect(headingOf(again)).to.equal('Der er svar fra sidst');
    expect(textOf(again), 'nothing of it is shown').not.to.contain('Vikarjob');
    await press(again, 'Fortsæt, hvor jeg slap');
    expect(again.state).to.have.nested.property('answers.kinds.chosen[0]', 'temp');
    await press(again, 'Fortsæt senere');
    await press(again, 'Slet det, jeg har skrevet');
    expect(draft()).to.equal(null);
    expect(again.state).to.have.deep.property('answers', {});
  });

  it('says of health that it does not rest, and writes nowhere that there was anything to say', async () => {
    gateway.screening = asks({ work: ['kinds'], health: ['health', 'health-note'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Næste');
    await choose(form, 'mental');
    await press(form, 'Næste');
    await type(form, 'ju-textarea', 'Ro omkring mig');
    await press(form, 'Fortsæt senere');
    expect(form.shadowRoot?.querySelector('ju-alert')?.textContent).to.contain('helbred');
    expect(draft())
      .to.contain('temp')
      .and.not.to.match(/note|mental|Ro omkring/);
  });

  it('asks what a municipality added, in words of its own', async () => {
    gateway.screening = asks({
      work: [bicycle, { id: 'kinds', when: { question: 'own-bicycle', is: ['yes'] } }],
    });
    const form = await formWith(gateway);
    expect(headingOf(form)).to.equal('Har du en cykel i orden?');
    expect(textOf(form)).to.contain('Så ved vi, hvor langt du når.');
    await choose(form, 'no');
    await press(form, 'Næste');
    expect(headingOf(form), 'the condition does not hold').to.equal('Det har du svaret');
    await press(form, 'Gem og se job');
    const { data } = await getProfile(gateway.client);
    expect(data).to.deep.equal({ further: { 'own-bicycle': 'no' }, released: ['wishes'] });
    const easy = await formWith(gateway, { reading: 'easy' });
    await press(easy, 'Ret dine svar');
    await press(easy, 'Ret');
    expect(headingOf(easy)).to.equal('Har du en cykel?');
  });

  it('says kindly at its field what to mend of a number, and before sending if one went back', async () => {
    gateway.screening = asks({ work: ['kinds'], reminders: ['telephone'] });
    const form = await formWith(gateway);
    await choose(form, 'temp');
    await press(form, 'Næste');
    await type(form, 'ju-text-field', '2012');
    await press(form, 'Næste');
    await waitUntil(() => saidBy(form).includes('Et dansk nummer har 8 tal'));
    await settled(form);
    expect(focusIn(form)).to.equal('answer');
    // Left unfinished, it is not sent: the way leads back to it.
    form.state = { ...form.state, type: 'review', keeping: { type: 'idle' } } as typeof form.state;
    await settled(form);
    await press(form, 'Gem og se job');
    expect(headingOf(form)).to.equal('Hvilket telefonnummer må vi sende påmindelser til?');
    expect(gateway.sentTo('PUT', 'profile')).to.deep.equal([]);
    await type(form, 'ju-text-field', '20123456');
    await press(form, 'Videre til dine svar');
    await press(form, 'Gem og se job');
    expect(gateway.sentTo('PUT', 'profile')).to.have.length(1);
  });

  it('offers each question’s two other answers, as large as any', async () => {
    for (const { id } of ordinary.steps.flatMap(({ questions }) => questions)) {
      if (id === 'health-note' || id === 'distance') continue;
      gateway.screening = asks({ [id === 'health' ? 'health' : 'work']: [id] });
      const form = await formWith(gateway);
      const cards = [...(form.shadowRoot?.querySelectorAll('ju-choice-group') ?? [])].flatMap(
        (group) => [...(group.shadowRoot?.querySelectorAll<HTMLElement>('label') ?? [])],
      );
      const areas = cards.map(({ offsetWidth }) => offsetWidth);
      const values = cards.map((card) => card.querySelector('input')?.value);
      expect(values, id).to.include.members(['unknown', 'declined']);
      for (const value of ['unknown', 'declined']) {
        expect(areas[values.indexOf(value)], `${id}: ${value}`).to.equal(Math.max(...areas));
      }
      form.remove();
    }
  });
});
