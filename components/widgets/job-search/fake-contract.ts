/**
 * A contract client without a network, for tests and stories: fictional postings, searched plainly. Each method can be
 * replaced, so a test decides what is answered and when.
 */
import type { Answer, ContractClient, ContractProblem } from '../../../contract/client.ts';
import type { ContractRequest } from '../../../contract/request.ts';
import type {
  CompanyPage,
  CompanyQuery,
  CompanySummary,
  JobPostingCounts,
  JobPostingKind,
  JobPostingPage,
  JobPostingQuery,
  JobPostingSummary,
  MatchPage,
  MatchQuery,
  MatchReason,
  Municipality,
  Place,
  Reason,
} from '../../../contract/types.ts';
import { todayInDenmark } from '../../core/localisation/formats.ts';
import { addDays } from '../../elements/date-field/days.ts';
import { fakeVisitor } from './fake-visitor.ts';

const titles = [
  ['Lagermedarbejder til nattevagt', 'Fjordlageret (opdigtet)'],
  ['Pædagogmedhjælper', 'Børnehuset Havblik (opdigtet)'],
  ['Køkkenassistent til skolens madbod', 'Klitskolen (opdigtet)'],
  ['Social- og sundhedshjælper', 'Plejehjemmet Solgården (opdigtet)'],
  ['Murerlærling', 'Murermester Mørtel (opdigtet)'],
  ['Regnskabsassistent', 'Tal og Tillid (opdigtet)'],
] as const;
const kinds: readonly JobPostingKind[] = [
  'temp',
  'part-time',
  'flex-job',
  'ordinary',
  'apprenticeship',
  'internship',
  'job-order',
];

/** `days` after today in Denmark, where deadlines are counted, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string => addDays(todayInDenmark(), days);

/** The posting of a number: always the same one. */
export function fakePosting(
  number: number,
  changes: Partial<JobPostingSummary> = {},
): JobPostingSummary {
  const [title, name] = titles[number % titles.length] ?? titles[0];
  const inThisted = number % 3 !== 2;
  return {
    id: `posting-${number}`,
    title,
    summary: 'Et opdigtet opslag til afprøvning.',
    kind: kinds[number % kinds.length] ?? 'ordinary',
    hiringOrganization: { name, anonymous: false },
    jobLocation: inThisted
      ? {
          streetAddress: `Prøvevej ${number + 1}`,
          postalCode: '7700',
          addressLocality: 'Thisted',
          municipality: { code: '787', name: 'Thisted' },
          located: 'coordinates',
        }
      : { municipality: { code: '851', name: 'Aalborg' }, located: 'municipality' },
    workHours: number % 2 ? '30 timer om ugen' : '37 timer om ugen',
    occupation: 'Opdigtet fag',
    datePosted: dayFromNow(-number - 1),
    validThrough: dayFromNow(number * 4 + 3),
    url: `https://job.example/${number}`,
    distanceKm: inThisted ? 3.4 : 81.2,
    reasons: [],
    ...changes,
  };
}

export const fakePostings = (count: number): JobPostingSummary[] =>
  Array.from({ length: count }, (_none, number) => fakePosting(number));

export const fakeDescription =
  '<h2>Om os</h2><p>Vi er <strong>otte</strong> kolleger, der pakker varer til hele landet. Arbejdspladsen findes kun i ' +
  'dette eksempel.</p><h2>Du skal</h2><ul><li>kunne lide at arbejde om natten</li><li>kunne løfte 15 kg</li></ul>' +
  '<p>Læs mere på <a href="https://job.example/om">vores side</a>.</p>';

const municipalities: Municipality[] = [
  { code: '851', name: 'Aalborg', mainTown: 'Aalborg' },
  { code: '101', name: 'København', mainTown: 'København' },
  { code: '787', name: 'Thisted', mainTown: 'Thisted' },
];
const places: Place[] = [
  { type: 'postal-code', name: '7700', label: '7700 Thisted' },
  { type: 'town', name: 'Thisted', label: 'Thisted' },
  { type: 'town', name: 'Thyborøn', label: 'Thyborøn' },
];

function reasonsOf(posting: JobPostingSummary, query: JobPostingQuery): Reason[] {
  const { kind, near, radius = 20, query: words } = query;
  const approximate = posting.jobLocation.located === 'municipality';
  const reasons: Reason[] = [];
  if (kind) reasons.push({ type: 'kind', kind: posting.kind });
  if (near) reasons.push({ type: 'near', place: labelOf(near), radiusKm: radius, approximate });
  if (words) reasons.push({ type: 'words', words: [words] });
  return reasons;
}
const placeOf = (near: string) => places.find(({ name }) => name === near);
const labelOf = (near: string) => placeOf(near)?.label ?? near;

function search(postings: readonly JobPostingSummary[], query: JobPostingQuery): JobPostingPage {
  const { kind, municipality, near, radius = 20, limit = 20, cursor } = query;
  const words = query.query?.toLowerCase();
  const fitting = postings.filter(
    (posting) =>
      (!words || posting.title.toLowerCase().includes(words)) &&
      (!kind || kind.includes(posting.kind)) &&
      (!municipality || posting.jobLocation.municipality?.code === municipality) &&
      (!near || (posting.distanceKm ?? 0) <= radius),
  );
  const from = Number(cursor ?? 0);
  const place = near && placeOf(near);
  return {
    items: fitting.slice(from, from + limit).map(({ distanceKm, ...posting }) => ({
      ...posting,
      ...(near && distanceKm !== undefined && { distanceKm }),
      reasons: reasonsOf(posting, query),
    })),
    total: {
      value: Math.min(fitting.length, 1000),
      relation: fitting.length > 1000 ? 'over' : 'exact',
    },
    ...(place && { near: place }),
    next: from + limit < fitting.length ? String(from + limit) : null,
  };
}

/** Each choice as if nothing else of its group were chosen. */
function countsOf(
  postings: readonly JobPostingSummary[],
  query: JobPostingQuery,
): JobPostingCounts {
  const count = (change: JobPostingQuery): number =>
    search(postings, { ...query, ...change }).total.value;
  const each = (choices: readonly string[], change: (choice: string) => JobPostingQuery) =>
    Object.fromEntries(choices.map((choice) => [choice, count(change(choice))]));
  return {
    total: count({}),
    kind: each(kinds, (kind) => ({ kind: [kind as JobPostingKind] })),
    hours: {},
    region: {},
    noFixedWorkplace: 0,
    remote: 0,
    education: {},
    language: {},
    accommodation: {},
  };
}

/** What nobody needs to be known for. */
function open(postings: readonly JobPostingSummary[], { path, query = {}, body }: ContractRequest) {
  if (path === '/v1/job-postings/counts') return countsOf(postings, query);
  if (path === '/v1/job-postings/matches') return matchesOf(postings, body as MatchQuery);
  if (path === '/v1/companies') return companiesOf(query);
  if (path.startsWith('/v1/companies/')) {
    return companies.find(({ id }) => path === `/v1/companies/${id}`);
  }
  return undefined;
}

export const fakeCompany = (
  number: number,
  changes: Partial<CompanySummary> = {},
): CompanySummary => ({
  id: `company-${number}`,
  name: `Prøvefirma ${number} (opdigtet)`,
  summary: 'Et opdigtet firma, der findes i dette eksempel alene.',
  trade: number % 2 ? 'transport' : 'garden',
  location: {
    addressLocality: number % 3 ? 'Thisted' : 'Aalborg',
    municipality: number % 3 ? { code: '787', name: 'Thisted' } : { code: '851', name: 'Aalborg' },
    located: 'municipality',
  },
  unsolicited: true,
  skillsSought: [
    {
      uri: 'http://data.europa.eu/esco/skill/opdigtet-1',
      labels: { da: 'køre gaffeltruck', en: 'drive forklift' },
    },
  ],
  offersMeetings: number % 2 === 0,
  postings: number % 4,
  ...changes,
});

const companies = Array.from({ length: 30 }, (_none, number) => fakeCompany(number));

function companiesOf({ query = '', municipality, cursor, limit = 20 }: CompanyQuery): CompanyPage {
  const fitting = companies.filter(
    ({ name, trade, location }) =>
      `${name} ${trade}`.toLowerCase().includes(query.toLowerCase()) &&
      (!municipality || location.municipality?.code === municipality),
  );
  const from = Number(cursor ?? 0);
  return {
    items: fitting.slice(from, from + limit),
    next: from + limit < fitting.length ? String(from + limit) : null,
  };
}

/** Whatever fits the wishes, for the kind that was wished, else for the municipality. */
function matchesOf(postings: readonly JobPostingSummary[], query: MatchQuery): MatchPage {
  const { wishes = {}, municipality, limit = 20, cursor } = query;
  const { near, radiusKm: radius, kinds: kind, words } = wishes;
  const gone = new Set(query.dismissed?.map(({ jobPosting }) => jobPosting));
  const { items, next } = search(
    postings.filter(({ id }) => !gone.has(id)),
    {
      ...(near && { near }),
      ...(radius && { radius }),
      ...(kind && { kind }),
      ...(words && { query: words }),
      ...(municipality && { municipality }),
      ...(cursor && { cursor }),
      limit,
    },
  );
  const reasons = ({ kind: of, distanceKm = 0, jobLocation }: JobPostingSummary): MatchReason[] => [
    ...(kind ? [{ type: 'kind', kind: of } as const] : []),
    ...(near
      ? [{ type: 'near', place: 'Thisted', distanceKm, approximate: false } as const]
      : [{ type: 'municipality', municipality: jobLocation.municipality?.name ?? '' } as const]),
  ];
  return {
    items: items.map((jobPosting) => ({
      jobPosting,
      reasons: reasons(jobPosting),
      changes: [{ type: 'radius', radiusKm: 50 }],
    })),
    next,
  };
}

export const problem = (code: ContractProblem['code']): Answer<never> => ({ problem: { code } });

/** What was asked, in order: the method's name and its first argument. */
export type FakeCall = readonly [name: string, argument: unknown];

export interface FakeContract extends ContractClient {
  readonly calls: FakeCall[];
  /** What is kept for the visitor, by the last part of its path. */
  readonly inList: (list: string) => Record<string, unknown>[];
}

/** A client over these postings. `changes` replaces methods. */
export function fakeContract(
  postings: readonly JobPostingSummary[] = fakePostings(43),
  changes: Partial<ContractClient> = {},
): FakeContract {
  const marked = new Set<string>();
  const visitor = fakeVisitor((id) => postings.find((posting) => posting.id === id)?.title ?? id);
  const done = async <Data>(data: Data): Promise<Answer<Data>> => ({ data });
  const client: ContractClient = {
    ask: <Data>(request: ContractRequest) => {
      const answer = open(postings, request);
      return answer ? done(answer as Data) : Promise.resolve(problem('unavailable'));
    },
    kept: visitor.kept,
    keep: visitor.keep,
    listMunicipalities: () => done(municipalities),
    searchPlaces: ({ query }) =>
      done(places.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))),
    searchJobPostings: (query) => done(search(postings, query)),
    async getJobPosting(id) {
      const found = postings.find((posting) => posting.id === id);
      return found ? { data: { ...found, description: fakeDescription } } : problem('not-found');
    },
    ensureVisitor: () => done('visitor-of-a-test-and-nobody-else'),
    deleteVisitor: () => done(undefined),
    listFavourites: () =>
      done({
        items: [...marked].reverse().flatMap((id) => {
          const jobPosting = postings.find((posting) => posting.id === id);
          return jobPosting ? [{ jobPosting, marked: '2026-11-20T12:00:00Z' }] : [];
        }),
        next: null,
      }),
    putFavourite: (id) => done(void marked.add(id)),
    deleteFavourite: (id) => done(void marked.delete(id)),
    getWishes: () => done(undefined),
    putWishes: () => done(undefined),
    deleteWishes: () => done(undefined),
    getHealthAnswers: () => done(undefined),
    putHealthAnswers: () => done(undefined),
    deleteHealthAnswers: () => done(undefined),
    ...changes,
  };
  const calls: FakeCall[] = [];
  const recording = Object.fromEntries(
    Object.entries(client).map(([name, method]) => [
      name,
      (...given: unknown[]) => {
        calls.push([name, given[0]]);
        return (method as (...values: unknown[]) => unknown)(...given);
      },
    ]),
  ) as unknown as ContractClient;
  const inList = (list: string) => [...(visitor.lists.get(list)?.values() ?? [])];
  return { ...recording, calls, inList };
}
