import type { ContractClient } from '../../../contract/client.ts';
import type { JobPosting } from '../../../contract/types.ts';
import {
  contractContext,
  JuErrorEvent,
  surroundingsContext,
  type PersonalTag,
  type Surroundings,
} from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import {
  expect,
  expectAccessibilityTree,
  fixture,
  html,
  waitUntil,
} from '../../testing/testing.ts';
import { fakeContract, fakePosting, problem } from '../job-search/fake-contract.ts';
import { fakeWholePosting, hostilePosting } from './fake-posting.ts';
import { staleAfter } from './posting.controller.ts';
import './job-details.ts';
import type { JuJobDetails } from './job-details.ts';

/** Days that are always the same, for what is kept as a snapshot. */
const timeless = { datePosted: '2026-11-01', validThrough: '2020-01-31' } as const;

const serving = (posting: JobPosting, changes: Partial<ContractClient> = {}) =>
  fakeContract([posting], {
    getJobPosting: async (id) => (id === posting.id ? { data: posting } : problem('not-found')),
    ...changes,
  });

/** The parts that were made, in order. */
let made: { tag: PersonalTag; attributes: Readonly<Record<string, string>>; part: HTMLElement }[];
const personal: NonNullable<Surroundings['personal']> = (tag, attributes) => {
  const part = document.createElement('textarea');
  part.setAttribute('aria-label', tag);
  made.push({ tag, attributes, part });
  return part;
};

async function show(
  contract: ContractClient,
  attributes: Readonly<Record<string, string>> = {},
  surroundings: Surroundings = { municipality: '787', personal },
): Promise<JuJobDetails> {
  made = [];
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, { context: contractContext, initialValue: contract });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundings });
  const details = document.createElement('ju-job-details');
  const all = { posting: 'posting-0', 'reading-bar': 'off', ...attributes };
  for (const [name, value] of Object.entries(all)) details.setAttribute(name, value);
  place.append(details);
  await waitUntil(() => details.state.type !== 'loading', 'an answer');
  await details.updateComplete;
  return details;
}

const find = <Found extends HTMLElement>(details: JuJobDetails, selector: string): Found => {
  const found = details.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const has = (details: JuJobDetails, selector: string) =>
  !!details.shadowRoot?.querySelector(selector);
const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (details: JuJobDetails, words: string): HTMLButtonElement => {
  const found = [...(details.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => textOf(each) === words,
  );
  if (!found) throw new Error(`There is no button '${words}'.`);
  return found;
};
const spoken = (details: JuJobDetails) => textOf(find(details, '[role="status"]'));
const focused = (details: JuJobDetails) => details.shadowRoot?.activeElement;

describe('ju-job-details', () => {
  it('says first what decides, then job, workplace, skills and film, then how one applies', async () => {
    const details = await show(serving(fakeWholePosting(timeless)));
    await waitUntil(() => has(details, '.words-of-theirs ul'), 'the text');
    const film = find<HTMLElementTagNameMap['ju-video']>(details, 'ju-video');
    await waitUntil(() => film.shadowRoot?.querySelector('figure'), 'the film');
    await expectAccessibilityTree(find(details, '.posting'), 'whole');
    await expect(details).to.be.accessible();
    const primary = details.shadowRoot?.querySelectorAll('.primary');
    expect(primary, 'one thing to do first').to.have.length(1);
  });

  it('says days left, hours, languages and room for people in plain words', async () => {
    const details = await show(serving(fakeWholePosting()));
    const facts = textOf(find(details, 'dl'));
    for (const words of [
      '23 dage tilbage',
      'nat og weekend',
      'dansk og engelsk',
      'Ingen bestemt uddannelse',
    ])
      expect(facts).to.contain(words);
    expect(facts).to.contain('Du kan klare jobbet, selv om din krop sætter grænser');
    expect(facts).to.contain('Du kan være ved at lære dansk');
  });

  it('is drawn calmly in easy-read: three facts, the rest folded, one thing to do first', async () => {
    const details = await show(serving(fakeWholePosting(timeless)), { reading: 'easy' });
    await waitUntil(() => has(details, '.posting.easy .whole-text'), 'easy-read');
    const explains = (one: JuJobDetails) =>
      waitUntil(() => find(one, 'ju-term').shadowRoot?.querySelector('button'), 'a word explained');
    await explains(details);
    expect(details.shadowRoot?.querySelectorAll('#key-facts dt')).to.have.length(3);
    expect(details.shadowRoot?.querySelectorAll('ju-disclosure[open]')).to.have.length(0);
    expect(details.shadowRoot?.querySelectorAll('.primary')).to.have.length(1);
    await expectAccessibilityTree(find(details, '.posting'), 'easy');
    const arabic = await show(serving(fakeWholePosting(timeless)), { reading: 'easy', lang: 'ar' });
    await waitUntil(() => has(arabic, '.ju-root[lang=ar] .posting.easy .whole-text'), 'Arabic');
    await explains(arabic);
    await expectAccessibilityTree(find(arabic, '.posting'), 'easy, Arabic');
  });

  it('shows what the card knew until the rest comes, and keeps the focus on the title', async () => {
    let come!: (posting: JobPosting) => void;
    const answer = new Promise<JobPosting>((resolve) => (come = resolve));
    const contract = serving(fakeWholePosting(), {
      getJobPosting: async () => ({ data: await answer }),
    });
    const place = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(place, { context: contractContext, initialValue: contract });
    const details = document.createElement('ju-job-details');
    Object.assign(details, { nested: true, known: fakePosting(0), posting: 'posting-0' });
    place.append(details);
    details.focus();
    await waitUntil(() => focused(details)?.id === 'title');
    expect(textOf(find(details, '#title'))).to.equal('Lagermedarbejder til nattevagt');
    expect(textOf(find(details, 'dl'))).to.contain('3 km væk');
    come(fakeWholePosting({ distanceKm: undefined } as unknown as Partial<JobPosting>));
    await waitUntil(() => has(details, '.words-of-theirs'));
    expect(focused(details)?.id).to.equal('title');
  });

  describe('what is not there', () => {
    it('is said kindly, with a way on', async () => {
      const contract = serving(fakeWholePosting());
      const details = await show(contract, { posting: 'posting-9', 'search-page': '/job' });
      expect(textOf(find(details, '#title'))).to.equal('Jobbet er ikke slået op længere');
      expect(find<HTMLAnchorElement>(details, 'ju-alert a').pathname).to.equal('/job');
    });

    it('is no wait without end where the page names no job: its heading says so once', async () => {
      const errors: string[] = [];
      const hear = (event: Event) => errors.push((event as JuErrorEvent).code);
      document.addEventListener('ju-error', hear);
      const details = await show(fakeContract(), { posting: '', 'search-page': '/job' });
      expect(textOf(find(details, '#title'))).to.equal('Vælg et job');
      expect(textOf(find(details, 'ju-alert'))).to.equal('Find andre job');
      expect(errors, 'nothing failed').to.deep.equal([]);
      document.removeEventListener('ju-error', hear);
      details.posting = 'posting-0';
      await waitUntil(() => details.state.type === 'loaded');
    });

    it('is tried again when it could not be had', async () => {
      let fails = true;
      const posting = fakeWholePosting();
      const contract = serving(posting, {
        getJobPosting: async () => (fails ? problem('offline') : { data: posting }),
      });
      const details = await show(contract);
      expect(textOf(find(details, 'ju-alert'))).to.contain('Du er ikke på nettet lige nu.');
      fails = false;
      button(details, 'Prøv igen').click();
      await waitUntil(() => details.state.type === 'loaded');
    });

    it('says so when the ad is taken down while it is read, and leaves what was typed', async () => {
      let gone = false;
      const posting = fakeWholePosting();
      const contract = serving(posting, {
        getJobPosting: async () => (gone ? problem('not-found') : { data: posting }),
      });
      const details = await show(contract);
      button(details, 'Søg jobbet').click();
      (made[0]?.part as HTMLTextAreaElement).value = 'Jeg er god til at pakke.';
      await details.updateComplete;
      gone = true;
      // What the application says when it cannot be sent.
      made[0]?.part.dispatchEvent(new JuErrorEvent('not-found'));
      await waitUntil(() => textOf(details.shadowRoot?.querySelector('ju-alert')));
      expect(spoken(details)).to.contain('Det, du har skrevet, bliver stående.');
      expect(made[0]?.part.isConnected).to.equal(true);
      expect((made[0]?.part as HTMLTextAreaElement).value).to.equal('Jeg er god til at pakke.');
      expect(has(details, '.apply'), 'nobody applies any more').to.equal(false);
      expect(textOf(find(details, '#title')), 'it can still be read').to.equal(posting.title);
    });
  });

  it('looks whether the ad still stands when the person comes back after a while, and not before', async () => {
    let asked = 0;
    const posting = fakeWholePosting();
    const details = await show(
      serving(posting, {
        getJobPosting: async () => (asked++ ? problem('not-found') : { data: posting }),
      }),
    );
    const now = Date.now;
    const comeBackAfter = (milliseconds: number) => {
      Date.now = () => now() + milliseconds;
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;
    };
    comeBackAfter(staleAfter - 10_000);
    expect(asked).to.equal(1);
    comeBackAfter(staleAfter);
    await waitUntil(() => details.state.type === 'loaded' && details.state.withdrawn);
    expect(asked).to.equal(2);
  });

  describe('going on', () => {
    it('opens the application below the posting, one part at a time, and loses neither', async () => {
      const details = await show(serving(fakeWholePosting()));
      button(details, 'Søg jobbet').click();
      await waitUntil(() => focused(details)?.id === 'part-heading');
      expect(made[0]).to.deep.include({
        tag: 'ju-job-application',
        attributes: { posting: 'posting-0', 'heading-level': '4' },
      });
      find(details, '#title').focus();
      button(details, 'Gå derned').click();
      await waitUntil(() => focused(details)?.id === 'part-heading', 'the way there');
      button(details, 'Tilbage til jobbet').click();
      await waitUntil(() => focused(details)?.id === 'ways');
      button(details, 'Aftal et møde').click();
      await waitUntil(() => focused(details)?.id === 'part-heading');
      expect(made[1]).to.deep.include({
        tag: 'ju-meeting-booking',
        attributes: {
          company: 'fjordlageret',
          posting: 'posting-0',
          kind: 'meeting',
          'heading-level': '4',
        },
      });
      expect(made.map(({ part }) => part.checkVisibility())).to.deep.equal([false, true]);
      button(details, 'Tilbage til jobbet').click();
      await details.updateComplete;
      button(details, 'Søg jobbet').click();
      await details.updateComplete;
      expect(made, 'made once each').to.have.length(2);
    });

    it('opens what was open also where easy-read comes later than the job', async () => {
      const { parentElement } = await show(serving(fakeWholePosting()));
      const details = document.createElement('ju-job-details');
      details.setAttribute('reading', 'easy');
      Object.assign(details, {
        nested: true,
        opened: 'meeting',
        state: { type: 'loaded', posting: fakeWholePosting() },
      });
      parentElement?.append(details);
      await waitUntil(() => made[0]?.tag === 'ju-meeting-booking');
    });

    it('leaves it to whoever prevents the event', async () => {
      const details = await show(serving(fakeWholePosting()));
      const heard: unknown[] = [];
      details.addEventListener('ju-apply', (event) => {
        heard.push(event.posting);
        event.preventDefault();
      });
      details.addEventListener('ju-book', (event) => {
        heard.push([event.company, event.posting, event.kind]);
        event.preventDefault();
      });
      button(details, 'Søg jobbet').click();
      button(details, 'Aftal et møde').click();
      expect(heard).to.deep.equal(['posting-0', ['fjordlageret', 'posting-0', 'meeting']]);
      expect(made).to.deep.equal([]);
    });

    it('leads to the employer’s page, said beforehand, where nothing is taken in here', async () => {
      const details = await show(serving(fakeWholePosting()), {}, { municipality: '787' });
      expect(find<HTMLAnchorElement>(details, 'a.apply')).to.include({
        href: 'https://job.example/0',
        target: '_blank',
        rel: 'noopener noreferrer',
      });
      expect(textOf(find(details, '#apply-note'))).to.equal(
        'Linket åbner arbejdspladsens side på job.example i en ny fane.',
      );
      expect(has(details, '.meet'), 'no meeting where nobody can book').to.equal(false);
      find(details, '.jump button').click();
      await waitUntil(() => focused(details)?.id === 'ways');
    });

    it('links the employer where the host shows companies, and never one who wants no name', async () => {
      const attributes = { 'company-page': '/firmaer?x=1' };
      const details = await show(serving(fakeWholePosting()), attributes);
      expect(find<HTMLAnchorElement>(details, '.who a').search).to.equal(
        '?x=1&ju-company=fjordlageret',
      );
      const shown = await show(serving(fakeWholePosting()), { 'company-page': '' });
      const heard: string[] = [];
      shown.addEventListener('ju-company', ({ company }) => heard.push(company));
      button(shown, 'Fjordlageret (opdigtet)').click();
      expect(heard).to.deep.equal(['fjordlageret']);
      const anonymous = fakeWholePosting({
        hiringOrganization: { name: 'Hemmelig', anonymous: true },
      });
      const other = await show(serving(anonymous), attributes);
      expect(has(other, '.who a')).to.equal(false);
      expect(textOf(find(other, '.posting'))).not.to.contain('Hemmelig');
    });
  });

  describe('other things to do', () => {
    it('keeps the favourite itself where nobody around does', async () => {
      const contract = serving(fakeWholePosting());
      const details = await show(contract);
      button(details, 'Gem som favorit').click();
      await waitUntil(() => find(details, '.keep').ariaPressed === 'true');
      expect(contract.calls).to.deep.include(['putFavourite', 'posting-0']);
      details.favourite = false;
      await details.updateComplete;
      expect(find(details, '.keep').ariaPressed, 'the search around says').to.equal('false');
    });

    it('takes ‘not for me’ at once, asks why without insisting, and undoes it', async () => {
      const kept: unknown[] = [];
      const contract = serving(fakeWholePosting(), {
        keep: async ({ method, body }) => (kept.push([method, body]), { data: undefined as never }),
        kept: async ({ method }, nothing) => (kept.push([method]), { data: nothing }),
      });
      const details = await show(contract);
      button(details, 'Ikke noget for mig').click();
      await details.updateComplete;
      expect(spoken(details)).to.equal('Vi foreslår dig ikke jobbet igen.');
      button(details, 'For langt væk').click();
      await details.updateComplete;
      expect(button(details, 'For langt væk').ariaPressed).to.equal('true');
      button(details, 'Fortryd').click();
      await details.updateComplete;
      expect(has(details, '.dismissed')).to.equal(false);
      await waitUntil(() => focused(details)?.id === 'dismiss', 'the focus stays near');
      expect(kept).to.deep.equal([['PUT', {}], ['PUT', { reason: 'too-far' }], ['DELETE']]);
    });

    it('takes ‘not for me’ back, and says so, when it could not be kept', async () => {
      const contract = serving(fakeWholePosting(), { keep: async () => problem('offline') });
      const details = await show(contract);
      button(details, 'Ikke noget for mig').click();
      await waitUntil(() => has(details, 'ju-alert'));
      expect(textOf(find(details, 'ju-alert'))).to.contain('Vi kunne ikke gemme det.');
      expect(button(details, 'Ikke noget for mig').ariaPressed).to.equal('false');
    });

    it('tells the municipality what is wrong, without a personal number, and keeps what could not be sent', async () => {
      const sent: unknown[] = [];
      let fails = true;
      const contract = serving(fakeWholePosting(), {
        ask: async ({ path, body }) => {
          sent.push([path, body]);
          return fails ? problem('offline') : { data: undefined as never };
        },
      });
      const details = await show(contract);
      button(details, 'Meld en fejl').click();
      await waitUntil(() => has(details, 'ju-dialog[open]'));
      let led = false;
      details.addEventListener('keydown', () => (led = true), { once: true });
      const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
      find(details, 'ju-textarea').dispatchEvent(escape);
      expect(led, 'Escape leads away from nothing that is written').to.equal(false);
      const send = find(details, 'ju-dialog ju-button');
      send.click();
      await details.updateComplete;
      const reasons = find<HTMLElementTagNameMap['ju-choice-group']>(details, 'ju-choice-group');
      expect(reasons.error).to.equal('Vælg det, der passer bedst.');
      expect(sent).to.deep.equal([]);
      reasons.value = 'fraud';
      reasons.dispatchEvent(new Event('change'));
      const note = find<HTMLElementTagNameMap['ju-textarea']>(details, 'ju-textarea');
      note.value = 'De vil have mit nummer';
      note.dispatchEvent(new Event('input'));
      send.click();
      await waitUntil(() =>
        textOf(find(details, 'ju-dialog [role="alert"]')).includes('sende det'),
      );
      // Put together here, so that nothing that looks like a personal number stands in the project.
      note.value = `De vil have ${'3112'}99-${'0'.repeat(4)}`;
      note.dispatchEvent(new Event('input'));
      fails = false;
      send.click();
      await waitUntil(() => !has(details, 'ju-dialog[open]'));
      expect(sent.at(-1)).to.deep.equal([
        '/v1/job-postings/posting-0/reports',
        { reason: 'fraud', note: 'De vil have ••••••-••••' },
      ]);
      const thanks = 'Tak, fordi du sagde det. Kommunen ser på opslaget.';
      await waitUntil(() => spoken(details) === thanks, 'thanks');
    });

    it('hands on the page’s address with the posting and nothing of what is searched for', async () => {
      const copied: string[] = [];
      const before = { share: navigator.share, clipboard: navigator.clipboard };
      const own = (value: object) =>
        Object.entries(value).forEach(([name, each]) =>
          Object.defineProperty(navigator, name, { value: each, configurable: true }),
        );
      own({
        share: undefined,
        clipboard: { writeText: async (text: string) => void copied.push(text) },
      });
      const here = location.href;
      history.replaceState(null, '', `?side=2&ju=1&ju-near=7700&ju-words=kok#top`);
      try {
        const details = await show(serving(fakeWholePosting()));
        button(details, 'Del').click();
        await waitUntil(() => spoken(details).startsWith('Linket er kopieret.'));
        expect(new URL(copied[0] ?? '').search).to.equal('?side=2&ju=1&ju-posting=posting-0');
        expect(new URL(copied[0] ?? '').hash).to.equal('');
        own({ clipboard: { writeText: () => Promise.reject(new Error('no')) } });
        button(details, 'Del').click();
        await waitUntil(() => has(details, 'input.address'));
        expect(find<HTMLInputElement>(details, 'input.address').value).to.equal(copied[0]);
      } finally {
        history.replaceState(null, '', here);
        own(before);
      }
    });

    it('says why it is shown, and what would change that', async () => {
      const details = await show(serving(fakeWholePosting()));
      Object.assign(details, {
        why: true,
        fit: {
          reasons: [
            { type: 'hours', hours: 'night' },
            { type: 'skills', skills: fakeWholePosting().skills },
          ],
          changes: [{ type: 'radius', radiusKm: 40 }],
        },
      });
      await details.updateComplete;
      expect(textOf(find(details, '.because'))).to.equal(
        'Du ser jobbet, fordi det har arbejde om natten bruger det, du kan: pakke varer og drive a forklift ' +
          'Det ville passe bedre, hvis du søger op til 40 km væk',
      );
    });
  });

  it('lets nothing hostile through, and lets names and titles be as long and foreign as they are', async () => {
    const details = await show(serving(hostilePosting()), { lang: 'ar', 'json-ld': '' });
    await waitUntil(() => has(details, '#about-workplace a'), 'the text');
    expect(
      details.shadowRoot?.querySelectorAll('script, img, form, [onclick], svg[onload]'),
    ).to.have.length(0);
    expect((globalThis as { harmed?: number }).harmed).to.equal(undefined);
    expect(has(details, '.apply'), 'no link but to the web').to.equal(false);
    expect(find(details, '#title').dir).to.equal('auto');
    expect(textOf(find(details, '.who bdi'))).to.equal('شركة الميناء (خيالية)');
    const { scrollWidth, clientWidth } = find(details, '.details');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  describe('as data in the page', () => {
    const scripts = () => document.head.querySelectorAll('script[type="application/ld+json"]');

    it('stands once however many show it, and goes with the last', async () => {
      const contract = serving(hostilePosting());
      const one = await show(contract, { 'json-ld': '' });
      const other = await show(contract, { 'json-ld': '' });
      await waitUntil(() => scripts().length > 0);
      await one.updateComplete;
      expect(scripts()).to.have.length(1);
      const words = scripts()[0]?.textContent ?? '';
      expect(words).not.to.contain('</script');
      expect(JSON.parse(words)).to.deep.include({
        '@type': 'JobPosting',
        title: hostilePosting().title,
        description: '<p>Velkommen</p><p>Om os</p>',
      });
      one.remove();
      expect(scripts()).to.have.length(1);
      const place = other.parentElement!;
      other.remove();
      expect(scripts()).to.have.length(0);
      place.append(other);
      await waitUntil(() => scripts().length === 1, 'moved in the page');
      other.remove();
      await show(contract);
      expect(scripts(), 'only when asked').to.have.length(0);
    });
  });
});
