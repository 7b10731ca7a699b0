import type { ContractRequest } from '../../../contract/request.ts';
import type { JobPostingQuery } from '../../../contract/types.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem, type FakeContract } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { find, later, press, searchWith, settled, textOf } from './test-surroundings.ts';

const lastAsked = (contract: FakeContract): JobPostingQuery => {
  const queries = contract.calls.filter(([name]) => name === 'searchJobPostings');
  const { limit: _limit, ...query } = (queries.at(-1)?.[1] ?? {}) as JobPostingQuery;
  return query;
};
const chips = (search: JuJobSearch) => [...(search.shadowRoot?.querySelectorAll('ju-chip') ?? [])];
const labels = (search: JuJobSearch) => chips(search).map(({ label }) => label);
const pick = async (search: JuJobSearch, selector: string) => {
  find<HTMLInputElement>(search, selector).click();
  await settled(search);
};
const select = async (search: JuJobSearch, name: string, value: string) => {
  const field = find<HTMLElementTagNameMap['ju-select']>(search, `ju-select[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(search);
};

async function choosing(contract = fakeContract()): Promise<JuJobSearch> {
  const search = await searchWith(contract);
  search.choosing = true;
  await search.parts?.fetch('job-search-choices');
  await search.updateComplete;
  return search;
}

/** A visitor who was here before, and counts that come when the test says. */
function remembering(counts: Promise<unknown>): FakeContract {
  const good = fakeContract();
  return fakeContract(undefined, {
    ask: (async (request: ContractRequest) => (await counts, good.ask(request))) as never,
    kept: (async (request: ContractRequest, nothing: unknown) =>
      request.path === '/v1/visitors/me'
        ? { data: { lastVisit: '2026-11-09' } }
        : good.kept(request, nothing)) as never,
  });
}

describe('choosing in ju-job-search', () => {
  it('narrows by hours, home, needs, education and languages, each a chip that can go', async () => {
    const contract = fakeContract();
    const search = await choosing(contract);
    await pick(search, '[data-group="hours"] input[value="night"]');
    await pick(search, '[data-group="hours"] input[value="weekend"]');
    await pick(search, '[data-group="remote"] input');
    await pick(search, '[data-group="accommodation"] input[value="language"]');
    await pick(search, '[data-group="language"] input[value="ar"]');
    await select(search, 'education', 'short');
    expect(lastAsked(contract)).to.deep.equal({
      municipality: '787',
      hours: ['night', 'weekend'],
      remote: true,
      accommodation: ['language'],
      education: 'short',
      language: ['ar'],
    });
    expect(labels(search)).to.deep.equal([
      'Thisted Kommune',
      'Nat',
      'Weekend',
      'Helt eller delvist hjemmefra',
      'Plads til at lære dansk',
      'Din uddannelse: Kort videregående',
      'Du kan Arabisk',
    ]);
    search.choosing = false;
    await search.updateComplete;
    press(chips(search)[1], 'button');
    await settled(search);
    expect(lastAsked(contract).hours).to.deep.equal(['weekend']);
    expect((search.shadowRoot?.activeElement as HTMLElementTagNameMap['ju-chip']).label).to.equal(
      'Weekend',
    );
  });

  it('looks in one kind of place: each lets go of the others', async () => {
    const contract = fakeContract();
    const search = await choosing(contract);
    expect(find<HTMLInputElement>(search, '.where input[value="municipality"]').checked).to.equal(
      true,
    );
    await pick(search, '.where input[value="region"]');
    expect(lastAsked(contract), 'nothing before a region is named').to.deep.equal({
      municipality: '787',
    });
    await select(search, 'region', '1082');
    expect(lastAsked(contract)).to.deep.equal({ region: '1082' });
    await pick(search, '.where input[value="near"]');
    const place = find<HTMLElementTagNameMap['ju-combobox']>(search, 'ju-combobox');
    place.value = '7700';
    place.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(search);
    expect(lastAsked(contract)).to.deep.equal({ near: '7700', radius: 20 });
    await pick(search, '.where input[value="moving"]');
    expect(lastAsked(contract)).to.deep.equal({ noFixedWorkplace: true });
    await pick(search, '.where input[value="municipality"]');
    expect(lastAsked(contract)).to.deep.equal({ municipality: '787' });
    await pick(search, '.where input[value="country"]');
    expect(lastAsked(contract)).to.deep.equal({});
    expect(labels(search)).to.deep.equal([]);
  });

  it('says in a name how many each would find; numbers that come late move and take nothing', async () => {
    const counts = later<void>();
    const search = await choosing(remembering(counts.promise));
    const choice = find<HTMLInputElement>(search, '.kinds input[value="temp"]');
    // From where the choices begin: an engine may still be scrolling to what has the focus.
    const begin = () => find(search, '.choices').getBoundingClientRect().top;
    const boxes = () =>
      [...search.shadowRoot!.querySelectorAll('.choices label')].map((label) => {
        const { top, height } = label.getBoundingClientRect();
        return [Math.round(top - begin()), height];
      });
    choice.focus();
    const before = boxes();
    expect(textOf(choice.parentElement)).to.equal('Vikarjob');
    counts.come();
    await waitUntil(() => textOf(choice.parentElement) === 'Vikarjob (5)');
    expect(boxes()).to.deep.equal(before);
    expect(search.shadowRoot?.activeElement).to.equal(choice);
    expect(textOf(find(search, '[role="status"]')), 'nobody asked for it').to.equal('');
  });

  it('goes on without numbers, and offers what is new to who was here before alone', async () => {
    const without = await choosing(
      fakeContract(undefined, { ask: async () => problem('timeout') }),
    );
    expect(textOf(find(without, '.kinds .kind'))).to.equal('Almindeligt job');
    expect(without.shadowRoot?.querySelector('input[value="new"]')).to.equal(null);
    without.remove();
    const contract = remembering(Promise.resolve());
    const search = await choosing(contract);
    await waitUntil(() => search.shadowRoot?.querySelector('input[value="new"]'));
    await pick(search, 'input[value="new"]');
    expect(lastAsked(contract)).to.deep.equal({ municipality: '787', postedSince: '2026-11-09' });
    expect(labels(search).at(-1)).to.equal('Nye job siden 9. nov. 2026');
  });

  it('folds many chips, and shows all of them in one click', async () => {
    const search = await choosing();
    search.choosing = false;
    const language = Array.from(
      { length: 50 },
      (_none, index) => `x${String.fromCharCode(97 + (index % 26))}`,
    );
    void search.change({ further: { language: [...new Set(language)] } });
    await settled(search);
    const seen = () => chips(search).filter((chip) => chip.checkVisibility()).length;
    expect(chips(search)).to.have.length(27);
    expect(seen()).to.equal(12);
    const button = find(search, '.chips .link');
    expect(textOf(button)).to.equal('Vis alle 27 valg');
    button.click();
    await search.updateComplete;
    expect(seen()).to.equal(27);
    expect(button.ariaExpanded).to.equal('true');
  });
});
