/** A company without a network, for tests and stories: fictional, and always the same. */
import type { Answer, ContractClient } from '../../../contract/client.ts';
import type { ContractRequest } from '../../../contract/request.ts';
import type { Company, Follow, JobPostingSummary, Slot } from '../../../contract/types.ts';
import { dayFromNow, fakeContract, fakePosting, problem } from '../job-search/fake-contract.ts';

const skill = (name: string, labels: Readonly<Record<string, string>>) => ({
  uri: `http://data.europa.eu/esco/skill/${name}`,
  labels,
});

export const fakeCompany = (changes: Partial<Company> = {}): Company => ({
  id: 'fjordlageret',
  name: 'Fjordlageret (opdigtet)',
  summary: 'Et opdigtet lager.',
  description:
    '<p>Vi er <strong>otte</strong> kolleger, der pakker varer til hele landet. Lageret findes kun i dette eksempel.</p>' +
    '<h2>Hos os</h2><ul><li>spiser vi frokost sammen</li><li>lærer vi dig at køre truck</li></ul>',
  inLanguage: 'da',
  trade: 'industry',
  location: {
    streetAddress: 'Prøvevej 1',
    postalCode: '7700',
    addressLocality: 'Thisted',
    located: 'postal-code',
  },
  employees: 8,
  url: 'https://lager.example/om',
  unsolicited: true,
  skillsSought: [
    skill('a', {
      da: 'køre gaffeltruck',
      en: 'operate forklift',
      ar: 'قيادة الرافعة الشوكية',
      ru: 'управлять вилочным погрузчиком',
    }),
    // As where only the languages of a posting are known.
    skill('b', { da: 'holde styr på varer', en: 'keep stock records' }),
  ],
  offersMeetings: true,
  postings: 3,
  ...changes,
});

const hour = 3_600_000;

/** A slot on the day after today and `number` days; at nine in Denmark in winter. */
export function fakeSlot(number: number, changes: Partial<Slot> = {}): Slot {
  const start = Date.parse(`${dayFromNow(number + 1)}T08:00:00Z`);
  return {
    id: `slot-${number}`,
    company: 'fjordlageret',
    kind: number % 2 ? 'visit' : 'meeting',
    start: new Date(start).toISOString(),
    end: new Date(start + hour / 2).toISOString(),
    timeZone: 'Europe/Copenhagen',
    mode: number % 2 ? 'in-person' : 'telephone',
    ...(number % 2 && { place: 'Prøvevej 1, 7700 Thisted' }),
    left: number % 2 ? 6 : 1,
    bookBy: new Date(start - hour).toISOString(),
    ...changes,
  };
}

export interface FakeOffers {
  readonly company?: Answer<Company>;
  readonly slots?: Answer<{ items: Slot[] }>;
  readonly postings?: readonly JobPostingSummary[];
  readonly follows?: Follow[];
}

/** A contract in which there is this one company. `changes` replaces methods. */
export function fakeCompanyContract(
  offers: FakeOffers = {},
  changes: Partial<ContractClient> = {},
) {
  const {
    company = { data: fakeCompany() },
    slots = { data: { items: [0, 1, 2, 3, 4].map((number) => fakeSlot(number)) } },
    postings = [0, 1, 2].map((number) => fakePosting(number)),
    follows = [],
  } = offers;
  return fakeContract(postings, {
    ask: <Data>({ path }: ContractRequest) =>
      Promise.resolve(
        (path.endsWith('/slots')
          ? slots
          : path.startsWith('/v1/companies/')
            ? company
            : problem('unavailable')) as Answer<Data>,
      ),
    kept: async <Data, Nothing>(
      { path, method }: ContractRequest,
      nothing: Nothing,
    ): Promise<Answer<Data | Nothing>> => ({
      data:
        method === undefined && path.endsWith('/follows') ? ({ items: follows } as Data) : nothing,
    }),
    keep: async <Data>(): Promise<Answer<Data>> => ({ data: undefined as Data }),
    ...changes,
  });
}
