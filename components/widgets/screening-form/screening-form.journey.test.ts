import { putProfile } from '../../../contract/operations/visitor.ts';
import type { Profile } from '../../../contract/types.ts';
import type { JuErrorEvent, JuWishesEvent } from '../../core/facade.ts';
import { expect, oneEvent, sendKeys, waitUntil } from '../../testing/testing.ts';
import type { JuScreeningForm } from './screening-form.ts';
import {
  asks,
  choose,
  focusIn,
  forgetDrafts,
  formWith,
  headingOf,
  press,
  PretendedGateway,
  saidBy,
  settled,
  type,
} from './testing.ts';

const profilePath = '/v1/visitors/me/profile';
const healthPath = '/v1/visitors/me/health-answers';

const kept: Profile = { wishes: { near: '7700' }, released: ['wishes'] };
/** What an earlier visit left. */
const keepProfile = (gateway: PretendedGateway) => putProfile(gateway.client, kept);

/** Answers everything but health, up to the review. */
async function toReview(form: JuScreeningForm): Promise<void> {
  await type(form, 'ju-combobox', '7700');
  await press(form, 'Næste');
  await choose(form, 'temp');
  await press(form, 'Næste');
  await choose(form, 'en');
  await press(form, 'Næste');
  await press(form, 'Næste');
}
const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

describe('A way through ju-screening-form', () => {
  let gateway: PretendedGateway;
  beforeEach(() => {
    forgetDrafts();
    gateway = new PretendedGateway();
  });

  it('is ready at once, asks nobody of who is new, and leaves the focus where it was', async () => {
    const ready = oneEvent(window, 'ju-ready');
    const form = await formWith(gateway);
    await ready;
    expect(headingOf(form)).to.equal('Hvor bor du?');
    expect(gateway.sent.map(({ path }) => path)).to.deep.equal(['/v1/screening']);
    expect(form.shadowRoot?.activeElement).to.equal(null);
  });

  it('moves the focus to each question and says which step it is', async () => {
    const form = await formWith(gateway);
    await press(form, 'Spring over');
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
    expect(focusIn(form)).to.equal('heading');
    expect(saidBy(form)).to.equal('Trin 1 af 3');
    await press(form, 'Spring over');
    expect(saidBy(form)).to.equal('Trin 2 af 3');
    await press(form, 'Tilbage');
    expect(focusIn(form)).to.equal('heading');
    expect(saidBy(form)).to.equal('Trin 1 af 3');
  });

  it('saves the profile, and hands the wishes on by a press', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    await press(form, 'Gem og se job');
    expect(headingOf(form)).to.equal('Tak. Dine svar er gemt.');
    expect(saidBy(form), 'that they are being saved is over').to.equal('');
    const wishes = { near: '7700', kinds: ['temp'], language: 'en' };
    expect(gateway.kept.get(profilePath)).to.deep.equal({ wishes, released: ['wishes'] });
    expect(gateway.sentTo('PUT', 'health-answers')).to.deep.equal([]);
    setTimeout(() => void press(form, 'Se job'));
    const event: Event = await oneEvent(form, 'ju-wishes');
    expect((event as JuWishesEvent).wishes).to.deep.equal(wishes);
    expect((event as JuWishesEvent).released).to.deep.equal({});
  });

  it('can be walked with the keyboard alone', async () => {
    const form = await formWith(gateway);
    const keys = async (...presses: string[]) => {
      for (const each of presses) {
        await sendKeys({ press: each });
        await settled(form);
      }
    };
    form.focus();
    await keys('Tab', 'Tab');
    expect(form.shadowRoot?.activeElement?.id).to.equal('answer');
    await sendKeys({ type: '7700' });
    await keys('Enter');
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
    await keys('Tab', 'Tab', 'Space', ...Array<string>(10).fill('Tab'), 'Enter');
    expect(headingOf(form)).to.equal('Hvilket sprog vil du helst bruge?');
    await keys('Tab', 'Tab', 'Space', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(headingOf(form)).to.equal('Er der noget ved dit helbred, et job skal tage hensyn til?');
    await keys(...Array<string>(9).fill('Tab'), 'Enter');
    expect(headingOf(form)).to.equal('Det har du svaret');
    await keys('Shift+Tab', 'Enter');
    expect(headingOf(form)).to.equal('Er der noget ved dit helbred, et job skal tage hensyn til?');
    await press(form, 'Næste');
    await keys(...Array<string>(6).fill('Tab'), 'Enter');
    expect(gateway.kept.get(profilePath)).to.deep.equal({
      wishes: { near: '7700', kinds: ['ordinary'], language: 'en' },
      released: ['wishes'],
    });
  });

  it('helps when nobody knows the place, at its field, and keeps what was typed', async () => {
    const form = await formWith(gateway);
    await type(form, 'ju-combobox', 'Atlantis');
    await press(form, 'Næste');
    const field = form.shadowRoot?.querySelector('ju-combobox');
    expect(focusIn(form)).to.equal('answer');
    expect(field?.error).to.contain('Vi kan ikke finde »Atlantis«. Prøv med et postnummer');
    expect(saidBy(form)).to.contain('Atlantis');
    const input = field?.shadowRoot?.querySelector('input');
    expect(input?.value).to.equal('Atlantis');
    expect(input?.ariaDescribedByElements?.map(({ id }) => id)).to.include('error');
    await type(form, 'ju-combobox', 'Nykøbing');
    expect(field?.error).to.equal('');
    await press(form, 'Næste');
    expect(field?.error).to.contain('Flere steder');
    await type(form, 'ju-combobox', 'nykøbing mors');
    await press(form, 'Næste');
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
  });

  it("takes the person's word for the place when nobody can look it up", async () => {
    const form = await formWith(gateway);
    gateway.problem = { code: 'unavailable', status: 503 };
    await type(form, 'ju-combobox', 'Lille Landsby');
    await press(form, 'Næste');
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
  });

  it('lets every answer be mended in the review', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    const mend = form.shadowRoot?.querySelectorAll<HTMLElement>('.answers ju-button');
    mend?.[1]?.shadowRoot?.querySelector('button')?.click();
    await settled(form);
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
    await choose(form, 'flex-job');
    await press(form, 'Videre til dine svar');
    expect(headingOf(form)).to.equal('Det har du svaret');
    expect(form.shadowRoot?.textContent).to.contain('Fleksjob');
  });

  it('keeps the answers when saving fails, says what to do, and can try again', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    for (const [code, status, words] of [
      ['too-many-requests', 429, 'Vent et minut'],
      ['internal', 500, 'Noget gik galt hos os'],
      ['invalid-request', 400, 'kunne ikke forstå'],
      ['something-new', 418, 'Det gik ikke denne gang'],
    ] as const) {
      gateway.problem = { code, status };
      await press(form, 'Gem og se job');
      expect(headingOf(form)).to.equal('Det har du svaret');
      expect(form.shadowRoot?.querySelector('ju-alert')?.textContent).to.contain(words);
      expect(saidBy(form)).to.contain(words);
    }
    gateway.problem = undefined;
    await press(form, 'Gem og se job');
    expect(headingOf(form)).to.equal('Tak. Dine svar er gemt.');
  });

  it('saves once, however often the button is pressed, and says that it is at it', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    let answer = () => {};
    gateway.wait = new Promise((resolve) => (answer = resolve));
    await press(form, 'Gem og se job');
    await press(form, 'Vi gemmer');
    await press(form, 'Vi gemmer');
    expect(saidBy(form)).to.equal('Vi gemmer dine svar …');
    answer();
    await settled(form);
    expect(gateway.sentTo('PUT', 'profile')).to.have.length(1);
    expect(gateway.sentTo('POST', 'visitors')).to.have.length(1);
  });

  it('takes a double click for one', async () => {
    const form = await formWith(gateway);
    for (const detail of [1, 2]) {
      const next = form.shadowRoot?.querySelector('.onwards')?.shadowRoot?.querySelector('button');
      next?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
      await settled(form);
    }
    expect(headingOf(form)).to.equal('Hvad leder du efter?');
  });

  it('survives a reload, but for what was said of health', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    await press(form, 'Tilbage');
    await choose(form, 'mental');
    form.remove();
    const again = await formWith(new PretendedGateway());
    expect(headingOf(again)).to.contain('helbred');
    await press(again, 'Næste');
    expect(headingOf(again), 'nothing more to say of what is forgotten').to.equal(
      'Det har du svaret',
    );
    expect(again.shadowRoot?.textContent).to.contain('7700 Thisted').and.contain('Vikarjob');
  });

  it('warns before leaving only while an answer about health is unsaved', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    expect(leaving()).to.be.false;
    await press(form, 'Tilbage');
    await choose(form, 'physical');
    expect(leaving()).to.be.true;
    await press(form, 'Næste');
    await press(form, 'Næste');
    await press(form, 'Ja, gem mit svar om helbred');
    expect(leaving()).to.be.false;
    expect(focusIn(form)).to.equal('health-heading');
    await press(form, 'Tilbage');
    await press(form, 'Tilbage');
    await choose(form, 'other');
    expect(leaving()).to.be.true;
    form.remove();
    expect(leaving()).to.be.false;
  });

  it('forgets an unsaved answer about health when the page is left, also when it comes back whole', async () => {
    const form = await formWith(gateway);
    for (let step = 0; step < 3; step++) await press(form, 'Spring over');
    await choose(form, 'mental');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await settled(form);
    expect(form.state).to.have.nested.property('health.challenges').that.is.empty;
  });

  it('says after saving the wishes that the answer about health is not saved', async () => {
    const form = await formWith(gateway);
    await toReview(form);
    await press(form, 'Tilbage');
    await choose(form, 'none');
    await press(form, 'Næste');
    await press(form, 'Gem og se job');
    expect(form.shadowRoot?.querySelector('ju-alert')?.textContent).to.contain('ikke gemt');
    await press(form, 'Ja, gem mit svar om helbred');
    expect(gateway.kept.get(healthPath)).to.deep.equal({ consent: true, challenges: [] });
    expect(focusIn(form)).to.equal('heading');
  });

  it('erases a kept answer about health that was taken back', async () => {
    const form = await formWith(gateway);
    gateway.kept.set(healthPath, { consent: true, challenges: ['mental'] });
    await gateway.client.ensureVisitor();
    form.remove();
    const again = await formWith(gateway);
    await press(again, 'Ret dine svar');
    await press(again, 'Tilbage');
    await press(again, 'Tilbage');
    await choose(again, 'declined');
    await press(again, 'Næste');
    await press(again, 'Slet mit gemte svar om helbred');
    expect(gateway.kept.has(healthPath)).to.be.false;
    expect(saidBy(again)).to.equal('Dit svar om helbred er slettet.');
  });

  for (const remembers of [true, false]) {
    it(`says before saving health ${remembers ? 'nothing more' : 'that it cannot be deleted later'} where the browser ${remembers ? 'remembers' : 'forgets'} the visitor`, async () => {
      const form = await formWith(gateway, {}, { remembers });
      for (let step = 0; step < 3; step++) await press(form, 'Spring over');
      await choose(form, 'physical');
      await press(form, 'Næste');
      await press(form, 'Næste');
      const warnings = [...(form.shadowRoot?.querySelectorAll('.health ju-alert') ?? [])];
      expect(
        warnings.map(({ textContent }) => textContent?.includes('ikke huske dig')),
      ).to.deep.equal(remembers ? [] : [true]);
    });

    it(`says before saving who keeps the answers, and how they are deleted where the browser ${remembers ? 'remembers' : 'forgets'} the visitor`, async () => {
      const form = await formWith(gateway, {}, { remembers });
      await press(form, 'Spring over');
      await choose(form, 'temp');
      await press(form, 'Næste');
      for (let step = 0; step < 2; step++) await press(form, 'Spring over');
      const note = form.shadowRoot?.querySelector('.note')?.textContent ?? '';
      expect(note).to.contain('uden dit navn').and.to.contain('et år');
      expect(note.includes('i den samme browser')).to.equal(remembers);
      expect(note.includes('ikke huske dig')).to.equal(!remembers);
    });
  }

  it('promises nothing of its answers to who took all of them back', async () => {
    await keepProfile(gateway);
    const form = await formWith(gateway);
    await press(form, 'Ret dine svar');
    await press(form, 'Ret');
    await choose(form, 'declined');
    await press(form, 'Videre til dine svar');
    await press(form, 'Gem og se job');
    expect(gateway.kept.has(profilePath)).to.be.false;
    expect(form.shadowRoot?.textContent).to.contain('Nu kan du se alle job.');
  });

  it('erases a kept answer about health by one press, and nothing else', async () => {
    await keepProfile(gateway);
    await gateway.client.putHealthAnswers({ consent: true, challenges: ['mental'] });
    const form = await formWith(gateway);
    await press(form, 'Ret dine svar');
    await press(form, 'Slet mit gemte svar om helbred');
    expect([...gateway.kept.keys()]).to.deep.equal([profilePath]);
    expect(saidBy(form)).to.equal('Dit svar om helbred er slettet.');
    expect(focusIn(form)).to.equal('health-heading');
  });

  it('greets who comes back, erases by a second press, and brings the profile back', async () => {
    await keepProfile(gateway);
    await gateway.client.putHealthAnswers({ consent: true, challenges: ['physical'] });
    const form = await formWith(gateway);
    expect(headingOf(form)).to.equal('Velkommen tilbage');
    await press(form, 'Slet mine svar');
    expect(focusIn(form)).to.equal('confirm-heading');
    await press(form, 'Nej, behold dem');
    expect(focusIn(form)).to.equal('erase');
    await press(form, 'Slet mine svar');
    await press(form, 'Ja, slet mine svar');
    expect(gateway.kept.size).to.equal(0);
    expect(headingOf(form)).to.equal('Dine svar er slettet');
    await press(form, 'Fortryd');
    expect([...gateway.kept.keys()]).to.deep.equal([profilePath]);
    expect(gateway.kept.get(profilePath)).to.deep.equal(kept);
  });

  it('says what is left when only half could be erased', async () => {
    await keepProfile(gateway);
    await gateway.client.putHealthAnswers({ consent: true, challenges: ['physical'] });
    const form = await formWith(gateway);
    gateway.problem = { code: 'internal', status: 500, path: profilePath };
    await press(form, 'Slet mine svar');
    await press(form, 'Ja, slet mine svar');
    expect(form.shadowRoot?.querySelector('ju-alert')?.heading).to.equal(
      'Dit svar om helbred er slettet, men de andre svar er ikke slettet endnu',
    );
  });

  it('says when earlier answers cannot be had, and offers to try again or to begin anew', async () => {
    await keepProfile(gateway);
    gateway.problem = { code: 'unavailable', status: 503 };
    setTimeout(() => void formWith(gateway));
    const event: Event = await oneEvent(window, 'ju-error');
    expect((event as JuErrorEvent).code).to.equal('unavailable');
    const form = await formWith(gateway);
    expect(headingOf(form)).to.equal('Vi kan ikke hente dine svar lige nu');
    gateway.problem = undefined;
    await press(form, 'Prøv igen');
    expect(headingOf(form)).to.equal('Velkommen tilbage');
  });

  it('lifts what it said of a missing network by itself once there is one', async () => {
    const back = async (form: JuScreeningForm) => {
      gateway.problem = undefined;
      dispatchEvent(new Event('online'));
      await settled(form);
    };
    await keepProfile(gateway);
    gateway.problem = { code: 'offline', status: 503 };
    const form = await formWith(gateway);
    expect(headingOf(form)).to.equal('Vi kan ikke hente dine svar lige nu');
    await back(form);
    expect(headingOf(form)).to.equal('Velkommen tilbage');
    await press(form, 'Slet mine svar');
    gateway.problem = { code: 'offline', status: 503 };
    await press(form, 'Ja, slet mine svar');
    const alert = () => form.shadowRoot?.querySelector('ju-alert[heading]');
    expect(alert()?.textContent).to.contain('Du er ikke på nettet');
    await back(form);
    expect(alert()?.textContent).to.contain('Du er på nettet igen');
    expect(alert()?.getAttribute('tone')).to.equal('info');
    expect(saidBy(form)).to.contain('Du er på nettet igen');
    await press(form, 'Ja, slet mine svar');
    expect(headingOf(form)).to.equal('Dine svar er slettet');
  });

  it('offers the form in the language that was chosen, and keeps the answers', async () => {
    const form = await formWith(gateway, { lang: 'da' });
    await press(form, 'Spring over');
    await press(form, 'Spring over');
    await choose(form, 'en');
    await press(form, 'Show the form in English');
    await waitUntil(() => headingOf(form) === 'Which language do you prefer?');
    expect(focusIn(form)).to.equal('heading');
    expect(saidBy(form)).to.equal('The form is in English now.');
    expect(form.state).to.have.nested.property('answers.language.chosen[0]', 'en');
  });

  it('does not send a text that is too long, but says so at its field', async () => {
    gateway.screening = asks({ work: ['words', 'kinds'] });
    const form = await formWith(gateway);
    await type(form, 'ju-text-field', 'x'.repeat(201));
    await press(form, 'Næste');
    expect(headingOf(form)).to.equal('Er der et bestemt arbejde, du tænker på?');
    expect(form.shadowRoot?.activeElement?.localName).to.equal('ju-text-field');
  });

  it('shows all jobs to who answered nothing, and saves nothing', async () => {
    const form = await formWith(gateway);
    for (let step = 0; step < 4; step++) await press(form, 'Spring over');
    setTimeout(() => void press(form, 'Se job'));
    const event: Event = await oneEvent(form, 'ju-wishes');
    expect((event as JuWishesEvent).wishes).to.deep.equal({});
    expect(gateway.sent.map(({ path }) => path)).to.deep.equal(['/v1/screening']);
  });
});
