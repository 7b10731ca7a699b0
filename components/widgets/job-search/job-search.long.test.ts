import { aTimeout, expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, fakePostings, problem } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { findPosting } from './packing.ts';
import { isPacked } from './state.ts';
import {
  asked,
  cardsOf,
  find,
  focused,
  press,
  searchWith,
  settled,
  spoken,
  textOf,
} from './test-surroundings.ts';

const rows = (search: JuJobSearch) => [
  ...(search.shadowRoot?.querySelectorAll<HTMLElement>('[role="listitem"]') ?? []),
];

describe('ju-job-search', () => {
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

    it('draws as many of the new cards at once as are in sight, and the others after the picture', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      find(search, 'ju-show-more').focus();
      await search.showMore();
      expect(cardsOf(search).length).to.be.within(24, 30);
      expect(focused(search)).to.equal(cardsOf(search)[20]);
      const said: string[] = [];
      const status = find(search, '[role="status"]');
      const ears = new MutationObserver(() => said.push(textOf(status)));
      ears.observe(status, { childList: true, characterData: true, subtree: true });
      await waitUntil(() => cardsOf(search).length === 40, 'the others come');
      expect(focused(search)).to.equal(cardsOf(search)[20]);
      await waitUntil(() => spoken(search));
      await aTimeout(50);
      ears.disconnect();
      expect(new Set(said.filter(Boolean))).to.deep.equal(new Set(['Du ser 40 af 43 job']));
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

    it('ends without a complaint when it is taken out of the page', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      search.remove();
      await search.showMore();
      expect(search.state.type === 'loaded' && search.state.items).to.have.length(40);
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
      const atFirst = search.shown;
      expect(cardsOf(search).length).to.be.below(2000);
      // Far pages let go of their cards again: how many stand tells nothing of how far it has come.
      await waitUntil(
        () => search.shown > atFirst || atFirst >= 10_000,
        'the list grows by itself',
      );
      const pages = search.shadowRoot?.querySelectorAll('.page').length ?? 0;
      expect(pages, 'boxes out of sight').to.be.below(search.shown / 10);
    });
  });
});

/** A search that shows so many at once, and may find twenty more. */
async function grown(count: number, more = 0) {
  const all = fakePostings(count + more);
  const contract = fakeContract([], {
    searchJobPostings: async ({ query, cursor }) => ({
      data: {
        items: query ? all.slice(0, 20) : cursor ? all.slice(count) : all.slice(0, count),
        total: { value: all.length, relation: 'exact' },
        next: more && !cursor ? 'more' : null,
      },
    }),
  });
  const search = await searchWith(contract, {}, {});
  // Not picture by picture, which takes slow machines long.
  search.shown = count;
  await search.updateComplete;
  return search;
}
const known = ({ state }: JuJobSearch) => (state.type === 'loaded' ? state.items : []);
/** Who turns the wheel is not held at the card that 'show more' led to. */
function scrollByHand(top: number) {
  dispatchEvent(new Event('wheel'));
  scrollTo({ top, behavior: 'instant' });
}
async function toTheEnd(search: JuJobSearch) {
  await waitUntil(() => {
    scrollByHand(document.documentElement.scrollHeight);
    return rows(search).at(-1)?.ariaPosInSet === '240';
  }, 'the last is there');
}
const packed = (search: JuJobSearch) => known(search).filter(isPacked).length;

describe('a very long list of ju-job-search', () => {
  it('holds the cards around what is seen alone, at the same height, and says where each stands', async () => {
    const search = await grown(240);
    await waitUntil(() => search.far?.size, 'pages let go');
    await waitUntil(() => rows(search).length < 200, 'what is far out of sight goes');
    expect(known(search)).to.have.length(240);
    await toTheEnd(search);
    const height = document.documentElement.scrollHeight;
    expect(rows(search).at(-1)!.ariaSetSize).to.equal('240');
    const card = cardsOf(search).at(-1)!;
    card.focus();
    scrollTo({ top: 0, behavior: 'instant' });
    await waitUntil(() => rows(search)[0]?.ariaPosInSet === '1', 'the first are there again');
    await aTimeout(100);
    expect(search.shadowRoot?.activeElement, 'what has the focus stays').to.equal(card);
    expect(rows(search)).to.have.length.below(200);
    expect(Math.abs(document.documentElement.scrollHeight - height) / height).to.be.below(0.02);
    await search.search({ ...search.searched, words: 'murer' });
    await settled(search);
    await waitUntil(() => rows(search).length === 20 && !search.far?.size);
  });

  it('packs what it knows of postings far out of sight, and has it again when they come near or it leaves', async () => {
    const search = await grown(220, 20);
    await waitUntil(() => packed(search) >= 100, 'what is far is packed');
    press(find(search, 'ju-show-more'), 'button');
    await settled(search);
    await toTheEnd(search);
    await waitUntil(() => packed(search) >= 100, 'as before');
    await waitUntil(() => isPacked(known(search)[0]!), 'the first is packed');
    expect(await findPosting(known(search), fakePostings(1)[0]!.id)).to.include({
      title: fakePostings(1)[0]!.title,
    });
    await waitUntil(() => {
      scrollByHand(0);
      return rows(search)[0]?.ariaPosInSet === '1';
    }, 'the first stands again');
    expect(known(search)[0]).to.deep.equal(fakePostings(240)[0]);
    expect(known(search).map(({ id }) => id)).to.deep.equal(fakePostings(240).map(({ id }) => id));
    const place = search.parentElement!;
    search.remove();
    await waitUntil(() => packed(search) === 0, 'out of the page nothing is packed');
    place.append(search);
    await waitUntil(() => packed(search) >= 100, 'where it stands again it packs anew');
  });

  it('that is not so long holds all of its cards, for the browser’s own search', async () => {
    const search = await grown(200);
    await aTimeout(500);
    expect(packed(search)).to.equal(0);
    expect(rows(search)).to.have.length(200);
  });
});
