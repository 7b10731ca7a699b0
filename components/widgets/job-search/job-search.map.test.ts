import type { ContractRequest } from '../../../contract/request.ts';
import type {
  JobPostingPoint,
  JobPostingPoints,
  JobPostingQuery,
} from '../../../contract/types.ts';
import { provideLazyModules } from '../../core/facade.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, fakePosting, problem } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { cardsOf, find, press, searchWith, settled, textOf } from './test-surroundings.ts';

const thisted = { latitude: 56.96, longitude: 8.69 };
const points: JobPostingPoint[] = [
  { ...thisted, count: 7, approximate: false, ids: [0, 1, 3, 4, 6].map((id) => `posting-${id}`) },
  { latitude: 57.05, longitude: 9.92, count: 1, approximate: true, ids: ['posting-2'] },
];
const located: JobPostingPoints = { items: points, without: 2, relation: 'exact' };

/** A contract that knows where its jobs are, and what it was asked. */
function contractWith(answer: () => unknown = () => ({ data: located })) {
  const asked: JobPostingQuery[] = [];
  const contract = fakeContract(undefined, {
    ask: (async ({ path, query }: ContractRequest) => {
      if (path !== '/v1/job-postings/points') return problem('unavailable');
      asked.push(query as JobPostingQuery);
      return answer();
    }) as never,
    async searchJobPostings(query) {
      const answered = await fakeContract().searchJobPostings(query);
      const near = {
        type: 'postal-code',
        name: '7700',
        label: '7700 Thisted',
        ...thisted,
      } as const;
      return answered.data && query.near ? { data: { ...answered.data, near } } : answered;
    },
  });
  return { contract, asked };
}
const mapOf = (search: JuJobSearch) => search.shadowRoot?.querySelector('ju-map');
const switches = (search: JuJobSearch) => [
  ...search.shadowRoot!.querySelectorAll<HTMLButtonElement>('.as button'),
];
const way = (search: JuJobSearch, words: string) =>
  [...search.shadowRoot!.querySelectorAll<HTMLButtonElement>('.ways button')].find(
    (button) => textOf(button) === words,
  );
async function onMap(contract = contractWith().contract, attributes = {}): Promise<JuJobSearch> {
  const search = await searchWith(contract, { ...attributes, 'ignore-address': '' });
  switches(search)[1]?.click();
  await waitUntil(() => (mapOf(search)?.marks.length ?? 0) > 0);
  await search.updateComplete;
  return search;
}
async function choose(search: JuJobSearch, index: number): Promise<void> {
  mapOf(search)!.shadowRoot!.querySelectorAll<HTMLElement>('.mark')[index]!.click();
  await waitUntil(() => search.shadowRoot?.querySelector('.chosen[aria-busy="false"]'));
}

describe('the map in ju-job-search', () => {
  it('shows where the same jobs are, and the cards of the mark that is chosen', async () => {
    const { contract, asked } = contractWith();
    const search = await onMap(contract);
    expect(switches(search).map((button) => button.ariaPressed)).to.deep.equal(['false', 'true']);
    expect(asked).to.deep.equal([{ municipality: '787' }]);
    expect(mapOf(search)?.without).to.equal(2);
    expect(cardsOf(search)).to.deep.equal([]);

    await choose(search, 0);
    const heading = find(search, '.chosen .subheading');
    expect(textOf(heading)).to.equal('7 job ved Thisted');
    expect(search.shadowRoot?.activeElement).to.equal(heading);
    expect(cardsOf(search).map(({ posting }) => posting?.id)).to.deep.equal(points[0]?.ids);
    expect(textOf(find(search, '.chosen .note'))).to.equal('Her er de første 5. Se alle i listen.');
    await expect(search).to.be.accessible();

    way(search, 'Tilbage til kortet')?.click();
    expect(search.shadowRoot?.activeElement).to.equal(mapOf(search));
    way(search, 'Vis som liste')?.click();
    await settled(search);
    expect(mapOf(search)).to.equal(null);
    expect(cardsOf(search)).to.have.lengthOf.above(5);
  });

  it('comes back from a posting to the map as it was', async () => {
    const search = await onMap();
    await choose(search, 0);
    press(cardsOf(search)[1], '.open, a, button');
    await waitUntil(() => search.view.type === 'posting');
    await search.views?.back();
    expect(mapOf(search)?.selected).to.equal('posting-0');
    expect(search.shadowRoot?.activeElement).to.equal(cardsOf(search)[1]);
  });

  it('searches anew when the circle grows, and asks again where the jobs are', async () => {
    const { contract, asked } = contractWith();
    const search = await onMap(contract, { near: '7700', radius: '20' });
    expect(mapOf(search)?.near?.name).to.equal('7700 Thisted');
    mapOf(search)?.changeRadius(35, true);
    await waitUntil(() => asked.length === 2);
    expect(search.searched.radiusKm).to.equal(35);
    expect(asked[1]).to.deep.equal({ near: '7700', radius: 35 });
  });

  it('leaves out what was withdrawn, and says what could not be had', async () => {
    const { contract } = contractWith();
    let answer: unknown = problem('not-found');
    contract.getJobPosting = (async () => answer) as never;
    const search = await onMap(contract);
    await choose(search, 1);
    expect(cardsOf(search)).to.deep.equal([]);
    answer = problem('offline');
    await choose(search, 1);
    await waitUntil(() => search.shadowRoot?.querySelector('.chosen ju-alert'));
    expect(textOf(find(search, '.chosen ju-alert'))).to.include('Vi kunne ikke hente flere job.');
    answer = { data: { ...fakePosting(2), description: '' } };
    way(search, 'Vis flere herfra')?.click();
    await waitUntil(() => cardsOf(search).length === 1);
  });

  it('says so when places cannot be had, and tries again', async () => {
    let answer: unknown = problem('unavailable');
    const { contract } = contractWith(() => answer);
    const search = await searchWith(contract, { 'ignore-address': '' });
    switches(search)[1]?.click();
    await waitUntil(() => search.shadowRoot?.querySelector('.results ju-state'));
    expect(mapOf(search)).to.equal(null);
    answer = { data: located };
    find(search, '.results ju-state ju-button').click();
    await waitUntil(() => mapOf(search)?.marks.length);
  });

  it('stays a list when the map cannot be had', async () => {
    const search = await searchWith(contractWith().contract, { 'ignore-address': '' });
    provideLazyModules({ 'job-search-map': () => Promise.reject(new Error('gone')) });
    switches(search)[1]?.click();
    await waitUntil(() => search.failure);
    await search.updateComplete;
    provideLazyModules({ 'job-search-map': () => import('./render-map.ts') });
    expect(search.failure).to.equal('Vi kunne ikke hente kortet. Jobbene står i listen.');
    expect(cardsOf(search)).to.have.lengthOf.above(5);
  });
});
