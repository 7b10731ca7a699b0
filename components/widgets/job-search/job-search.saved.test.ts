import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem } from './fake-contract.ts';
import './job-search.ts';
import { everything, type JobQuery } from './query.ts';
import { kept, ownId, queryOfKept } from './saved-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { find, searchWith, settled, textOf } from './test-surroundings.ts';

const query: JobQuery = {
  ...everything,
  words: 'chauffør',
  kinds: ['temp'],
  near: '7700',
  radiusKm: 30,
  further: { hours: ['night'], language: ['da'] },
};

async function naming(contract = fakeContract()): Promise<JuJobSearch> {
  const search = await searchWith(contract);
  void search.search({ ...query, further: { ...query.further, accommodation: ['physical'] } });
  await settled(search);
  find(search, '.save-search').click();
  await waitUntil(
    () => search.shadowRoot?.activeElement?.id === 'search-name',
    'the name is asked for',
  );
  return search;
}
const submit = (search: JuJobSearch) => find<HTMLFormElement>(search, '.naming').requestSubmit();

describe('saved searches of ju-job-search', () => {
  it('are read again as they were kept, without needs, visits and order', () => {
    const further = {
      accommodation: ['language'],
      postedSince: '2026-11-09',
      sort: 'newest',
    } as const;
    const kept_ = kept({
      ...query,
      further: { ...query.further, ...further, accommodation: [...further.accommodation] },
    });
    expect(JSON.stringify(kept_)).not.to.match(/accommodation|2026|newest/);
    expect(queryOfKept(kept_)).to.deep.equal(query);
    expect(ownId()).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('are named after the wishes, kept once however often one presses, and found among the favourites', async () => {
    const contract = fakeContract();
    const search = await naming(contract);
    const name = find<HTMLInputElement>(search, '#search-name').value;
    expect(name).to.equal(
      'Vikarjob, »chauffør«, Inden for 30\u00a0km fra 7700 Thisted, Nat, Du kan Dansk',
    );
    expect(textOf(find(search, '.naming'))).to.contain('Dit særlige behov bliver ikke gemt.');
    submit(search);
    submit(search);
    await waitUntil(() => textOf(find(search, '.naming')).startsWith('Søgningen er gemt.'));
    await waitUntil(() => search.shadowRoot?.activeElement?.classList.contains('save-search'));
    expect(contract.inList('saved-searches')).to.have.length(1);
    expect(JSON.stringify(contract.inList('saved-searches'))).not.to.contain('physical');
    await search.search(everything);
    find(search, '.to-favourites').click();
    await waitUntil(() => search.shadowRoot?.querySelector('.saved'));
    expect(textOf(find(search, '.saved li'))).to.contain('3 nye job');
    await expect(search).to.be.accessible();
    find(search, '.saved .link').click();
    await waitUntil(() => search.view.type === 'results');
    expect(search.searched).to.deep.equal(query);
  });

  it('go, and can be kept again until the view is left', async () => {
    const contract = fakeContract();
    const search = await naming(contract);
    submit(search);
    await waitUntil(() => contract.inList('saved-searches').length === 1);
    find(search, '.to-favourites').click();
    await waitUntil(() => search.shadowRoot?.querySelector('.saved'));
    const button = () => find(search, '.saved .secondary');
    button().click();
    await waitUntil(() => contract.inList('saved-searches').length === 0);
    expect(textOf(button())).to.equal('Gem igen');
    button().click();
    await waitUntil(() => contract.inList('saved-searches').length === 1);
  });

  it('keep their name, and say so, when they could not be kept', async () => {
    const search = await naming(fakeContract(undefined, { keep: async () => problem('offline') }));
    const field = find<HTMLInputElement>(search, '#search-name');
    field.value = 'Nat i Thy';
    submit(search);
    await waitUntil(() => search.shadowRoot?.querySelector('ju-alert'));
    expect(find<HTMLInputElement>(search, '#search-name').value).to.equal('Nat i Thy');
    expect(textOf(find(search, 'ju-alert'))).to.contain('Prøv igen.');
  });
});
