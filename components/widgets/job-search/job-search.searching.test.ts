import type { Answer } from '../../../contract/client.ts';
import type { JobPostingPage } from '../../../contract/types.ts';
import { JuWishesEvent } from '../../core/facade.ts';
import { expect, expectAccessibilityTree, sendKeys, waitUntil } from '../../testing/testing.ts';
import { fakeContract, fakePostings } from './fake-contract.ts';
import './job-search.ts';
import {
  asked,
  cardsOf,
  chips,
  choose,
  find,
  focused,
  heading,
  inAddress,
  lastAsked,
  later,
  press,
  searchWith,
  settled,
  spoken,
  submit,
  textOf,
  type,
} from './test-surroundings.ts';

async function wish(wishes: ConstructorParameters<typeof JuWishesEvent>[0]): Promise<boolean> {
  const event = new JuWishesEvent(wishes);
  document.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('ju-job-search', () => {
  describe('searching', () => {
    it('finds by words, and says the number when it has settled', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      await type(search, ' murer ');
      expect(asked(contract), 'not at each letter').to.have.length(1);
      await submit(search);
      expect(lastAsked(contract)).to.deep.equal({ query: 'murer', municipality: '787' });
      expect(spoken(search)).to.equal('');
      await waitUntil(() => spoken(search) === heading(search), 'the number is said');
      expect(chips(search).map(({ label }) => label)).to.deep.equal(['»murer«', 'Thisted Kommune']);
    });

    it('finds by kind at once', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      await choose(search);
      find<HTMLInputElement>(search, '.kind input[value="temp"]').click();
      find<HTMLInputElement>(search, '.kind input[value="flex-job"]').click();
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({
        kind: ['temp', 'flex-job'],
        municipality: '787',
      });
    });

    it('finds by place and radius, with places proposed', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      await choose(search);
      find<HTMLInputElement>(search, '.where input[value="near"]').click();
      await search.updateComplete;
      const place = find(search, 'ju-combobox');
      place.focus();
      await sendKeys({ type: '77' });
      await waitUntil(() => place.shadowRoot?.querySelector('[role="option"]'), 'proposals come');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 20 });
      // The number and its unit stay on one line.
      expect(chips(search).map(({ label }) => label)).to.deep.equal([
        'Inden for 20\u00a0km fra 7700 Thisted',
      ]);
      const radius = find<HTMLElementTagNameMap['ju-select']>(search, 'ju-select[name="radius"]');
      radius.value = '50';
      radius.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 50 });
    });

    it('finds by any other municipality', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      await choose(search);
      const choice = find<HTMLElementTagNameMap['ju-select']>(
        search,
        'ju-select[name="municipality"]',
      );
      expect(choice.options.map(({ label }) => label)).to.deep.equal([
        'Aalborg',
        'København',
        'Thisted',
      ]);
      choice.value = '851';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ municipality: '851' });
    });

    it('takes a wish away by its chip, and keeps the focus near', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, { words: 'murer', kind: 'apprenticeship' });
      press(chips(search)[0], 'button');
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ query: 'murer', municipality: '787' });
      expect((focused(search) as HTMLElementTagNameMap['ju-chip']).label).to.equal('»murer«');
      press(chips(search)[0], 'button');
      await settled(search);
      press(chips(search)[0], 'button');
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({});
      expect(find<HTMLInputElement>(search, '#words').value).to.equal('');
    });

    it('says "over 1.000" when there are more than are counted', async () => {
      const search = await searchWith(fakeContract(fakePostings(1200)), {}, {});
      expect(heading(search)).to.equal('Vi fandt over 1.000 job');
    });

    it('never shows an older answer over a newer one', async () => {
      const answers: ReturnType<typeof later<Answer<JobPostingPage>>>[] = [];
      const signals: (AbortSignal | undefined)[] = [];
      const contract = fakeContract([], {
        searchJobPostings: (_query, options) => {
          const answer = later<Answer<JobPostingPage>>();
          answers.push(answer);
          signals.push(options?.signal);
          return answer.promise;
        },
      });
      const page = (count: number): Answer<JobPostingPage> => ({
        data: {
          items: fakePostings(count),
          total: { value: count, relation: 'exact' },
          next: null,
        },
      });
      const begun = searchWith(contract, {}, {});
      await waitUntil(() => answers.length === 1);
      answers[0]?.come(page(5));
      const search = await begun;
      void search.search({ ...search.searched, words: 'gammel' });
      void search.search({ ...search.searched, words: 'ny' });
      await search.updateComplete;
      expect(cardsOf(search), 'what was found stays meanwhile').to.have.length(5);
      expect(find(search, '.results').ariaBusy).to.equal('true');
      expect(signals[1]?.aborted).to.equal(true);
      answers[2]?.come(page(2));
      await settled(search);
      answers[1]?.come(page(4));
      await settled(search);
      expect(cardsOf(search)).to.have.length(2);
      expect(find(search, '.results').ariaBusy).to.equal('false');
    });
  });

  describe('starting from wishes', () => {
    it('searches by them, says why, and is handled', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      expect(await wish({ near: '7700', radiusKm: 20, kinds: ['temp', 'part-time'] })).to.equal(
        true,
      );
      await waitUntil(() => focused(search)?.id === 'found', 'the results have the focus');
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({
        near: '7700',
        radius: 20,
        kind: ['part-time', 'temp'],
      });
      expect(textOf(find(search, '.because p'))).to.contain(
        'Fordi du søger deltidsjob eller vikarjob inden for 20 km fra 7700 Thisted.',
      );
      expect(textOf(cardsOf(search)[0]?.shadowRoot?.querySelector('.why'))).to.equal(
        'Fordi jobbet er et vikarjob og ligger højst 20 km fra 7700 Thisted.',
      );
      await waitUntil(() => spoken(search) === heading(search));
      await expectAccessibilityTree(find(search, '.results .because'), 'because');
    });

    it('shows everything in one click', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      await wish({ kinds: ['temp'] });
      await settled(search);
      find(search, '.because .link').click();
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({});
      expect(search.shadowRoot?.querySelector('.because')).to.equal(null);
      expect(cardsOf(search)[0]?.why).to.equal(false);
    });

    it('stops saying why when the last wish is taken away', async () => {
      const search = await searchWith();
      await wish({ kinds: ['temp'] });
      await settled(search);
      press(chips(search)[0], 'button');
      await settled(search);
      expect(search.shadowRoot?.querySelector('.because')).to.equal(null);
    });

    it('takes from an event only what the contract knows', async () => {
      const contract = fakeContract();
      await searchWith(contract);
      const event = new Event('ju-wishes', { cancelable: true });
      const hostile = {
        kinds: ['temp', 'boss'],
        near: 'x'.repeat(500),
        challenges: ['physical'],
      };
      document.dispatchEvent(Object.assign(event, { wishes: hostile }));
      expect(lastAsked(contract)).to.deep.equal({ kind: ['temp'], municipality: '787' });
    });

    it('leaves wishes alone that somebody has handled', async () => {
      const contract = fakeContract();
      await searchWith(contract);
      const event = new JuWishesEvent({ kinds: ['temp'] });
      event.preventDefault();
      document.dispatchEvent(event);
      expect(asked(contract)).to.have.length(1);
    });

    it('reads them from the address, and does not take the focus for it', async () => {
      history.replaceState(
        null,
        '',
        `${location.pathname}${location.search}&ju=1&ju-kind=flex-job`,
      );
      const contract = fakeContract();
      const search = await searchWith(contract, inAddress);
      expect(lastAsked(contract)).to.deep.equal({ kind: ['flex-job'], municipality: '787' });
      expect(textOf(find(search, '.because p'))).to.contain(
        'Fordi du søger fleksjob i Thisted Kommune.',
      );
      expect(focused(search)).to.equal(null);
      const other = fakeContract();
      await searchWith(other);
      expect(lastAsked(other)).to.deep.equal({ municipality: '787' });
      const address = new URL(location.href);
      address.searchParams.delete('ju');
      address.searchParams.delete('ju-kind');
      history.replaceState(null, '', address);
    });
  });
});
