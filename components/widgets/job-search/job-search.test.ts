import type { Answer } from '../../../contract/client.ts';
import type { JobPostingPage } from '../../../contract/types.ts';
import { provideLazyModules } from '../../core/facade.ts';
import {
  aTimeout,
  emulateMedia,
  expect,
  expectAccessibilityTree,
  setViewport,
  waitUntil,
} from '../../testing/testing.ts';
import { fakeContract, problem } from './fake-contract.ts';
import './job-search.ts';
import {
  asked,
  cardsOf,
  choose,
  find,
  heading,
  lastAsked,
  later,
  press,
  searchWith,
  settled,
  spoken,
  submit,
  textOf,
  timeless,
  type,
} from './test-surroundings.ts';

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

    it('fetches what the first cards do not need when they have been drawn', async () => {
      const answer = later<void>();
      const good = fakeContract();
      const contract = fakeContract([], {
        searchJobPostings: async (query) => (await answer.promise, good.searchJobPostings(query)),
      });
      let pictures = 0;
      const count = (): void => {
        pictures++;
        requestAnimationFrame(count);
      };
      const seen: number[] = [];
      provideLazyModules({
        'job-search-more': () => {
          seen.push(pictures, cardsOf(document.querySelector('ju-job-search')!).length);
          return import('./more.ts');
        },
      });
      try {
        const search = searchWith(contract, {}, {});
        await aTimeout(50);
        requestAnimationFrame(count);
        answer.come();
        await search;
        expect(seen[0], 'pictures before').to.be.above(0);
        expect(seen[1], 'cards before').to.equal(20);
      } finally {
        provideLazyModules({ 'job-search-more': () => import('./more.ts') });
      }
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
            await choose(search);
            await expect(search).to.be.accessible();
            search.remove();
          }
          await emulateMedia({ colorScheme: 'light' });
        });
      }
    }

    for (const lang of ['da', 'ar']) {
      it(`reads well to a screen reader (${lang})`, async () => {
        await setViewport({ width: 600, height: 700 });
        const search = await searchWith(fakeContract(timeless(2)), { kind: 'temp', lang }, {});
        await expectAccessibilityTree(search, `search ${lang}`);
        find<HTMLElement>(search, '.more').click();
        await waitUntil(() => find(search, 'ju-dialog').shadowRoot?.querySelector('[open]'));
        await choose(search);
        await waitUntil(() => textOf(find(search, '.kind .count')), 'the numbers come');
        await expectAccessibilityTree(find(search, 'ju-dialog'), `choices ${lang}`);
        await setViewport({ width: 900, height: 700 });
      });
    }

    it('has its choices in a sheet, and in a second column where there is room', async () => {
      await setViewport({ width: 700, height: 700 });
      const search = await searchWith();
      expect(search.shadowRoot?.querySelector('ju-dialog .choices')).to.exist;
      await setViewport({ width: 1200, height: 700 });
      await waitUntil(() => search.shadowRoot?.querySelector('.search > .choices'));
      expect(search.shadowRoot?.querySelector('.more')).to.equal(null);
      // Twice as large letters need twice the room.
      document.documentElement.style.setProperty('--ju-text-scale', '2');
      await waitUntil(() => search.shadowRoot?.querySelector('ju-dialog .choices'));
      document.documentElement.style.removeProperty('--ju-text-scale');
      await setViewport({ width: 900, height: 700 });
    });

    it('says before they are lost that wishes and favourites are not remembered', async () => {
      const search = await searchWith(fakeContract(), {}, { remembers: false });
      const note = () => textOf(search.shadowRoot?.querySelector('.results > .note'));
      expect(note()).to.equal('');
      press(cardsOf(search)[0], '.star');
      await waitUntil(() => note().startsWith('Din browser lader os ikke huske noget.'));
      find(search, '.to-favourites').click();
      await waitUntil(() =>
        textOf(search.shadowRoot?.querySelector('.favourites .note')).startsWith('Din browser'),
      );
    });

    it('shows the reading bar first, once a page', async () => {
      const search = await searchWith();
      expect(search.shadowRoot?.querySelector('ju-reading-bar')).to.equal(null);
      search.removeAttribute('reading-bar');
      search.requestUpdate();
      await search.updateComplete;
      expect(find(search, '.search').firstElementChild?.querySelector('ju-reading-bar')).to.exist;
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
      await setViewport({ width: 320, height: 700 });
      const search = await searchWith(undefined, { near: '7700', kind: 'temp' });
      for (const choosing of [false, true]) {
        search.choosing = choosing;
        await search.updateComplete;
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      }
      await setViewport({ width: 900, height: 700 });
    });
  });
});
