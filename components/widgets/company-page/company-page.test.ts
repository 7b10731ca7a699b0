import type { Answer, ContractClient } from '../../../contract/client.ts';
import type { ContractRequest } from '../../../contract/request.ts';
import {
  contractContext,
  surroundingsContext,
  type PersonalParts,
  type Surroundings,
} from '../../core/facade.ts';
import { ContextProvider } from '../../core/providing.ts';
import {
  expect,
  expectAccessibilityTree,
  expectOnePrimary,
  fixture,
  html,
  setViewport,
  waitUntil,
} from '../../testing/testing.ts';
import { fakePosting, fakePostings, problem } from '../job-search/fake-contract.ts';
import type { JuApplyEvent, JuBookEvent } from '../job-details/events.ts';
import { partNames } from './acts.ts';
import { companyInAddress, postingAddress } from './address.ts';
import './company-page.ts';
import type { JuCompanyPage } from './company-page.ts';
import { fakeCompany, fakeCompanyContract, fakeSlot } from './fake-company.ts';

const personal: PersonalParts = (tag, attributes) => {
  const part = document.createElement('section');
  part.dataset.tag = tag;
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(`data-${name}`, value);
  return part;
};

async function pageWith(
  contract: ContractClient = fakeCompanyContract(),
  attributes: Readonly<Record<string, string>> = { company: 'fjordlageret' },
  surroundings: Surroundings = { municipality: '787', personal },
): Promise<JuCompanyPage> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  new ContextProvider(place, { context: contractContext, initialValue: contract });
  new ContextProvider(place, { context: surroundingsContext, initialValue: surroundings });
  const page = document.createElement('ju-company-page');
  page.setAttribute('reading-bar', 'off');
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  place.append(page);
  await waitUntil(() => page.hasUpdated && settled(page), 'the page has an answer');
  await page.updateComplete;
  return page;
}
const settled = ({ state }: JuCompanyPage) =>
  state.type === 'loaded'
    ? state.postings.type !== 'loading' && state.slots.type !== 'loading'
    : state.type !== 'loading';
const root = (page: JuCompanyPage) => page.shadowRoot!;
const textOf = (page: JuCompanyPage, selector: string) =>
  (root(page).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const press = async (page: JuCompanyPage, selector: string) => {
  root(page).querySelector<HTMLElement>(selector)!.click();
  await page.updateComplete;
};

describe('ju-company-page', () => {
  it('says who they are, what they look for, their jobs and the next three times', async () => {
    const page = await pageWith();
    expect(textOf(page, '#name')).to.equal('Fjordlageret (opdigtet)');
    expect(textOf(page, '.key-facts')).to.contain('Lager og fabrik').and.contain('8 ansatte');
    expect(textOf(page, '#site-note')).to.contain('lager.example');
    expect(textOf(page, '.sought')).to.contain('køre gaffeltruck');
    expect(root(page).querySelectorAll('ju-job-card')).to.have.length(3);
    expect(root(page).querySelectorAll('.slot')).to.have.length(3);
    expect(
      [...root(page).querySelectorAll('.slot')].map((each) => /plads/.test(each.textContent)),
      'places are counted where several share a time',
    ).to.deep.equal([false, true, false]);
    expect(textOf(page, '.meet .note:not(.slot *)')).to.contain('2 tider mere');
    await waitUntil(() => root(page).querySelector('.words-of-theirs strong'), 'the text is rich');
    await expectAccessibilityTree(
      root(page).querySelector<HTMLElement>('.way:last-child')!,
      'follow',
    );
    await expectAccessibilityTree(root(page).querySelector<HTMLElement>('.key-facts')!, 'facts');
    await expect(page).to.be.accessible();
  });

  it('leads from the facts past everything to the times, where there are any', async () => {
    const page = await pageWith();
    const ways = [...root(page).querySelectorAll<HTMLElement>('.key-facts button')];
    expect(ways.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Se de 3 ledige job',
      'Se tiderne',
    ]);
    ways[1]?.click();
    await waitUntil(() => root(page).activeElement?.id === 'meet', 'it is at the times');
    const taken = await pageWith(
      fakeCompanyContract({ slots: { data: { items: [fakeSlot(1, { left: 0 })] } } }),
    );
    expect(textOf(taken, '.key-facts')).not.to.contain('Se tiderne');
    const nobody = fakeCompany({ offersMeetings: false });
    const never = await pageWith(fakeCompanyContract({ company: { data: nobody } }));
    expect(textOf(never, '.key-facts')).not.to.contain('Se tiderne');
  });

  it('says it in Arabic to who reads Arabic', async () => {
    const page = await pageWith(undefined, { company: 'fjordlageret', lang: 'ar' });
    await waitUntil(() => root(page).querySelector('.ju-root')?.getAttribute('lang') === 'ar');
    await expectAccessibilityTree(
      root(page).querySelector<HTMLElement>('.key-facts')!,
      'facts, Arabic',
    );
    await expectAccessibilityTree(
      root(page).querySelector<HTMLElement>('.way:last-child')!,
      'follow, Arabic',
    );
  });

  it('asks for the jobs of this company alone, page by page', async () => {
    const contract = fakeCompanyContract({ postings: fakePostings(23) });
    const page = await pageWith(contract);
    await press(page, 'ju-show-more');
    root(page).querySelector('ju-show-more')!.shadowRoot!.querySelector('button')!.click();
    await waitUntil(() => root(page).querySelectorAll('ju-job-card').length === 20, 'ten more');
    const asked = contract.calls.filter(([name]) => name === 'searchJobPostings');
    expect(asked.map(([, query]) => query)).to.deep.equal([
      { company: 'fjordlageret', limit: 10 },
      { company: 'fjordlageret', limit: 10, cursor: '10' },
    ]);
  });

  it('follows, says so, and takes it back; what could not be kept turns back', async () => {
    let refuse = false;
    const kept: unknown[] = [];
    const remember = async <Data>({ method }: ContractRequest): Promise<Answer<Data>> => {
      kept.push(method);
      return refuse ? problem('offline') : { data: undefined as Data };
    };
    const page = await pageWith(
      fakeCompanyContract(
        {},
        {
          keep: remember,
          kept: async <Data, Nothing>(request: ContractRequest, nothing: Nothing) =>
            request.method === 'DELETE' ? remember<Data>(request) : { data: nothing },
        },
      ),
    );
    await press(page, '.follow');
    expect(root(page).querySelector('.follow')?.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(page, 'ju-alert')).to.contain('Du følger nu Fjordlageret');
    expect(textOf(page, '[role=status]')).to.contain('Du følger nu');
    await press(page, 'ju-alert button');
    await waitUntil(() => kept.length === 2, 'both were kept');
    expect(kept).to.deep.equal(['PUT', 'DELETE']);
    expect(textOf(page, 'ju-alert')).to.contain('ikke længere');

    refuse = true;
    await press(page, '.follow');
    await waitUntil(() => root(page).querySelector('ju-alert[tone=error]'), 'it is said');
    expect(root(page).querySelector('.follow')?.getAttribute('aria-pressed')).to.equal('false');
  });

  it('shows that one follows already', async () => {
    const follow = { type: 'company', id: 'fjordlageret', postings: 3 } as const;
    const page = await pageWith(fakeCompanyContract({ follows: [follow] }));
    await waitUntil(() => root(page).querySelector('.follow[aria-pressed=true]'), 'it is known');
  });

  it('opens the application and the bookings where they stand, and keeps each', async () => {
    const page = await pageWith();
    await press(page, '#open-application');
    const part = root(page).querySelector<HTMLElement>('[data-tag=ju-job-application]')!;
    expect(part.dataset.company).to.equal('fjordlageret');
    await waitUntil(() => root(page).activeElement?.id === 'part-heading', 'the heading has focus');
    await press(page, '#open-visit');
    const visit = root(page).querySelector<HTMLElement>('[data-kind=visit]')!;
    expect(visit.dataset.tag).to.equal('ju-meeting-booking');
    expect(part.isConnected, 'what was typed stays').to.equal(true);
    expect(part.checkVisibility()).to.equal(false);
    await press(page, '.personal button');
    await waitUntil(() => root(page).activeElement?.id === 'open-visit', 'back where it began');

    let event: JuApplyEvent | JuBookEvent | undefined;
    page.addEventListener('ju-book', (book) => (event = book).preventDefault());
    await press(page, '#open-meeting');
    expect(event).to.include({ company: 'fjordlageret', kind: 'meeting' });
    expect(root(page).querySelector('[data-kind=meeting]'), 'somebody else does').to.equal(null);
  });

  for (const reading of ['standard', 'easy'] as const) {
    it(`has one primary action at most in every view: ${reading}`, async () => {
      const refused = fakeCompanyContract({ company: problem('offline') });
      expectOnePrimary(await pageWith(refused, { company: 'a', reading }), 'no company', reading);
      const page = await pageWith(undefined, { company: 'fjordlageret', reading });
      expectOnePrimary(page, 'a company', reading);
      await press(page, '.follow');
      expectOnePrimary(page, 'followed', reading);
      const primaries = () => root(page).querySelectorAll('.primary').length;
      for (const name of partNames) {
        await press(page, `#open-${name}`);
        expect(primaries(), `${name} has one of its own`).to.equal(0);
      }
      await press(page, '.personal button');
      expect(primaries(), 'closed').to.equal(1);
    });
  }

  it('offers what is personal only where there is a place for it, and writing only where they want it', async () => {
    const bare = await pageWith(fakeCompanyContract(), { company: 'a' }, {});
    expect(root(bare).querySelector('[id^=open-]')).to.equal(null);
    const closed = await pageWith(
      fakeCompanyContract({ company: { data: fakeCompany({ unsolicited: false }) } }),
    );
    expect(root(closed).querySelector('#open-application')).to.equal(null);
    expect(root(closed).querySelector('#open-meeting')).not.to.equal(null);
  });

  it('leads to the host’s page about a posting, and lets a host go its own way', async () => {
    const page = await pageWith(fakeCompanyContract(), {
      company: 'fjordlageret',
      'details-page': '/job?a=1',
    });
    let url = '';
    page.addEventListener('ju-navigate', (event) => {
      event.preventDefault();
      url = event.url;
    });
    const card = root(page).querySelector('ju-job-card')!;
    card.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
    expect(url).to.match(/\/job\?a=1&ju=1&ju-posting=posting-0$/);
  });

  it('without such a page opens the posting in its place, and goes back to its card', async () => {
    const page = await pageWith();
    const card = root(page).querySelectorAll('ju-job-card')[1]!;
    card.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
    await waitUntil(() => root(page).querySelector('ju-job-details'), 'the details are there');
    expect(root(page).querySelector<HTMLElement>('.company')!.hidden).to.equal(true);
    await press(page, '.back');
    await waitUntil(() => root(page).activeElement === card, 'the card has the focus');
  });

  it('says what happened and what to do when there is no company to show', async () => {
    const none = await pageWith(fakeCompanyContract(), {});
    expect(textOf(none, '#name')).to.equal('Hvilken arbejdsplads leder du efter?');
    const gone = await pageWith(fakeCompanyContract({ company: problem('not-found') }), {
      company: 'a',
      'search-page': '/job',
    });
    expect(textOf(gone, 'ju-alert a')).to.equal('Find job og arbejdspladser');
    const offline = await pageWith(fakeCompanyContract({ company: problem('offline') }));
    expect(textOf(offline, 'ju-alert')).to.contain('ikke på nettet');
    await expect(offline).to.be.accessible();
  });

  it('shows the company when its jobs and times cannot be had, and when there are none', async () => {
    const broken = await pageWith(
      fakeCompanyContract(
        { slots: problem('unavailable') },
        { searchJobPostings: () => Promise.resolve(problem('timeout')) },
      ),
    );
    expect(textOf(broken, '.jobs ju-alert')).to.contain('kunne ikke hente jobbene');
    expect(textOf(broken, '.meet ju-alert')).to.contain('kunne ikke hente tiderne');

    const empty = await pageWith(
      fakeCompanyContract({
        company: { data: fakeCompany({ skillsSought: [], postings: 0 }) },
        slots: { data: { items: [fakeSlot(1, { left: 0 })] } },
        postings: [],
      }),
    );
    expect(textOf(empty, '.jobs')).to.contain('ingen ledige job');
    expect(textOf(empty, '.skills')).to.contain('ikke skrevet');
    expect(textOf(empty, '.meet')).to.contain('Alle tider er taget');
  });

  it('names what they look for in the reader’s language, else in Danish, marked as that', async () => {
    const page = await pageWith(undefined, { company: 'fjordlageret', lang: 'ar' });
    await waitUntil(() => textOf(page, '.sought').includes('الرافعة'), 'it is Arabic');
    expect(
      [...root(page).querySelectorAll<HTMLElement>('.sought bdi')].map((name) => [
        name.lang,
        name.textContent,
      ]),
    ).to.deep.equal([
      ['ar', 'قيادة الرافعة الشوكية'],
      ['da', 'holde styr på varer'],
    ]);
  });

  it('has room for a long Arabic name on a narrow phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const waiting = document.createElement('ju-company-page');
    waiting.state = { type: 'loading' };
    document.body.append(waiting);
    await waiting.updateComplete;
    expect(document.documentElement.scrollWidth, 'while it is on its way').to.be.at.most(320);
    waiting.remove();
    const name = 'شركة النخيل للتجهيزات '.repeat(14);
    const page = await pageWith(
      fakeCompanyContract({
        company: { data: fakeCompany({ name, inLanguage: 'ar' }) },
        postings: [fakePosting(0, { title: 'Lagermedarbejder'.repeat(18) })],
      }),
    );
    expect(root(page).querySelector('#name')?.getAttribute('dir')).to.equal('auto');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('addresses of a company’s page', () => {
  it('name a company by its id alone, and lead to postings on the web only', () => {
    expect(companyInAddress('?a=b&ju-company=moensterkroen')).to.equal('moensterkroen');
    expect(companyInAddress('?ju-company=%22%3E')).to.equal('');
    expect(postingAddress('javascript:alert(1)', 'a', 'https://host.example/')).to.equal(undefined);
    expect(postingAddress('/job', 'a', 'https://host.example/b')).to.equal(
      'https://host.example/job?ju=1&ju-posting=a',
    );
  });
});
