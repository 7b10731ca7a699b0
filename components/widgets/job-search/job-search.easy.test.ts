import { preferences } from '../../core/facade.ts';
import {
  aTimeout,
  emulateMedia,
  expect,
  expectAccessibilityTree,
  setViewport,
  waitUntil,
} from '../../testing/testing.ts';
import { fakeContract, fakePostings } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import {
  atTitle,
  cardsOf,
  find,
  inPosting,
  press,
  searchWith,
  settled,
  textOf,
} from './test-surroundings.ts';

const easily = async (contract = fakeContract(), attributes = {}, surroundings = {}) => {
  const search = await searchWith(
    contract,
    { reading: 'easy', ...attributes },
    { municipality: '787', ...surroundings },
  );
  await waitUntil(() => search.shadowRoot?.querySelector('.search'));
  return search;
};
const lastAsked = (contract: ReturnType<typeof fakeContract>) =>
  contract.calls.filter(([name]) => name === 'searchJobPostings').at(-1)?.[1];
const question = (search: JuJobSearch) =>
  textOf(search.shadowRoot?.querySelector('#guide-question'));
const focused = (search: JuJobSearch) => search.shadowRoot?.activeElement;
const primaries = (search: JuJobSearch) =>
  [...(search.shadowRoot?.querySelectorAll('.primary') ?? [])].filter((each) =>
    each.checkVisibility(),
  );

async function onwards(search: JuJobSearch): Promise<void> {
  find<HTMLFormElement>(search, '.guide form').requestSubmit();
  await search.updateComplete;
  await aTimeout(20);
}
/** The jobs, past all questions. */
async function toJobs(search: JuJobSearch): Promise<void> {
  for (let times = 0; times < 3; times++) await onwards(search);
  await waitUntil(() => cardsOf(search)[0]?.shadowRoot?.querySelector('.easy'), 'easy cards');
}
async function choose(search: JuJobSearch, values: string[]): Promise<void> {
  const group = find<HTMLElementTagNameMap['ju-choice-group']>(search, 'ju-choice-group');
  group.values = values;
  group.dispatchEvent(new Event('change', { bubbles: true }));
  await search.updateComplete;
}
const timeless = (count: number) =>
  fakePostings(count).map((posting) => ({
    ...posting,
    datePosted: '2026-11-01',
    validThrough: '2099-01-15',
  }));

describe('ju-job-search in easy-read', () => {
  beforeEach(() => scrollTo(0, 0));

  it('asks one question at a time, and searches by the answers', async () => {
    const contract = fakeContract();
    const search = await easily(contract);
    expect(question(search)).to.equal('Hvad vil du arbejde med?');
    expect(cardsOf(search)).to.have.length(0);
    find<HTMLInputElement>(search, '.tiles input[value="industry"]').click();
    await onwards(search);
    expect(question(search)).to.equal('Hvor vil du arbejde?');
    expect(focused(search)?.id, 'the question is read').to.equal('guide-question');
    await choose(search, ['country']);
    await onwards(search);
    await choose(search, ['temp', 'part-time']);
    await onwards(search);
    await settled(search);
    expect(lastAsked(contract))
      .to.include({ query: 'lager' })
      .and.not.have.property('municipality');
    expect(lastAsked(contract)).to.have.deep.property('kind', ['temp', 'part-time']);
    await waitUntil(() => focused(search)?.id === 'found', 'the number found is read');
  });

  it('takes words of one own and a town, and goes back without forgetting', async () => {
    const contract = fakeContract();
    const search = await easily(contract);
    find<HTMLInputElement>(search, '.tiles input[value="own"]').click();
    await search.updateComplete;
    const field = find<HTMLInputElement>(search, '#own-words');
    field.value = 'murer';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await onwards(search);
    await choose(search, ['near']);
    const place = find<HTMLElementTagNameMap['ju-combobox']>(search, 'ju-combobox');
    place.value = '7700';
    place.dispatchEvent(new InputEvent('input', { bubbles: true }));
    find(search, '.back-button').click();
    await search.updateComplete;
    expect(find<HTMLInputElement>(search, '#own-words').value).to.equal('murer');
    await onwards(search);
    await onwards(search);
    await onwards(search);
    await settled(search);
    expect(lastAsked(contract)).to.include({ query: 'murer', near: '7700', radius: 20 });
  });

  it('lets every question be skipped', async () => {
    const contract = fakeContract();
    const search = await easily(contract);
    find<HTMLInputElement>(search, '.tiles input[value="kitchen"]').click();
    for (let times = 0; times < 3; times++) {
      find(search, '.onwards .quiet').click();
      await search.updateComplete;
    }
    await settled(search);
    expect(lastAsked(contract)).to.deep.equal({ municipality: '787', limit: 20 });
  });

  it('can be asked again, with the answers given before', async () => {
    const search = await easily();
    find<HTMLInputElement>(search, '.tiles input[value="shop"]').click();
    for (let times = 0; times < 3; times++) await onwards(search);
    await settled(search);
    find(search, '.again').click();
    await waitUntil(() => focused(search)?.id === 'guide-question');
    expect(find<HTMLInputElement>(search, '.tiles input[value="shop"]').checked).to.equal(true);
  });

  it('shows jobs at once where the page says what is looked for', async () => {
    const search = await easily(fakeContract(), { kind: 'temp' });
    await waitUntil(() => cardsOf(search).length > 0);
    expect(search.shadowRoot?.querySelector('.guide')).to.equal(null);
  });

  it('has one primary action at most, and a picture on every main one', async () => {
    const search = await easily();
    for (let view = 0; view < 3; view++) {
      expect(primaries(search)).to.have.length(1);
      expect(primaries(search)[0]?.querySelector('.ju-pictogram')).to.exist;
      await onwards(search);
    }
    await waitUntil(() => cardsOf(search)[0]?.shadowRoot?.querySelector('.easy'));
    expect(primaries(search)).to.have.length(0);
    press(cardsOf(search)[0], '.open');
    await waitUntil(() => inPosting(search, '.whole-text'));
    expect(primaries(search)).to.have.length(0);
    expect(inPosting(search, '.primary .ju-pictogram')).to.exist;
  });

  it('leads to the companies and back, first in their view', async () => {
    const search = await easily();
    await toJobs(search);
    [...(search.shadowRoot?.querySelectorAll<HTMLElement>('.again') ?? [])][1]?.click();
    await waitUntil(() => focused(search)?.id === 'companies');
    const back = find(search, '.companies-view button');
    expect(textOf(back)).to.equal('Tilbage til jobbene');
    back.click();
    await waitUntil(() => find(search, '.results').checkVisibility());
    expect(search.view.type).to.equal('results');
  });

  it('explains a kind of job where it stands', async () => {
    const search = await easily(fakeContract(timeless(3)), {}, { municipality: '' });
    await toJobs(search);
    press(cardsOf(search)[2], '.open');
    await waitUntil(() => inPosting(search, '.whole-text'));
    expect(textOf(inPosting(search, '.key-facts ju-term[name="flexJob"]'))).to.equal('Fleksjob');
  });

  describe('beside the standard mode', () => {
    const turn = async (search: JuJobSearch, readingMode: 'easy' | 'standard') => {
      preferences.change({ readingMode });
      await waitUntil(() => search.readingMode === readingMode);
      await waitUntil(
        () =>
          Boolean(cardsOf(search)[0]?.shadowRoot?.querySelector('.easy')) ===
          (readingMode === 'easy'),
      );
      await aTimeout(100);
    };

    it('keeps the query, the jobs, the place in the list and the focus', async () => {
      const contract = fakeContract();
      const search = await searchWith(contract, {}, {});
      const card = cardsOf(search)[9]!;
      card.focus();
      card.scrollIntoView({ block: 'center' });
      await aTimeout(50);
      const { top } = card.getBoundingClientRect();
      for (const mode of ['easy', 'standard'] as const) {
        await turn(search, mode);
        expect(cardsOf(search)[9], mode).to.equal(card);
        await waitUntil(() => Math.abs(card.getBoundingClientRect().top - top) <= 2, mode);
        expect(focused(search), mode).to.equal(card);
      }
      expect(contract.calls.filter(([name]) => name === 'searchJobPostings')).to.have.length(1);
    });

    it('keeps what was searched for', async () => {
      const search = await searchWith();
      await search.change({ kinds: ['temp'] });
      await turn(search, 'easy');
      expect(search.searched.kinds).to.deep.equal(['temp']);
      expect(search.shadowRoot?.querySelector('.guide')).to.equal(null);
    });

    it('keeps the posting that is open, and the language change too', async () => {
      const search = await searchWith(fakeContract(), {}, {});
      press(cardsOf(search)[2], '.open');
      await waitUntil(() => atTitle(search));
      preferences.change({ readingMode: 'easy', language: 'ar' });
      await waitUntil(() => inPosting(search, '.posting.easy'));
      await waitUntil(() => search.language === 'ar');
      await waitUntil(() => atTitle(search));
    });

    it('asks who has not begun what they look for', async () => {
      const search = await searchWith();
      preferences.change({ readingMode: 'easy' });
      await waitUntil(() => question(search));
      preferences.change({ readingMode: 'standard' });
      await waitUntil(() => cardsOf(search).length === 20);
    });
  });

  for (const lang of ['da', 'ar']) {
    it(`reads well to a screen reader (${lang})`, async () => {
      const search = await easily(fakeContract(timeless(3)), { lang }, { municipality: '' });
      await expectAccessibilityTree(search, `easy what ${lang}`);
      await onwards(search);
      await onwards(search);
      await expectAccessibilityTree(search, `easy kind ${lang}`);
      await onwards(search);
      await waitUntil(() => cardsOf(search)[2]?.shadowRoot?.querySelector('.easy'));
      await expectAccessibilityTree(find(search, '.results'), `easy jobs ${lang}`);
      press(cardsOf(search)[2], '.open');
      await waitUntil(() => inPosting(search, '.whole-text'));
    });
  }

  for (const [lang, scheme] of [
    ['da', 'light'],
    ['ar', 'dark'],
  ] as const) {
    it(`is accessible in every view, and fits into 320 px (${lang}, ${scheme})`, async function (this: {
      timeout(milliseconds: number): void;
    }) {
      this.timeout(40_000);
      await emulateMedia({ colorScheme: scheme });
      await setViewport({ width: 320, height: 700 });
      const search = await easily(fakeContract(), { lang, scheme });
      const fits = async () => {
        await expect(search).to.be.accessible();
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      };
      for (let view = 0; view < 3; view++) {
        await fits();
        await onwards(search);
      }
      await waitUntil(() => cardsOf(search)[0]?.shadowRoot?.querySelector('.easy'));
      await fits();
      press(cardsOf(search)[0], '.open');
      await waitUntil(() => inPosting(search, '.whole-text'));
      await fits();
      await setViewport({ width: 900, height: 700 });
      await emulateMedia({ colorScheme: 'light' });
    });
  }
});
