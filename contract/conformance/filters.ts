import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languagesAskedFor } from '../reading/requirements.ts';
import type { ReadPosting } from '../reading/read.ts';
import { municipalitiesIn, regions } from '../regions.ts';
import {
  accommodations,
  educationLevels,
  jobPostingKinds,
  workingHours,
  type JobPostingCounts,
  type JobPostingPage,
  type JobPostingPoints,
  type JobPostingSummary,
} from '../types.ts';
import { addresses, expectedPostings } from './expected.ts';
import { everything } from './search.ts';
import type { Ask, Service } from './service.ts';

type Query = NonNullable<Ask['query']>;
type Fits = (posting: ReadPosting) => boolean;

const path = '/v1/job-postings';

/** Each filter with what it must find in the data set. */
function filters(): [name: string, query: Query, fits: Fits][] {
  const level = (one: ReadPosting) => educationLevels.indexOf(one.educationRequired ?? 'none');
  const codes = (one: ReadPosting) => one.jobLocation.municipality?.code ?? '';
  const listed: [name: string, query: Query, fits: Fits][] = [
    ...workingHours.map((hours): [string, Query, Fits] => [
      `hours ${hours}`,
      { hours },
      (one) => one.hours?.includes(hours) === true,
    ]),
    [
      'hours of the evening or the night',
      { hours: ['evening', 'night'] },
      (one) => one.hours?.some((hours) => hours === 'evening' || hours === 'night') === true,
    ],
    ...regions.map((region): [string, Query, Fits] => [
      `region ${region}`,
      { region },
      (one) => municipalitiesIn(region).includes(codes(one)),
    ]),
    ['no fixed workplace', { noFixedWorkplace: true }, (one) => one.jobLocation.notStatic === true],
    ['a fixed workplace or not', { noFixedWorkplace: false, remote: false }, () => true],
    ['work from home', { remote: true }, (one) => one.remote !== undefined],
    ...educationLevels.map((education, index): [string, Query, Fits] => [
      `education ${education}`,
      { education },
      (one) => level(one) <= index,
    ]),
    ...[['da'], ['en'], ['da', 'en'], ['ar']].map((language): [string, Query, Fits] => [
      `language ${language.join(', ')}`,
      { language },
      (one) => languagesAskedFor(one).every((tag) => language.includes(tag)),
    ]),
    ...accommodations.map((accommodation): [string, Query, Fits] => [
      `accommodation ${accommodation}`,
      { accommodation },
      (one) => one.accommodations?.includes(accommodation) === true,
    ]),
    [
      'both accommodations',
      { accommodation: [...accommodations] },
      (one) => one.accommodations?.length === 2,
    ],
    ['postedSince', { postedSince: '2026-11-01' }, (one) => one.datePosted >= '2026-11-01'],
    ['company', { company: 'moensterkroen' }, (one) => one.company === 'moensterkroen'],
    ['a company that does not exist', { company: 'nobody' }, () => false],
    [
      'all of them together',
      {
        hours: 'part-time',
        region: '1081',
        education: 'vocational',
        language: 'da',
        kind: 'part-time',
      },
      (one) =>
        one.hours?.includes('part-time') === true &&
        municipalitiesIn('1081').includes(codes(one)) &&
        level(one) <= 1 &&
        languagesAskedFor(one).join() === 'da' &&
        one.kind === 'part-time',
    ],
  ];
  return listed;
}

/** Filters, orders, counts and points. */
export function filterSuite(service: Service): void {
  describe('the filters', () => {
    for (const [name, query, fits] of filters()) {
      test(`${name}: finds these and no others, and nothing is lost from page to page`, async () => {
        const { items, pages } = await everything(service, query, 9);
        const expected = expectedPostings().filter(fits);
        assert.deepEqual(addresses(items), addresses(expected));
        assert.equal(pages[0]?.total.value, expected.length);
      });
    }

    test('of places exclude each other; what nobody knows is refused', async () => {
      for (const [pointer, query] of [
        ['region', { region: '1081', near: 'Thisted' }],
        ['region', { region: '1081', municipality: '787' }],
        ['noFixedWorkplace', { noFixedWorkplace: true, near: 'Thisted' }],
        ['noFixedWorkplace', { noFixedWorkplace: true, municipality: '787' }],
        ['noFixedWorkplace', { noFixedWorkplace: true, region: '1081' }],
        ['region', { region: '1086' }],
        ['hours', { hours: 'sometimes' }],
        ['education', { education: 'some' }],
        ['language', { language: 'Dansk' }],
        ['accommodation', { accommodation: 'other' }],
        ['postedSince', { postedSince: '2026-13-01' }],
        ['remote', { remote: 'perhaps' }],
        ['sort', { sort: 'nearest' }],
        ['sort', { sort: 'best' }],
      ] as [string, Query][]) {
        const { errors } = await service.fails('invalid-request', 400, path, { query });
        assert.ok(
          errors?.some((error) => error.pointer.split('/').includes(pointer)),
          JSON.stringify([query, errors]),
        );
      }
      await service.get(path, { near: 'Thisted', municipality: '787', limit: 1 });
    });
  });

  orders(service);
  counts(service);
  points(service);
}

function orders(service: Service): void {
  const keys: Readonly<Record<string, (one: JobPostingSummary) => string>> = {
    newest: ({ datePosted }) => String(99_999_999 - Number(datePosted.replaceAll('-', ''))),
    deadline: ({ validThrough }) => validThrough ?? '~',
    nearest: ({ distanceKm = NaN }) => distanceKm.toFixed(1).padStart(8, '0'),
  };
  describe('the order', () => {
    for (const [sort, key] of Object.entries(keys)) {
      for (const more of [
        { near: 'Aalborg', radius: 200 },
        { near: 'Thisted', radius: 200, query: 'assistent' },
      ] as Query[]) {
        test(`${sort} of ${JSON.stringify(more)} is kept from page to page, and loses nothing`, async () => {
          const plain = await everything(service, more);
          const { items } = await everything(service, { ...more, sort }, 7);
          assert.ok(items.length > 7);
          assert.deepEqual(addresses(items), addresses(plain.items));
          const sorted = items.map(key);
          assert.deepEqual(sorted, [...sorted].sort());
          // What is equal comes with the newest first.
          for (const [index, one] of items.entries()) {
            const next = items[index + 1];
            if (sort !== 'deadline' || next?.validThrough !== one.validThrough || !next) continue;
            assert.ok(next.datePosted <= one.datePosted);
          }
        });
      }
    }
  });
}

function counts(service: Service): void {
  const ask = (query: Query) => service.get<JobPostingCounts>(`${path}/counts`, query);
  const total = async (query: Query) =>
    (await service.get<JobPostingPage>(path, { ...query, limit: 1 })).total.value;
  /** What a choice is called in the counts, and what to send for it. */
  const choices: [keyof JobPostingCounts, keyof Query & string, readonly string[]][] = [
    ['kind', 'kind', jobPostingKinds],
    ['hours', 'hours', workingHours],
    ['region', 'region', regions],
    ['education', 'education', educationLevels],
    ['language', 'language', ['da', 'en', 'ar']],
    ['accommodation', 'accommodation', accommodations],
  ];
  const places = ['near', 'radius', 'municipality', 'region', 'noFixedWorkplace'];
  const without = (query: Query, names: readonly string[]): Query =>
    Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));

  describe('the counts', () => {
    for (const query of [
      {},
      { query: 'assistent', kind: ['temp', 'part-time'], hours: ['evening'] },
      { near: 'Aalborg', radius: 40, education: 'vocational', language: ['da'] },
      { region: '1082', remote: true, accommodation: ['language'], company: 'papirborg-kontor' },
    ] as Query[]) {
      test(`of ${JSON.stringify(query)} are what each choice would find`, async () => {
        const counted = await ask(query);
        assert.equal(counted.total, await total(query));
        for (const [group, parameter, list] of choices) {
          const others = without(query, group === 'region' ? places : [parameter]);
          for (const choice of list) {
            const told = (counted[group] as Record<string, number>)[choice] ?? 0;
            assert.equal(
              told,
              await total({ ...others, [parameter]: choice }),
              `${group} ${choice}`,
            );
          }
        }
        const moving = { ...without(query, places), noFixedWorkplace: true };
        assert.equal(counted.noFixedWorkplace, await total(moving));
        assert.equal(counted.remote, await total({ ...without(query, ['remote']), remote: true }));
      });
    }

    test('refuse what the search refuses', async () => {
      const counting = `${path}/counts`;
      await service.fails('unknown-place', 404, counting, { query: { near: 'Ingensteds' } });
      await service.fails('invalid-request', 400, counting, { query: { region: '9' } });
    });
  });
}

function points(service: Service): void {
  const ask = (query: Query) => service.get<JobPostingPoints>(`${path}/points`, query);
  describe('the points', () => {
    for (const query of [
      {},
      { query: 'medhjælper' },
      { near: 'Thisted', radius: 30, kind: 'temp' },
      { noFixedWorkplace: true },
    ] as Query[]) {
      test(`of ${JSON.stringify(query)} are where what is found is`, async () => {
        const { items, without, relation } = await ask(query);
        const { items: found } = await everything(service, query);
        assert.equal(relation, 'exact');
        const byId = new Map(found.map((one) => [one.id, one]));
        assert.equal(
          items.reduce((sum, { count }) => sum + count, without),
          found.length,
        );
        assert.equal(without, found.filter((one) => one.jobLocation.latitude === undefined).length);
        assert.equal(
          new Set(items.map((one) => `${one.latitude} ${one.longitude}`)).size,
          items.length,
        );
        for (const { latitude, longitude, count, ids, approximate } of items) {
          assert.equal(ids.length, Math.min(5, count));
          const there = ids.map((id) => byId.get(id)?.jobLocation);
          for (const place of there) {
            assert.deepEqual([place?.latitude, place?.longitude], [latitude, longitude]);
          }
          if (approximate) assert.ok(there.every((place) => place?.located === 'municipality'));
        }
      });
    }

    test('without words name the newest of a place first', async () => {
      const { items } = await ask({});
      const order = (await everything(service, {})).items.map(({ id }) => id);
      const shared = items.filter(({ count }) => count > 1);
      assert.ok(shared.length > 0);
      for (const { ids } of shared) {
        const positions = ids.map((id) => order.indexOf(id));
        assert.deepEqual(
          positions,
          [...positions].sort((a, b) => a - b),
        );
      }
    });
  });
}
