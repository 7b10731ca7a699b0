import type { Answer } from '../../../contract/client.ts';
import type { JobPostingPage, JobPostingQuery } from '../../../contract/types.ts';
import { JuWishesEvent, type JuErrorEvent } from '../../core/facade.ts';
import {
  aTimeout,
  emulateMedia,
  expect,
  expectAccessibilityTree,
  sendKeys,
  waitUntil,
} from '../../testing/testing.ts';
import { fakeContract, fakePostings, problem, type FakeContract } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { cardsOf, find, later, press, searchWith, settled, textOf } from './test-surroundings.ts';

const asked = (contract: FakeContract): JobPostingQuery[] =>
  contract.calls
    .filter(([name]) => name === 'searchJobPostings')
    .map(([, query]) => query as JobPostingQuery);
const lastAsked = (contract: FakeContract) => {
  const { limit: _limit, ...query } = asked(contract).at(-1) ?? {};
  return query;
};
const heading = (search: JuJobSearch) => textOf(find(search, '#found'));
const spoken = (search: JuJobSearch) => textOf(find(search, '[role="status"]'));
const chips = (search: JuJobSearch) => [...(search.shadowRoot?.querySelectorAll('ju-chip') ?? [])];
const focused = (search: JuJobSearch) => search.shadowRoot?.activeElement;

async function type(search: JuJobSearch, words: string): Promise<void> {
  const field = find<HTMLInputElement>(search, '#words');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await search.updateComplete;
}
async function submit(search: JuJobSearch): Promise<void> {
  find<HTMLFormElement>(search, 'form.words').requestSubmit();
  await settled(search);
}
async function wish(wishes: ConstructorParameters<typeof JuWishesEvent>[0]): Promise<boolean> {
  const event = new JuWishesEvent(wishes);
  document.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Their days stand still, for snapshots. */
const timeless = (count: number) =>
  fakePostings(count).map((posting) => ({
    ...posting,
    datePosted: '2026-11-01',
    validThrough: '2099-01-15',
  }));

describe('ju-job-search', () => {
  describe('to begin with', () => {
    it("shows the municipality's own jobs and how many there are", async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      expect(lastAsked(contract)).to.deep.equal({ municipality: '787' });
      expect(heading(search)).to.equal('Vi fandt 29 job i Thisted Kommune');
      expect(cardsOf(search)).to.have.length(20);
      await aTimeout(500);
      expect(spoken(search), 'nobody asked yet').to.equal('');
    });

    it('offers the whole country in one click', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      find(search, '.results .link').click();
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({});
      expect(heading(search)).to.equal('Vi fandt 43 job');
    });

    it('takes the municipality of its attribute before that of its surroundings', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, { municipality: '851' });
      expect(lastAsked(contract)).to.deep.equal({ municipality: '851' });
      search.setAttribute('municipality', '787');
      await search.updateComplete;
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ municipality: '787' });
    });

    it('ignores rubbish in its attributes', async () => {
      const contract = fakeContract();
      const search = await searchWith(
        contract,
        { municipality: '<b>', 'heading-level': 'big', kind: 'king', radius: '-1', near: ' ' },
        {},
      );
      expect(lastAsked(contract)).to.deep.equal({});
      expect(find(search, '.question').ariaLevel).to.equal('2');
    });

    it('searches the country when the municipality is none there is', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, { municipality: '999' });
      await waitUntil(() => asked(contract).length === 2);
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({});
      expect(heading(search)).to.equal('Vi fandt 43 job');
    });

    it('tells the page once that it stands', async () => {
      const seen: string[] = [];
      const note = ({ type }: Event) => seen.push(type);
      document.addEventListener('ju-ready', note);
      await searchWith();
      document.removeEventListener('ju-ready', note);
      expect(seen).to.deep.equal(['ju-ready']);
    });
  });

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
      search.choosing = true;
      await search.updateComplete;
      const place = find(search, 'ju-combobox');
      place.focus();
      await sendKeys({ type: '77' });
      await waitUntil(() => place.shadowRoot?.querySelector('[role="option"]'), 'proposals come');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 20 });
      expect(chips(search).map(({ label }) => label)).to.deep.equal([
        'Inden for 20 km fra 7700 Thisted',
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
      const choice = find<HTMLElementTagNameMap['ju-select']>(
        search,
        'ju-select[name="municipality"]',
      );
      expect(choice.options.map(({ label }) => label)).to.deep.equal([
        'Hele landet',
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

  describe('a long list', () => {
    it('grows by a page, leads to its first card, and says how much is seen', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      const more = find<HTMLElementTagNameMap['ju-show-more']>(search, 'ju-show-more');
      expect(more.label).to.equal('Vis 20 job mere');
      more.focus();
      press(more, 'button');
      await settled(search);
      expect(cardsOf(search)).to.have.length(40);
      expect(focused(search)).to.equal(cardsOf(search)[20]);
      expect(more.label).to.equal('Vis 3 job mere');
      await waitUntil(() => spoken(search) === 'Du ser 40 af 43 job');
    });

    it('leaves the focus alone that has moved on meanwhile', async () => {
      const search = await searchWith(fakeContract(fakePostings(23)), {}, {});
      const more = find(search, 'ju-show-more');
      more.focus();
      press(more, 'button');
      cardsOf(search)[3]?.focus();
      await settled(search);
      expect(cardsOf(search)).to.have.length(23);
      expect(focused(search)).to.equal(cardsOf(search)[3]);
    });

    it('is not asked for twice by a double click', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, {}, {});
      const more = find(search, 'ju-show-more');
      press(more, 'button');
      press(more, 'button');
      await settled(search);
      expect(asked(contract)).to.have.length(2);
      expect(cardsOf(search)).to.have.length(40);
    });

    it('keeps what is shown when the next page fails, and goes on from there', async () => {
      let fails = true;
      const good = fakeContract();
      const contract = fakeContract([], {
        searchJobPostings: (query, options) =>
          query.cursor && fails
            ? Promise.resolve(problem('timeout'))
            : good.searchJobPostings(query, options),
      });
      const search = await searchWith(contract, {}, {});
      const button = find(search, 'ju-show-more');
      button.focus();
      press(button, 'button');
      await settled(search);
      expect(cardsOf(search)).to.have.length(20);
      expect(focused(search)).to.equal(button);
      expect(textOf(find(search, 'ju-alert'))).to.contain('Vi kunne ikke hente flere job');
      fails = false;
      press(find(search, 'ju-show-more'), 'button');
      await settled(search);
      expect(cardsOf(search)).to.have.length(40);
    });

    it('shows no posting twice when the pages have shifted', async () => {
      const contract = fakeContract([], {
        searchJobPostings: async ({ cursor }) => ({
          data: {
            items: fakePostings(25).slice(cursor ? 19 : 0, cursor ? 25 : 20),
            total: { value: 25, relation: 'exact' },
            next: cursor ? null : 'more',
          },
        }),
      });
      const search = await searchWith(contract, {}, {});
      press(find(search, 'ju-show-more'), 'button');
      await settled(search);
      expect(new Set(cardsOf(search).map(({ posting }) => posting?.id)).size).to.equal(25);
    });

    it('of ten thousand cards is drawn a frame at a time', async () => {
      const search = await searchWith(
        fakeContract([], {
          searchJobPostings: async () => ({
            data: {
              items: fakePostings(10_000),
              total: { value: 1000, relation: 'over' },
              next: null,
            },
          }),
        }),
      );
      const atFirst = cardsOf(search).length;
      expect(atFirst).to.be.below(2000);
      await waitUntil(() => cardsOf(search).length > atFirst, 'the list grows by itself');
      const pages = search.shadowRoot?.querySelectorAll('.page').length ?? 0;
      expect(pages, 'boxes out of sight').to.be.below(cardsOf(search).length / 10);
    });
  });

  describe('when nothing is found', () => {
    it('says what to change, each in one click', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, { words: 'astronaut', near: '7700' });
      expect(heading(search)).to.equal('Vi fandt ingen job, der passer til alt, du har valgt');
      const ways = [...(search.shadowRoot?.querySelectorAll('ju-state ju-button') ?? [])];
      expect(ways.map(textOf)).to.deep.equal([
        'Søg inden for 50 km',
        'Søg i hele landet',
        'Søg uden »astronaut«',
        'Vis alle job',
      ]);
      (ways[2] as HTMLElement).click();
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 20 });
      expect(focused(search)?.id).to.equal('found');
    });
  });

  describe('when something does not work', () => {
    const failing = (code: Parameters<typeof problem>[0]) =>
      fakeContract([], { searchJobPostings: async () => problem(code) });

    for (const [code, words] of [
      ['offline', 'Du er ikke på nettet lige nu.'],
      ['timeout', 'Det tager længere tid'],
      ['unavailable', 'ude af drift'],
      ['too-many-requests', 'Der er travlt lige nu.'],
      ['origin-not-registered', 'ikke sat op til denne hjemmeside'],
      ['invalid-request', 'Vi forstod ikke søgningen.'],
      ['internal', 'Noget gik galt hos os.'],
    ] as const) {
      it(`says what, and what to do next (${code})`, async () => {
        const codes: string[] = [];
        const note = (event: Event) => codes.push((event as JuErrorEvent).code);
        document.addEventListener('ju-error', note);
        const search = await searchWith(failing(code));
        document.removeEventListener('ju-error', note);
        expect(textOf(find(search, 'ju-state'))).to.contain(words);
        expect(find(search, 'ju-state ju-button')).to.exist;
        expect(codes).to.deep.equal([code]);
      });
    }

    it('keeps what was typed, and what was found, and tries again', async () => {
      let fails = false;
      const good = fakeContract();
      const contract = fakeContract([], {
        searchJobPostings: (query, options) =>
          fails ? Promise.resolve(problem('offline')) : good.searchJobPostings(query, options),
      });
      const search = await searchWith(contract);
      fails = true;
      await type(search, 'murer');
      await submit(search);
      expect(find<HTMLInputElement>(search, '#words').value).to.equal('murer');
      expect(cardsOf(search)).to.have.length(20);
      expect(textOf(find(search, 'ju-alert'))).to.contain('Du ser stadig de job, vi fandt før.');
      await waitUntil(() => spoken(search).startsWith('Du er ikke på nettet'));
      fails = false;
      find(search, 'ju-alert .link').click();
      await settled(search);
      expect(textOf(cardsOf(search)[0]?.shadowRoot?.querySelector('.open'))).to.equal(
        'Murerlærling',
      );
    });

    it('says so alone when nothing had been found before either', async () => {
      let fails = false;
      const contract = fakeContract([], {
        searchJobPostings: (query, options) =>
          fails
            ? Promise.resolve(problem('offline'))
            : fakeContract([]).searchJobPostings(query, options),
      });
      const search = await searchWith(contract);
      fails = true;
      await type(search, 'murer');
      await submit(search);
      expect(heading(search)).to.equal('Vi kunne ikke hente job');
      expect(textOf(find(search, 'ju-state'))).not.to.contain('Prøv at ændre');
    });

    it('offers the whole country, not the same once more, for a place nobody knows', async () => {
      const good = fakeContract();
      const contract = fakeContract([], {
        searchJobPostings: (query, options) =>
          query.near
            ? Promise.resolve(problem('unknown-place'))
            : good.searchJobPostings(query, options),
      });
      const search = await searchWith(contract);
      void search.change({ near: 'Nirgends' });
      await settled(search);
      expect(heading(search)).to.equal('Vi kender ikke stedet');
      expect(cardsOf(search)).to.have.length(20);
      expect(textOf(find(search, 'ju-alert .link'))).to.equal('Søg i hele landet');
      find(search, 'ju-alert .link').click();
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({});
    });

    it('says at the field that a place is not known', async () => {
      const search = await searchWith(failing('unknown-place'), { near: 'Nirgends' });
      const place = find<HTMLElementTagNameMap['ju-combobox']>(search, 'ju-combobox');
      expect(place.error).to.contain('Vi kender ikke »Nirgends«');
      expect(place.value).to.equal('Nirgends');
      expect(search.choosing, 'the field is in sight').to.equal(true);
      expect(textOf(find(search, 'ju-state ju-button'))).to.equal('Søg i hele landet');
    });
  });

  describe('reading a posting', () => {
    const opened = async (contract = fakeContract(), attributes = {}) => {
      const search = await searchWith(contract, attributes, {});
      press(cardsOf(search)[2], '.open');
      await waitUntil(() => search.view.type === 'posting' && search.view.state.type !== 'loading');
      await waitUntil(() => search.shadowRoot?.querySelector('.words-of-theirs ul, ju-alert'));
      return search;
    };

    it('shows all of it, and the way to apply', async () => {
      const search = await opened(fakeContract(timeless(3)));
      await expectAccessibilityTree(find(search, '.posting'), 'posting');
      const apply = find<HTMLAnchorElement>(search, '.apply a');
      expect(apply).to.include({
        href: 'https://job.example/2',
        target: '_blank',
        rel: 'noopener noreferrer',
      });
      expect(textOf(find(search, '#apply-note'))).to.equal(
        'Linket åbner job.example i en ny fane.',
      );
      expect(find(search, '.words-of-theirs').lang).to.equal('da');
      await expect(search).to.be.accessible();
    });

    it('goes to its heading, and by Escape back to the card in the same place', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      const card = cardsOf(search)[12]!;
      card.scrollIntoView({ block: 'center' });
      await aTimeout(50);
      const before = card.getBoundingClientRect().top;
      press(card, '.open');
      await waitUntil(() => focused(search)?.id === 'posting-title');
      expect(find(search, '.results').hidden).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => focused(search) === card, 'the card has the focus');
      await aTimeout(50);
      expect(card.getBoundingClientRect().top).to.be.closeTo(before, 4);
    });

    it('says when the place is only roughly known', async () => {
      const search = await opened();
      expect(textOf(find(search, 'dl'))).to.contain('Vi kender kun kommunen, ikke adressen.');
    });

    it('says when it is gone, and keeps what the card knew', async () => {
      const contract = fakeContract(undefined, { getJobPosting: async () => problem('not-found') });
      const search = await opened(contract);
      expect(textOf(find(search, 'ju-alert'))).to.contain('Jobbet er ikke slået op længere.');
      expect(textOf(find(search, '#posting-title'))).to.equal('Køkkenassistent til skolens madbod');
    });

    it('tries again when it could not be had', async () => {
      const good = fakeContract();
      let fails = true;
      const contract = fakeContract(undefined, {
        getJobPosting: (id) =>
          fails ? Promise.resolve(problem('timeout')) : good.getJobPosting(id),
      });
      const search = await opened(contract);
      fails = false;
      find(search, 'ju-alert .link').click();
      await waitUntil(() => search.shadowRoot?.querySelector('.words-of-theirs ul'));
    });

    it('links to nothing but the web', async () => {
      const [posting] = fakePostings(1);
      const contract = fakeContract([{ ...posting!, url: 'javascript:alert(1)' }]);
      const search = await searchWith(contract, {}, {});
      press(cardsOf(search)[0], '.open');
      await waitUntil(() => search.shadowRoot?.querySelector('.words-of-theirs'));
      expect(search.shadowRoot?.querySelector('.apply')).to.equal(null);
      expect(textOf(find(search, '.posting'))).to.contain('Opslaget har intet link.');
    });
  });

  describe('favourites', () => {
    const star = (search: JuJobSearch, index: number) =>
      cardsOf(search)[index]?.shadowRoot?.querySelector('.star');
    const pressed = (search: JuJobSearch, index: number) => star(search, index)?.ariaPressed;

    it('light their star at once and are found again after a reload', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract);
      press(cardsOf(search)[1], '.star');
      await search.updateComplete;
      await aTimeout(0);
      expect(pressed(search, 1)).to.equal('true');
      expect(contract.calls.at(-1)).to.deep.equal([
        'putFavourite',
        cardsOf(search)[1]?.posting?.id,
      ]);
      search.remove();
      const again = await searchWith(contract);
      expect(pressed(again, 1)).to.equal('true');
    });

    it('turn back, and say so, when they could not be kept', async () => {
      const contract = fakeContract(undefined, { putFavourite: async () => problem('offline') });
      const search = await searchWith(contract);
      press(cardsOf(search)[0], '.star');
      await settled(search);
      expect(pressed(search, 0)).to.equal('false');
      const words = 'Vi kunne ikke gemme »Lagermedarbejder til nattevagt« som favorit. Prøv igen.';
      expect(textOf(find(search, 'ju-alert'))).to.equal(words);
      expect(spoken(search)).to.equal(words);
      expect(find(search, '[role="status"]').ariaLive).to.equal('assertive');
    });

    it('end as the last press says, however quickly one presses', async () => {
      const kept: boolean[] = [];
      const contract = fakeContract(undefined, {
        putFavourite: async () => (await aTimeout(20), kept.push(true), { data: undefined }),
        deleteFavourite: async () => (await aTimeout(5), kept.push(false), { data: undefined }),
      });
      const search = await searchWith(contract);
      for (let times = 0; times < 4; times++) press(cardsOf(search)[0], '.star');
      await aTimeout(80);
      expect(pressed(search, 0)).to.equal('false');
      expect(kept.at(-1) ?? false).to.equal(false);
    });

    it('are heard of by the other searches of the same origin', async () => {
      const first = await searchWith();
      const second = await searchWith();
      press(cardsOf(first)[3], '.star');
      await waitUntil(() => pressed(second, 3) === 'true');
    });

    it('are in their view at once, even while they are still being kept', async () => {
      const kept: string[] = [];
      const good = fakeContract();
      const contract = fakeContract(undefined, {
        putFavourite: async (id) => (await aTimeout(50), kept.push(id), good.putFavourite(id)),
        listFavourites: () => good.listFavourites(),
      });
      const search = await searchWith(contract);
      press(cardsOf(search)[0], '.star');
      find(search, '.to-favourites').click();
      await waitUntil(() => search.view.type === 'favourites' && cardsOf(search).length === 1);
      expect(kept).to.have.length(1);
    });

    it('have a view of their own, from which one reads and comes back', async () => {
      const contract = fakeContract();
      await contract.putFavourite('posting-4');
      const search = await searchWith(contract);
      find(search, '.to-favourites').click();
      await waitUntil(() => focused(search)?.id === 'favourites');
      await waitUntil(() => cardsOf(search).length === 1);
      press(cardsOf(search)[0], '.star');
      await search.updateComplete;
      expect(cardsOf(search), 'it can be lit again').to.have.length(1);
      press(cardsOf(search)[0], '.open');
      await waitUntil(() => focused(search)?.id === 'posting-title');
      expect(textOf(find(search, '.posting .back'))).to.equal('Tilbage til favoritterne');
      find(search, '.posting .back button').click();
      await waitUntil(() => focused(search) === cardsOf(search)[0]);
      find(search, '.favourites .back button').click();
      await waitUntil(() => focused(search)?.classList.contains('to-favourites'));
      await expect(search).to.be.accessible();
    });

    it('say how to get some when there are none, and when they could not be had', async () => {
      const search = await searchWith();
      find(search, '.to-favourites').click();
      await waitUntil(() =>
        textOf(search.shadowRoot?.querySelector('.favourites')).includes('ingen favoritter endnu'),
      );
      const failing = await searchWith(
        fakeContract(undefined, { listFavourites: async () => problem('unavailable') }),
      );
      find(failing, '.to-favourites').click();
      await waitUntil(() => failing.shadowRoot?.querySelector('.favourites ju-state'));
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
      const search = await searchWith(contract);
      expect(lastAsked(contract)).to.deep.equal({ kind: ['flex-job'], municipality: '787' });
      expect(textOf(find(search, '.because p'))).to.contain(
        'Fordi du søger fleksjob i Thisted Kommune.',
      );
      expect(focused(search)).to.equal(null);
      const other = fakeContract();
      await searchWith(other, { 'ignore-address': '' });
      expect(lastAsked(other)).to.deep.equal({ municipality: '787' });
      const address = new URL(location.href);
      address.searchParams.delete('ju');
      address.searchParams.delete('ju-kind');
      history.replaceState(null, '', address);
    });
  });

  describe('for everybody', () => {
    for (const lang of ['da', 'en']) {
      for (const scheme of ['light', 'dark'] as const) {
        it(`is accessible with jobs, without, and when it fails (${lang}, ${scheme})`, async () => {
          await emulateMedia({ colorScheme: scheme });
          const contracts = [
            fakeContract(),
            fakeContract([]),
            fakeContract([], { searchJobPostings: async () => problem('unknown-place') }),
          ];
          for (const contract of contracts) {
            const search = await searchWith(contract, { lang, scheme, near: '7700', kind: 'temp' });
            search.choosing = true;
            await search.updateComplete;
            await expect(search).to.be.accessible();
            search.remove();
          }
          await emulateMedia({ colorScheme: 'light' });
        });
      }
    }

    it('reads well to a screen reader', async () => {
      const search = await searchWith(fakeContract(timeless(2)), { kind: 'temp' }, {});
      search.choosing = true;
      await search.updateComplete;
      await expectAccessibilityTree(search, 'search');
    });

    it('lives on when it is moved while an answer is on its way', async () => {
      const answer = later<Answer<JobPostingPage>>();
      const good = fakeContract();
      let calls = 0;
      const contract = fakeContract([], {
        searchJobPostings: (query, options) =>
          ++calls === 2 ? answer.promise : good.searchJobPostings(query, options),
      });
      const search = await searchWith(contract);
      await type(search, 'murer');
      void submit(search);
      const place = search.parentElement!;
      search.remove();
      place.append(search);
      await settled(search);
      await waitUntil(() => heading(search).startsWith('Vi fandt 5 job') || calls === 3);
      expect(find<HTMLInputElement>(search, '#words').value).to.equal('murer');
    });

    it('begins its headings where the page says', async () => {
      const search = await searchWith(undefined, { 'heading-level': '3' });
      expect(find(search, '.question').ariaLevel).to.equal('3');
      expect(find(search, '#found').ariaLevel).to.equal('4');
      expect(cardsOf(search)[0]?.headingLevel).to.equal(5);
    });

    it('fits into 320 px', async () => {
      const search = await searchWith(undefined, { near: '7700', kind: 'temp' });
      search.parentElement!.style.inlineSize = '320px';
      search.choosing = true;
      await search.updateComplete;
      expect(search.scrollWidth).to.be.at.most(320);
    });
  });
});
