import type { JobPostingQuery } from '../../../contract/types.ts';
import { JuWishesEvent } from '../../core/facade.ts';
import { aTimeout, expect, waitUntil } from '../../testing/testing.ts';
import { readAddress, writeAddress } from './address.ts';
import { fakeContract, fakePosting, type FakeContract } from './fake-contract.ts';
import './job-search.ts';
import { everything, type Further, type JobQuery } from './query.ts';
import {
  cardsOf,
  detailsOf,
  find,
  inAddress,
  inPosting,
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
/** Everything behind `?` that is not the test runner's. */
const address = () => {
  const parameters = new URLSearchParams(location.search);
  for (const name of [...parameters.keys()]) if (name.startsWith('wtr')) parameters.delete(name);
  return parameters.toString();
};
const go = (words: string) => {
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()])
    if (/^ju|^host/.test(name)) url.searchParams.delete(name);
  history.replaceState(null, '', `${url.href.replace(/#.*/, '')}${words && `&${words}`}`);
};

describe('the address of a search', () => {
  const full: JobQuery = {
    ...everything,
    words: 'kok & tjener',
    kinds: ['temp', 'flex-job'],
    further: {
      region: '1082',
      hours: ['night', 'weekend'],
      remote: true,
      education: 'short',
      language: ['da', 'ar'],
      sort: 'deadline',
    },
  };

  it('says a search and where one is, and is read again as it was written', () => {
    const written = writeAddress(new URLSearchParams(), full, '787', { posting: 'posting-3' });
    expect(readAddress(written, '787')).to.deep.equal({
      query: { ...full, kinds: ['flex-job', 'temp'] },
      place: { posting: 'posting-3' },
    });
    for (const municipality of ['', '787', '851']) {
      const query = { ...everything, municipality };
      const there = writeAddress(new URLSearchParams(), query, '787', {});
      expect(readAddress(there, '787').query, there.toString()).to.deep.equal(query);
    }
    const home = writeAddress(
      new URLSearchParams(),
      { ...everything, municipality: '787' },
      '787',
      {},
    );
    expect(home.toString(), 'the page as it came').to.equal('');
  });

  it('never says what somebody needs of a workplace, nor when they were here', () => {
    const further: Further = { accommodation: ['physical'], postedSince: '2026-11-09' };
    const written = writeAddress(
      new URLSearchParams(),
      {
        ...full,
        further: { ...full.further, ...further },
      },
      '787',
      {},
    );
    expect(written.toString()).not.to.match(/accommodation|physical|2026/);
    const forged = new URLSearchParams('ju=1&ju-accommodation=physical');
    expect(readAddress(forged, '787').query.further).to.deep.equal({});
  });

  it('takes nothing that does not fit, nor another version', () => {
    const rubbish =
      'ju=1&ju-region=9&ju-hours=noon&ju-language=%3Cb%3E&ju-sort=nearest&ju-posting=../x&ju-view=x&ju-municipality=1';
    expect(readAddress(new URLSearchParams(rubbish), '787')).to.deep.equal({
      query: { ...everything, municipality: '787' },
      place: {},
    });
    expect(readAddress(new URLSearchParams('ju=2&ju-hours=night'), '').query).to.deep.equal(
      everything,
    );
  });

  describe('in the page of a host', () => {
    beforeEach(() => go('host=1'));
    afterEach(() => go(''));

    it('holds each settled search as one step, with what is the host’s untouched', async () => {
      history.replaceState({ theirs: 1 }, '', `${location.search}#part`);
      const contract = fakeContract();
      const search = await searchWith(contract, inAddress);
      expect(address(), 'nothing before somebody acts').to.equal('host=1');
      const { length } = history;
      void search.search({ ...search.searched, words: 'overhalet' });
      await search.change({ kinds: ['temp'], words: 'lager' });
      await settled(search);
      expect(address()).to.equal('host=1&ju=1&ju-kind=temp&ju-words=lager');
      expect(history.length - length, 'one step').to.equal(1);
      expect(location.hash).to.equal('#part');
      void search.change({ kinds: [], further: { hours: ['night'], accommodation: ['physical'] } });
      await settled(search);
      expect(address()).to.equal('host=1&ju=1&ju-words=lager&ju-hours=night');
      search.choosing = true;
      history.back();
      await waitUntil(() => search.searched.kinds.length === 1, 'the search before');
      expect(search.choosing, 'the sheet chose in the search that was left').to.equal(false);
      await settled(search);
      expect(lastAsked(contract)).to.deep.equal({
        query: 'lager',
        kind: ['temp'],
        municipality: '787',
        accommodation: ['physical'],
      });
      expect(address()).to.equal('host=1&ju=1&ju-kind=temp&ju-words=lager');
      history.back();
      await waitUntil(() => !search.searched.words);
      await settled(search);
      expect(history.state).to.deep.equal({ theirs: 1 });
      expect(lastAsked(contract)).to.deep.equal({
        municipality: '787',
        accommodation: ['physical'],
      });
    });

    it('leads back from a posting to its card, by the browser’s way and by ours', async () => {
      const search = await searchWith(fakeContract(), inAddress, {});
      const card = cardsOf(search)[7]!;
      card.scrollIntoView({ block: 'center' });
      await aTimeout(50);
      const { top } = card.getBoundingClientRect();
      const lengths: number[] = [];
      for (const way of ['browser', 'ours'] as const) {
        press(card, '.open');
        await waitUntil(() => address() === 'host=1&ju=1&ju-posting=posting-7', way);
        // A key goes to what has the focus, and that comes with the posting.
        await waitUntil(() => detailsOf(search)?.shadowRoot?.activeElement, `${way}: arrived`);
        if (way === 'browser') history.back();
        else {
          const escape = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
          const focused = detailsOf(search).shadowRoot!.activeElement!;
          focused.dispatchEvent(new KeyboardEvent('keydown', escape));
        }
        await waitUntil(() => search.shadowRoot?.activeElement === card, `${way}: returned`);
        await waitUntil(() => address() === 'host=1', way);
        await aTimeout(50);
        expect(card.getBoundingClientRect().top, way).to.be.closeTo(top, 4);
        lengths.push(history.length);
      }
      expect(lengths[1], 'no step too many').to.equal(lengths[0]);
    });

    it('closes what is written below a posting first, then the posting; forward opens both again', async () => {
      const made: HTMLTextAreaElement[] = [];
      const personal = (tag: string) => {
        const part = document.createElement('textarea');
        part.setAttribute('aria-label', tag);
        made.push(part);
        return part;
      };
      const applicable = fakePosting(7, { directApply: true });
      const contract = fakeContract([applicable], {
        getJobPosting: async () => ({ data: { ...applicable, description: '' } }),
      });
      const search = await searchWith(contract, inAddress, { personal } as never);
      const open = async () => {
        press(cardsOf(search)[0], '.open');
        await waitUntil(() => inPosting(search, '.apply'));
        inPosting(search, '.apply')!.click();
        await waitUntil(() => address().endsWith('ju-part=application'));
      };
      const isOpen = () => inPosting(search, '.personal')?.hidden === false;
      await open();
      made[0]!.value = 'Jeg søger';
      history.back();
      await waitUntil(() => !isOpen(), 'what was written is put away');
      expect([search.view.type, address()]).to.deep.equal([
        'posting',
        'host=1&ju=1&ju-posting=posting-7',
      ]);
      await waitUntil(() => detailsOf(search).shadowRoot?.activeElement?.id === 'ways');
      history.forward();
      await waitUntil(isOpen, 'and comes again, as it was');
      expect([made.length, inPosting(search, 'textarea')]).to.deep.equal([1, made[0]]);
      const { length } = history;
      inPosting(search, '.personal .control')!.click();
      await waitUntil(() => address().endsWith('ju-posting=posting-7'), 'by its own button');
      history.back();
      await waitUntil(() => search.view.type === 'results', 'which leaves no step behind');
      await open();
      find(search, '.posting .back button').click();
      await waitUntil(() => address() === 'host=1', 'from both at once');
      expect(history.length).to.equal(length);
    });

    it('takes quick steps to and fro one after the other, and no step more', async () => {
      const applicable = fakePosting(7, { directApply: true });
      const contract = fakeContract([applicable], {
        getJobPosting: async () => ({ data: { ...applicable, description: '' } }),
      });
      const personal = () => document.createElement('textarea');
      const search = await searchWith(contract, inAddress, { personal } as never);
      press(cardsOf(search)[0], '.open');
      await waitUntil(() => inPosting(search, '.apply'));
      inPosting(search, '.apply')!.click();
      await waitUntil(() => address().endsWith('ju-part=application'));
      const posting = 'host=1&ju=1&ju-posting=posting-7';
      for (const [step, words] of [
        [-1, posting],
        [1, `${posting}&ju-part=application`],
        [-1, posting],
        [-1, 'host=1'],
      ] as const) {
        history.go(step);
        await waitUntil(() => address() === words, words, { interval: 1 });
      }
      await waitUntil(() => search.view.type === 'results');
      // A step too many would come as the browser's do, later.
      await aTimeout(200);
      expect([search.view.type, address()]).to.deep.equal(['results', 'host=1']);
    });

    it('opens what was being written once more, where a posting is fetched again', async () => {
      go('ju=1&ju-posting=posting-7&ju-part=application');
      const applicable = fakePosting(7, { directApply: true });
      const contract = fakeContract([applicable], {
        getJobPosting: async () => ({ data: { ...applicable, description: '' } }),
      });
      const personal = () => document.createElement('textarea');
      const search = await searchWith(contract, inAddress, { personal } as never);
      await waitUntil(() => inPosting(search, '.personal')?.hidden === false);
      expect(address()).to.equal('ju=1&ju-posting=posting-7&ju-part=application');
    });

    it('is no trap where what it names is gone', async () => {
      await searchWith(fakeContract(), inAddress);
      history.pushState(null, '', `${location.search}&ju=1&ju-posting=gone&ju-part=meeting`);
      const { length } = history;
      dispatchEvent(new PopStateEvent('popstate'));
      await aTimeout(150);
      expect(history.length, 'nothing is written over it').to.equal(length);
    });

    it('opens the posting of a link, over the search of that link', async () => {
      go('ju=1&ju-posting=posting-4&ju-hours=night&ju-municipality=all');
      const contract = fakeContract();
      const search = await searchWith(contract, inAddress);
      await waitUntil(() => search.view.type === 'posting');
      expect(lastAsked(contract)).to.deep.equal({ hours: ['night'] });
      await waitUntil(() => textOf(inPosting(search, '#title')));
      await search.views?.back();
      await waitUntil(() => address() === 'ju=1&ju-municipality=all&ju-hours=night');
      go('ju=1&ju-posting=gone');
      const other = await searchWith(fakeContract(), inAddress);
      await aTimeout(50);
      expect(other.view.type).to.equal('results');
    });

    it('leaves steps alone that are the host’s', async () => {
      const contract = fakeContract();
      await searchWith(contract, inAddress);
      history.pushState({ page: 2 }, '', '#two');
      history.back();
      await aTimeout(100);
      expect(contract.calls.filter(([name]) => name === 'searchJobPostings')).to.have.length(1);
    });

    it('is written by one search of a page, and by none that leaves it alone', async () => {
      const silent = await searchWith();
      document.dispatchEvent(new JuWishesEvent({ kinds: ['temp'] }));
      await settled(silent);
      expect(address()).to.equal('host=1');
      silent.remove();
      const [first, second] = [
        await searchWith(fakeContract(), inAddress),
        await searchWith(fakeContract(), inAddress),
      ];
      await second.change({ words: 'anden' });
      await settled(second);
      expect(address()).to.equal('host=1');
      await first.change({ words: 'første' });
      await settled(first);
      expect(new URLSearchParams(location.search).get('ju-words')).to.equal('første');
    });
  });
});
