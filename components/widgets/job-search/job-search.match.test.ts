import type { ContractRequest } from '../../../contract/request.ts';
import type { JobPostingQuery, MatchQuery } from '../../../contract/types.ts';
import { JuWishesEvent } from '../../core/facade.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem, type FakeContract } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import {
  cardsOf,
  find,
  inAddress,
  press,
  searchWith,
  settled,
  textOf,
} from './test-surroundings.ts';

const lastAsked = (contract: FakeContract): JobPostingQuery => {
  const queries = contract.calls.filter(([name]) => name === 'searchJobPostings');
  const { limit: _limit, ...query } = (queries.at(-1)?.[1] ?? {}) as JobPostingQuery;
  return query;
};
const lastMatched = (contract: FakeContract): MatchQuery => {
  const requests = contract.calls.map(
    ([, request]) => request as Partial<ContractRequest> | undefined,
  );
  const last = requests.filter((request) => request?.path?.endsWith('/matches')).at(-1);
  return (last?.body ?? {}) as MatchQuery;
};
const orders = (search: JuJobSearch) =>
  [...search.shadowRoot!.querySelectorAll('.order option')].map((option) => textOf(option));
const order = async (search: JuJobSearch, value: string) => {
  const field = find<HTMLSelectElement>(search, '.order select');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(search);
};
const fits = async (search: JuJobSearch, index = 0) => {
  await waitUntil(() => search.shadowRoot?.querySelector('.fits'), 'the reasons come');
  return cardsOf(search)[index]!.querySelector<HTMLElement>('.fits')!;
};

describe('the order of ju-job-search', () => {
  it('is the newest, the nearest deadline, or the nearest where there is a place', async () => {
    const contract = fakeContract();
    const search = await searchWith(contract);
    expect(orders(search)).to.deep.equal(['Nyeste', 'Kortest frist', 'Bedst til mig']);
    await order(search, 'deadline');
    expect(lastAsked(contract)).to.deep.equal({ municipality: '787', sort: 'deadline' });
    await search.change({ near: '7700', words: 'lager' });
    await settled(search);
    expect(orders(search)[0]).to.equal('Bedst til ordene');
    await order(search, 'nearest');
    expect(lastAsked(contract).sort).to.equal('nearest');
    await search.change({ near: '', further: search.searched.further });
    await settled(search);
    expect(lastAsked(contract), 'nearest to nothing').to.deep.equal({ query: 'lager' });
  });

  it('puts first what fits, by what was released, and says why on each card', async () => {
    const contract = fakeContract();
    const search = await searchWith(contract);
    document.dispatchEvent(
      new JuWishesEvent(
        { near: '7700', radiusKm: 20, kinds: ['temp'] },
        { interests: ['transport'] },
      ),
    );
    await settled(search);
    expect(textOf(find(search, '.because'))).to.contain('Fordi du søger');
    await order(search, 'match');
    // What fits need not have what was searched for: each card says its own reasons.
    expect(textOf(find(search, '.because'))).not.to.contain('Fordi du søger');
    expect(lastMatched(contract)).to.deep.equal({
      wishes: { near: '7700', radiusKm: 20, kinds: ['temp'] },
      interests: ['transport'],
      limit: 20,
    });
    const why = await fits(search);
    expect([...why.querySelectorAll(':scope > div > ul > li')].map(textOf)).to.deep.equal([
      'er et vikarjob',
      'ligger 3 km fra Thisted',
    ]);
    const folded = why.querySelector<HTMLElementTagNameMap['ju-disclosure']>('ju-disclosure');
    expect([folded?.open, textOf(folded?.querySelector('li'))]).to.deep.equal([
      false,
      'søger op til 50 km væk',
    ]);
    await expect(search).to.be.accessible();
    find(search, '.match-note .link').click();
    await settled(search);
    expect(search.shadowRoot?.querySelector('.fits')).to.equal(null);
    expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 20, kind: ['temp'] });
  });

  it('counts what fits in words of its own, and is none of the map, which shows what was searched for', async () => {
    const contract = fakeContract();
    const search = await searchWith(contract);
    await order(search, 'match');
    expect(textOf(find(search, '#found'))).to.equal(
      'Vi fandt over 20 job, der passer til noget af det, du ønsker',
    );
    const as = () => search.shadowRoot!.querySelectorAll<HTMLElement>('.as button');
    as()[1]!.click();
    await settled(search);
    expect(search.shadowRoot!.querySelector('.order, .match-note')).to.equal(null);
    expect(textOf(find(search, '#found'))).to.equal('Vi fandt 29 job i Thisted Kommune');
    as()[0]!.click();
    await fits(search);
    expect(find<HTMLSelectElement>(search, '.order select').value).to.equal('match');
  });

  describe('in the address', () => {
    const own = () => new URLSearchParams(location.search);
    const go = (words: string) => {
      const parameters = own();
      for (const name of [...parameters.keys()]) if (name.startsWith('ju')) parameters.delete(name);
      history.replaceState(null, '', `?${parameters}${words && `&${words}`}`);
    };
    afterEach(() => go(''));

    it('is what fits best too: after a reload it says what it no longer goes by', async () => {
      const first = await searchWith(fakeContract(), inAddress);
      document.dispatchEvent(new JuWishesEvent({ words: 'lager' }, { interests: ['transport'] }));
      await settled(first);
      await order(first, 'match');
      expect(own().get('ju-sort')).to.equal('match');
      expect(textOf(find(first, '.match-note'))).to.contain('Ved hvert job står hvorfor');
      first.remove();
      const contract = fakeContract();
      const again = await searchWith(contract, inAddress);
      expect(lastMatched(contract)).to.deep.equal({
        wishes: { words: 'lager' },
        municipality: '787',
        limit: 20,
      });
      expect(textOf(find(again, '.match-note'))).to.contain('Vi går kun efter søgningen');
      history.back();
      await waitUntil(() => !own().has('ju-sort'));
      await settled(again);
      expect(find<HTMLSelectElement>(again, '.order select').value).to.equal('relevance');
      history.forward();
      await waitUntil(() => own().has('ju-sort'));
      await fits(again);
      find(again, '.match-note .link').click();
      await settled(again);
      expect(own().has('ju-sort')).to.equal(false);
    });

    it('is the plain one to who opens a link and has told nothing, and what to tell is said', async () => {
      go('ju=1&ju-municipality=all&ju-sort=match');
      const contract = fakeContract();
      const search = await searchWith(contract, inAddress);
      expect(lastAsked(contract)).to.deep.equal({});
      const note = textOf(find(search, '.match-note'));
      expect(note).to.contain('i almindelig rækkefølge').and.contain('Fortæl, hvad du leder efter');
      expect(note, 'a stranger shared nothing').not.to.match(/delt|husker|igen/);
      expect(orders(search)).not.to.contain('Bedst til mig');
      await search.change({ words: 'lager' });
      await settled(search);
      expect(lastMatched(contract).wishes, 'as was promised').to.deep.equal({ words: 'lager' });
    });
  });

  it('knows what was released before it was there itself', async () => {
    const contract = fakeContract();
    const place = await searchWith(contract);
    const early = place.cloneNode() as JuJobSearch;
    place.replaceWith(early);
    await early.updateComplete;
    document.dispatchEvent(new JuWishesEvent({ kinds: ['temp'] }, { interests: ['garden'] }));
    await settled(early);
    await order(early, 'match');
    expect(lastMatched(contract).interests).to.deep.equal(['garden']);
  });

  it('is plain where something is chosen that the matching knows nothing of', async () => {
    const contract = fakeContract();
    const search = await searchWith(contract);
    await order(search, 'match');
    await search.change({ further: { accommodation: ['physical'] } });
    await settled(search);
    expect(orders(search)).not.to.contain('Bedst til mig');
    expect(lastAsked(contract)).to.deep.equal({ municipality: '787', accommodation: ['physical'] });
    expect(JSON.stringify(lastMatched(contract))).not.to.contain('physical');
  });
});

describe('what is nothing for me', () => {
  const dismissing = async (contract = fakeContract()) => {
    const search = await searchWith(contract, { kind: 'temp' });
    await order(search, 'match');
    const { posting } = cardsOf(search)[0]!;
    (await fits(search)).querySelector<HTMLElement>('.dismiss')!.click();
    await waitUntil(() => search.shadowRoot?.querySelector('.put-away'));
    return { search, posting: posting!, row: find(search, '.put-away') };
  };

  it('takes no second tap of a finger as the choice of what moved up under it', async () => {
    const { search } = await dismissing();
    const next = cardsOf(search)[0]!.shadowRoot!.querySelector('button')!;
    const tap = (detail: number) =>
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    tap(2);
    expect(search.view.type).to.equal('results');
    tap(1);
    await waitUntil(() => search.view.type === 'posting', 'a tap of its own opens it');
  });

  it('goes at once, with the way back in its place and no reason asked for', async () => {
    const contract = fakeContract();
    const { search, posting, row } = await dismissing(contract);
    expect(textOf(row.querySelector('p'))).to.equal(`Du ser ikke »${posting.title}« mere.`);
    const undo = row.querySelector('button')!;
    await waitUntil(() => search.shadowRoot?.activeElement === undo, 'the way back has the focus');
    const reason = row.querySelector('ju-select')!;
    reason.value = 'too-far';
    reason.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => contract.inList('dismissals')[0]?.reason === 'too-far');
    undo.click();
    await waitUntil(() => cardsOf(search)[0]?.posting?.id === posting.id);
    await waitUntil(() => search.shadowRoot?.activeElement === cardsOf(search)[0]);
    expect(contract.inList('dismissals')).to.deep.equal([]);
  });

  it('leaves the rest of the list one press away: it is still the question that was asked', async () => {
    const contract = fakeContract();
    const search = await searchWith(contract);
    await order(search, 'match');
    const count = cardsOf(search).length;
    (await fits(search)).querySelector<HTMLElement>('.dismiss')!.click();
    await waitUntil(() => contract.inList('dismissals').length === 1);
    press(find(search, 'ju-show-more'), 'button');
    await waitUntil(() => cardsOf(search).length > count);
    const { cursor, dismissed } = lastMatched(contract);
    // Another question's cursor is refused.
    expect([typeof cursor, dismissed]).to.deep.equal(['string', undefined]);
  });

  it('stays away afterwards, and can be taken back from a list', async () => {
    const contract = fakeContract();
    const { search, posting } = await dismissing(contract);
    search.remove();
    const again = await searchWith(contract, { kind: 'temp' });
    await waitUntil(() => !cardsOf(again).some((card) => card.posting?.id === posting.id));
    await order(again, 'match');
    expect(lastMatched(contract).dismissed).to.deep.equal([{ jobPosting: posting.id }]);
    find(again, '.to-favourites').click();
    await waitUntil(() => again.shadowRoot?.querySelector('.put-away-list button'));
    find(again, '.put-away-list button').click();
    await waitUntil(() => !again.shadowRoot?.querySelector('.put-away-list'));
    expect(contract.inList('dismissals')).to.deep.equal([]);
  });

  it('comes back, and says so, when it could not be kept', async () => {
    const contract = fakeContract(undefined, { keep: async () => problem('offline') });
    const search = await searchWith(contract, { kind: 'temp' });
    await order(search, 'match');
    const { posting } = cardsOf(search)[0]!;
    (await fits(search)).querySelector<HTMLElement>('.dismiss')!.click();
    await waitUntil(() => search.shadowRoot?.querySelector('ju-alert'));
    expect(textOf(find(search, 'ju-alert'))).to.contain('Vi kunne ikke gemme dit svar');
    expect(cardsOf(search)[0]?.posting?.id).to.equal(posting?.id);
    press(cardsOf(search)[0], '.open');
  });
});
