import type { ContractRequest } from '../../../contract/request.ts';
import type { CompanyQuery, JobPostingQuery } from '../../../contract/types.ts';
import { expect, waitUntil } from '../../testing/testing.ts';
import { fakeContract, problem, type FakeContract } from './fake-contract.ts';
import './job-search.ts';
import type { JuJobSearch } from './job-search.ts';
import { find, inAddress, press, searchWith, settled, textOf } from './test-surroundings.ts';

const lastAsked = (contract: FakeContract): CompanyQuery => {
  const requests = contract.calls.map(
    ([, request]) => request as Partial<ContractRequest> | undefined,
  );
  return requests.filter((request) => request?.path === '/v1/companies').at(-1)
    ?.query as CompanyQuery;
};
const companies = (search: JuJobSearch) => [
  ...(search.shadowRoot?.querySelectorAll<HTMLElement>('.company') ?? []),
];
const rooms = (search: JuJobSearch) => [
  ...(search.shadowRoot?.querySelectorAll<HTMLElement>('.rooms button') ?? []),
];
async function inCompanies(
  contract = fakeContract(),
  attributes: Record<string, string> = {},
  surroundings: Parameters<typeof searchWith>[2] = { municipality: '787' },
): Promise<JuJobSearch> {
  const search = await searchWith(contract, attributes, surroundings);
  rooms(search)[1]?.click();
  await waitUntil(
    () => companies(search).length || search.shadowRoot?.querySelector('.companies-view ju-state'),
  );
  return search;
}

describe('companies in ju-job-search', () => {
  it('are the second room: who wants to hear from people here, and what they look for', async () => {
    const contract = fakeContract();
    const search = await inCompanies(contract);
    expect(lastAsked(contract)).to.deep.equal({ unsolicited: true, municipality: '787' });
    await waitUntil(
      () => search.shadowRoot?.activeElement?.id === 'companies',
      'its heading has the focus',
    );
    expect(rooms(search).map((room) => room.ariaCurrent)).to.deep.equal([null, 'true']);
    expect(textOf(companies(search)[0])).to.contain('Prøvefirma 1 (opdigtet)');
    expect(textOf(companies(search)[0]?.querySelector('.skills'))).to.equal('køre gaffeltruck');
    await expect(search).to.be.accessible();
    rooms(search)[0]?.click();
    await waitUntil(() => search.shadowRoot?.activeElement?.id === 'found');
  });

  it('are searched by words, in the country too, and shown page by page', async () => {
    const contract = fakeContract();
    const search = await inCompanies(contract);
    find<HTMLInputElement>(search, '.companies-view input[name="nearby"]').click();
    await waitUntil(() => companies(search).length === 20);
    expect(lastAsked(contract)).to.deep.equal({ unsolicited: true });
    await waitUntil(
      () => textOf(find(search, '[role="status"]')) === 'Vi fandt over 20 virksomheder',
    );
    press(find(search, '.companies-view ju-show-more'), 'button');
    await waitUntil(() => companies(search).length === 30);
    await waitUntil(() => search.shadowRoot?.activeElement?.id === 'company-company-20');
    find<HTMLInputElement>(search, '#company-words').value = 'firma 7';
    find<HTMLFormElement>(search, '.companies-view form').requestSubmit();
    await waitUntil(() => companies(search).length === 1);
    expect(lastAsked(contract)).to.deep.equal({ unsolicited: true, query: 'firma 7' });
  });

  it('and trades can be followed, and let go of', async () => {
    const contract = fakeContract();
    const search = await inCompanies(contract);
    const follow = () => companies(search)[0]?.querySelector<HTMLElement>('[aria-pressed]');
    follow()?.click();
    await waitUntil(() => contract.inList('follows').length === 1);
    expect(contract.inList('follows')[0]).to.include({ type: 'company', id: 'company-1' });
    expect(follow()?.ariaPressed).to.equal('true');
    // However quickly one presses, it ends as the last press says.
    for (let presses = 0; presses < 4; presses++) follow()?.click();
    await waitUntil(() => contract.inList('follows').length === 1);
    expect(follow()?.ariaPressed).to.equal('true');
    const trade = find<HTMLElementTagNameMap['ju-select']>(search, 'ju-select[name="trade"]');
    trade.value = 'transport';
    trade.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => search.shadowRoot?.querySelectorAll('.put-away-list li').length === 2);
    for (const button of search.shadowRoot!.querySelectorAll<HTMLElement>('.put-away-list button'))
      button.click();
    await waitUntil(() => contract.inList('follows').length === 0);
  });

  it('turn back, and say so, when following could not be kept', async () => {
    const search = await inCompanies(
      fakeContract(undefined, { keep: async () => problem('offline') }),
    );
    companies(search)[0]?.querySelector<HTMLElement>('[aria-pressed]')?.click();
    await waitUntil(() => search.shadowRoot?.querySelector('.companies-view ju-alert'));
    expect(companies(search)[0]?.querySelector('[aria-pressed]')?.ariaPressed).to.equal('false');
  });

  it('lead to their jobs, to their page where the host has one, and to a letter where one can be written', async () => {
    const asked: unknown[] = [];
    const personal = (...about: unknown[]) => (asked.push(about), document.createElement('div'));
    const contract = fakeContract();
    const search = await inCompanies(contract, { 'company-page': '/firmaer?x=1' }, {
      personal,
    } as never);
    const [company] = companies(search).filter((one) => one.querySelector('.link'));
    const link = company!.querySelector('a')!;
    expect(new URL(link.href).search).to.match(/^\?x=1&ju-company=company-\d+$/);
    const write = company!.querySelector<HTMLElement>('[aria-label^="Skriv"]')!;
    for (let twice = 0; twice < 2; twice++) write.click();
    await search.updateComplete;
    const letter = company!.querySelector<HTMLElement>('.letter')!;
    letter.querySelector('button')!.click();
    await waitUntil(() => letter.hidden && search.shadowRoot?.activeElement === write, 'closed');
    write.click();
    await search.updateComplete;
    expect(letter.hidden, 'open again, as it was').to.equal(false);
    expect(asked).to.deep.equal([
      [
        'ju-job-application',
        { company: new URL(link.href).searchParams.get('ju-company'), 'heading-level': '4' },
      ],
    ]);
    company!.querySelector<HTMLElement>('.link')!.click();
    await waitUntil(() => search.view.type === 'results');
    await settled(search);
    const queries = contract.calls.filter(([name]) => name === 'searchJobPostings');
    expect((queries.at(-1)?.[1] as JobPostingQuery).company).to.match(/^company-/);
    const hostile = await inCompanies(fakeContract(), { 'company-page': 'javascript:alert(1)' });
    expect(hostile.shadowRoot?.querySelector('.company a')).to.equal(null);
  });

  it('say what to do when there are none, and when they could not be had', async () => {
    const failing = fakeContract(undefined, { ask: async () => problem('offline') });
    const search = await inCompanies(failing);
    expect(textOf(find(search, '.companies-view ju-state'))).to.contain('Du er ikke på nettet');
    const empty = await inCompanies(
      fakeContract(undefined, {
        ask: (async ({ path }: ContractRequest) =>
          path === '/v1/companies'
            ? { data: { items: [], next: null } }
            : problem('unavailable')) as never,
      }),
    );
    expect(textOf(find(empty, '.companies-view ju-state'))).to.contain('søg i hele landet');
  });

  it('stand in the address, and the browser’s way back leads to the jobs', async () => {
    const personal = () => document.createElement('textarea');
    const search = await inCompanies(fakeContract(), inAddress, { personal } as never);
    await waitUntil(() => location.search.includes('ju-view=companies'));
    companies(search)[0]!.querySelector<HTMLElement>('[aria-label^="Skriv"]')!.click();
    await waitUntil(() => location.search.includes('ju-part=application'));
    history.back();
    await waitUntil(() => companies(search)[0]?.querySelector<HTMLElement>('.letter')?.hidden);
    expect(search.view.type, 'the letter is closed first').to.equal('companies');
    history.back();
    await waitUntil(() => search.view.type === 'results');
    expect(location.search).not.to.contain('ju-view');
  });

  it('open a letter once more where the page is fetched again, also to one that is not among the first', async () => {
    const personal = (_tag: unknown, { company }: { readonly company?: string }) => {
      const part = document.createElement('textarea');
      part.setAttribute('aria-label', company ?? '');
      return part;
    };
    const surroundings = { municipality: '787', personal } as never;
    const open = async () => {
      const search = await searchWith(fakeContract(), inAddress, surroundings);
      await waitUntil(() => search.view.type === 'companies' && companies(search).length);
      return search;
    };
    const letter = (search: JuJobSearch) =>
      search.shadowRoot?.querySelector<HTMLElement>('.letter:not([hidden]) textarea');
    const inHistory = history.length;
    for (const [id, at] of [
      ['company-4', 2],
      ['company-27', 0],
    ] as const) {
      history.replaceState(
        null,
        '',
        `?ju=1&ju-view=companies&ju-part=application&ju-addressee=${id}`,
      );
      const search = await open();
      await waitUntil(() => letter(search)?.ariaLabel === id, id);
      expect(companies(search)[at]?.contains(letter(search)!), 'in its place').to.equal(true);
      expect(location.search).to.contain(`ju-addressee=${id}`);
      companies(search)[at]!.querySelector<HTMLElement>('.letter button')!.click();
      await waitUntil(() => !location.search.includes('ju-addressee'));
      search.remove();
    }
    expect(history.length - inHistory, 'a step for each way back').to.be.below(3);
    history.replaceState(null, '', '?ju=1&ju-view=companies&ju-part=application&ju-addressee=gone');
    const search = await open();
    await settled(search);
    expect(letter(search)).to.equal(null);
    history.replaceState(null, '', location.pathname);
  });
});
