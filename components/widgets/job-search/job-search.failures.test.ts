import type { JuErrorEvent } from '../../core/facade.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem } from './fake-contract.ts';
import './job-search.ts';
import {
  cardsOf,
  find,
  focused,
  heading,
  lastAsked,
  searchWith,
  settled,
  spoken,
  submit,
  textOf,
  type,
} from './test-surroundings.ts';

describe('ju-job-search', () => {
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
      await search.parts?.fetch('job-search-choices');
      await search.updateComplete;
      const place = find<HTMLElementTagNameMap['ju-combobox']>(search, 'ju-combobox');
      expect(place.error).to.contain('Vi kender ikke »Nirgends«');
      expect(place.value).to.equal('Nirgends');
      expect(search.choosing, 'nothing opens by itself').to.equal(false);
      const [country, mend] =
        search.shadowRoot!.querySelectorAll<HTMLElement>('ju-state ju-button');
      expect(textOf(country)).to.equal('Søg i hele landet');
      expect(textOf(mend)).to.equal('Ret stedet');
      mend?.click();
      await waitUntil(() => focused(search) === place, 'the field has the focus');
    });
  });
});
