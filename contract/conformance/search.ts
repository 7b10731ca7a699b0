import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { distanceKm, type Point } from '../distance.ts';
import { fold } from '../fold.ts';
import { municipalityByCode } from '../municipalities.ts';
import { towns } from '../towns.ts';
import { jobPostingKinds, type JobPostingPage, type JobPostingSummary } from '../types.ts';
import { addresses, expectedPostings } from './expected.ts';
import type { Ask, Service } from './service.ts';

const path = '/v1/job-postings';

/** Leafs through a whole result. */
export async function everything(
  service: Service,
  query: NonNullable<Ask['query']>,
  limit = 50,
): Promise<{ items: JobPostingSummary[]; pages: JobPostingPage[] }> {
  const pages: JobPostingPage[] = [];
  let next: string | null | undefined;
  do {
    const page: JobPostingPage = await service.get(path, {
      ...query,
      limit,
      ...(typeof next === 'string' && { cursor: next }),
    });
    assert.ok(page.items.length <= limit, 'more than the limit');
    assert.ok(page.next === null || page.items.length > 0, 'an empty page that goes on');
    pages.push(page);
    next = page.next;
  } while (next !== null && pages.length < 300);
  return { items: pages.flatMap(({ items }) => items), pages };
}

/** Search: filters, words, circle, paging. */
export function searchSuite(service: Service): void {
  describe('search', () => {
    test('without filters lists every posting once, the newest first, and no reasons', async () => {
      const { items, pages } = await everything(service, {});
      const expected = expectedPostings();
      assert.deepEqual(addresses(items), addresses(expected));
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      assert.deepEqual(pages[0]?.total, { value: expected.length, relation: 'exact' });
      const days = items.map(({ datePosted }) => datePosted);
      assert.deepEqual(days, [...days].sort().reverse());
      assert.ok(items.every(({ reasons }) => reasons.length === 0));
    });

    for (const limit of [1, 7, 50]) {
      test(`pages of ${limit} lose and repeat nothing, and agree on the total`, async () => {
        const { items, pages } = await everything(service, { kind: 'temp' }, limit);
        const expected = expectedPostings().filter(({ kind }) => kind === 'temp');
        assert.deepEqual(addresses(items), addresses(expected));
        assert.equal(pages.length, Math.ceil(expected.length / limit));
        assert.ok(pages.every(({ total }) => total.value === expected.length));
        assert.ok(pages.slice(0, -1).every((page) => page.items.length === limit));
      });
    }

    test('pages of words lose and repeat nothing', async () => {
      const whole = await everything(service, { query: 'vikar' });
      const leafed = await everything(service, { query: 'vikar' }, 3);
      assert.ok(whole.items.length > 6);
      assert.deepEqual(
        leafed.items.map(({ id }) => id),
        whole.items.map(({ id }) => id),
      );
    });

    for (const kind of jobPostingKinds) {
      test(`the kind ${kind} finds these and no others, saying so`, async () => {
        const { items } = await everything(service, { kind });
        assert.deepEqual(
          addresses(items),
          addresses(expectedPostings().filter((one) => one.kind === kind)),
        );
        for (const { reasons } of items) assert.deepEqual(reasons, [{ type: 'kind', kind }]);
      });
    }

    test('several kinds mean any of them', async () => {
      const kinds = ['flex-job', 'internship'];
      const { items } = await everything(service, { kind: kinds });
      assert.deepEqual(
        addresses(items),
        addresses(expectedPostings().filter(({ kind }) => kinds.includes(kind))),
      );
    });

    test('a municipality finds its own, also those without coordinates', async () => {
      const { items } = await everything(service, { municipality: '370' });
      const expected = expectedPostings().filter(
        ({ jobLocation }) => jobLocation.municipality?.code === '370',
      );
      assert.deepEqual(addresses(items), addresses(expected));
      assert.ok(expected.some(({ jobLocation }) => jobLocation.latitude === undefined));
      for (const { reasons } of items) {
        assert.deepEqual(reasons, [{ type: 'municipality', municipality: 'Næstved' }]);
      }
    });

    test('a municipality without postings finds none, and that is no error', async () => {
      const page: JobPostingPage = await service.get(path, { municipality: '825' });
      assert.deepEqual(page, { items: [], total: { value: 0, relation: 'exact' }, next: null });
    });

    test('all filters must fit, each with its reason', async () => {
      const query = {
        kind: 'temp',
        near: 'Thisted',
        radius: 60,
        municipality: '787',
        query: 'vikar',
      };
      const { items } = await everything(service, query);
      assert.ok(items.length > 0);
      for (const item of items) {
        assert.equal(item.kind, 'temp');
        assert.equal(item.jobLocation.municipality?.code, '787');
        assert.deepEqual(item.reasons.map(({ type }) => type).sort(), [
          'kind',
          'municipality',
          'near',
          'words',
        ]);
      }
    });

    test('the radius without a place is ignored', async () => {
      const { total }: JobPostingPage = await service.get(path, { radius: 5 });
      assert.equal(total.value, expectedPostings().length);
    });

    test('parameters the contract does not know are ignored', async () => {
      const { total }: JobPostingPage = await service.get(path, { utm_source: 'brev' });
      assert.equal(total.value, expectedPostings().length);
    });
  });

  circle(service);
  words(service);
}

function circle(service: Service): void {
  describe('the circle', () => {
    for (const [near, radius] of [
      ['Thisted', 20],
      ['Aarhus', 8],
      ['9000', 12],
    ] as const) {
      test(`of ${radius} km around ${near} holds exactly what lies within`, async () => {
        const { items, pages } = await everything(service, { near, radius });
        const middle = pointOf(pages[0]?.near, near);
        const found = new Set(addresses(items));
        for (const { url = '', jobLocation } of expectedPostings()) {
          const { latitude, longitude } = jobLocation;
          if (latitude === undefined || longitude === undefined) continue;
          const distance = distanceKm(middle, { latitude, longitude });
          // A hundred metres for services that calculate on an ellipsoid.
          if (distance < radius - 0.1) assert.ok(found.has(url), `${url} at ${distance} km`);
          if (distance > radius + 0.1) assert.ok(!found.has(url), `${url} at ${distance} km`);
        }
      });

      test(`of ${radius} km around ${near} tells distance and reason`, async () => {
        const { items, pages } = await everything(service, { near, radius });
        const middle = pointOf(pages[0]?.near, near);
        assert.ok(items.length > 0);
        for (const { distanceKm: told, jobLocation, reasons } of items) {
          const reason = reasons.find(({ type }) => type === 'near');
          assert.ok(reason?.type === 'near');
          assert.equal(reason.radiusKm, radius);
          assert.equal(reason.approximate, jobLocation.located === 'municipality');
          if (jobLocation.located !== 'coordinates') continue;
          const { latitude, longitude } = jobLocation;
          assert.ok(latitude !== undefined && longitude !== undefined && told !== undefined);
          assert.ok(Math.abs(told - distanceKm(middle, { latitude, longitude })) <= 0.15);
        }
      });
    }

    test('finds what is known by its municipality only where the main town lies within', async () => {
      const moving = expectedPostings().filter(
        ({ jobLocation }) => jobLocation.notStatic && jobLocation.municipality,
      );
      const { items } = await everything(service, { near: 'Aalborg', radius: 30 });
      const aalborg = pointOf(undefined, 'Aalborg');
      assert.ok(moving.length > 0);
      for (const { url = '', jobLocation } of moving) {
        const main = municipalityByCode(jobLocation.municipality?.code ?? '');
        assert.ok(main);
        const item = items.find((one) => one.url === url);
        assert.equal(item !== undefined, distanceKm(aalborg, main) <= 30, url);
        if (item) assert.equal(item.jobLocation.located, 'municipality');
      }
    });

    test('never holds what no place is known of, however wide it is', async () => {
      const { items } = await everything(service, { near: 'Aarhus', radius: 200 });
      const found = new Set(addresses(items));
      const nowhere = expectedPostings().filter(({ jobLocation }) => jobLocation.abroad);
      assert.ok(items.every(({ jobLocation }) => jobLocation.located !== 'unknown'));
      for (const { url = '' } of nowhere) assert.ok(!found.has(url), url);
    });

    test('is the same in every spelling of its place', async () => {
      const totals = [];
      for (const near of ['Næstved', 'næstved', 'NAESTVED', ' Næstved ']) {
        const page: JobPostingPage = await service.get(path, { near, radius: 15 });
        totals.push([page.total.value, page.near?.name]);
      }
      assert.ok(Number(totals[0]?.[0]) > 0);
      for (const total of totals) assert.deepEqual(total, totals[0]);
    });

    test('may be named as on an envelope', async () => {
      const names = [];
      for (const near of [
        'aarhus c',
        'Aarhus Kommune',
        'Aarhus, Danmark',
        'DK-8000',
        '8000, Aarhus',
      ]) {
        const page: JobPostingPage = await service.get(path, { near });
        names.push(page.near?.name);
      }
      assert.deepEqual(names, ['8000', 'Aarhus', 'Aarhus', '8000', '8000']);
    });

    test('may be named as in other languages, where the town is large', async () => {
      for (const near of ['Aarhus', 'أرهوس', 'Орхус', 'Copenhagen', 'Копенгаген', 'كوبنهاغن']) {
        const page: JobPostingPage = await service.get(path, { near });
        assert.match(page.near?.name ?? '', /^(Aarhus|København)$/, near);
      }
      const { items } = await service.get<{ items: { name: string }[] }>('/v1/places', {
        query: 'Copenh',
      });
      assert.equal(items[0]?.name, 'København');
    });

    test('may be a postal code that no posting has, a postal district, a part of a large town, or the beginning of a name', async () => {
      const place = async (near: string) =>
        (await service.get<JobPostingPage>(path, { near, limit: 1 })).near?.label;
      for (const [near, name] of [
        ['2200', '2200 København N'],
        ['1000', '1000 København K'],
        ['1499', '1499 København K'],
        ['1620', '1620 København V'],
        ['1999', '1999 Frederiksberg C'],
        ['DK-2200 København N', '2200 København N'],
        ['7760', '7760 Hurup Thy'],
        ['hurup thy', '7760 Hurup Thy'],
        ['Hellerup', '2900 Hellerup'],
        ['København NV', '2400 København NV'],
        ['Kbh', 'København'],
        ['kbh. nv', '2400 København NV'],
        ['kbh Ø', '2100 København Ø'],
        ['Kgs. Lyngby', 'Kongens Lyngby'],
        ['sdr omme', '7260 Sønder Omme'],
        ['Guldborgsund Kommune', 'Nykøbing Falster'],
        ['Høje-Taastrup', 'Taastrup'],
        ['Aarhus Ø', 'Aarhus'],
        ['Nørrebro', 'København'],
        ['5270', '5270 Odense N'],
        ['9990', '9990 Skagen'],
        ['Bedst', '7755 Bedsted Thy'],
        ['Nykøbing', 'Nykøbing Falster'],
        ['Frederiksh', 'Frederikshavn'],
      ] as const) {
        assert.equal(await place(near), name, near);
      }
      const { items } = await service.get<{ items: { label: string }[] }>('/v1/places', {
        query: '2200',
      });
      assert.deepEqual(
        items.map(({ label }) => label),
        ['2200 København N'],
      );
      for (const near of ['9999', '0999', '2001', '3900 Nuuk']) {
        await service.fails('unknown-place', 404, path, { query: { near } });
      }
    });

    test('is 20 km wide where nobody says', async () => {
      const told: JobPostingPage = await service.get(path, { near: 'Vejen', radius: 20 });
      const untold: JobPostingPage = await service.get(path, { near: 'Vejen' });
      assert.deepEqual(untold.total, told.total);
    });
  });
}

/** The middle as the service understood it, else as the table of towns has it. */
function pointOf(place: JobPostingPage['near'], name: string): Point {
  if (place?.latitude !== undefined && place.longitude !== undefined) {
    return { latitude: place.latitude, longitude: place.longitude };
  }
  const town = towns.find((one) => one.name === name);
  assert.ok(town, name);
  return town;
}

function words(service: Service): void {
  const ids = async (query: string) =>
    (await everything(service, { query })).items.map(({ id }) => id).sort();
  const titled = (part: string) =>
    expectedPostings().filter(({ title }) => fold(title).includes(fold(part)));

  describe('words', () => {
    for (const [written, ...spellings] of [
      ['pædagogmedhjælper', 'paedagogmedhjaelper', 'PÆDAGOGMEDHJÆLPER', 'pæ\u0064agogmedhjælper'],
      ['lærling', 'laerling'],
      ['køkken', 'koekken'],
      ['pålæg', 'paalaeg'],
      ['håndværk', 'haandvaerk', 'ha\u030andværk'],
      ['chauffør', 'chauffoer', 'chauffor'],
    ] as const) {
      test(`${written} is found in every spelling`, async () => {
        const expected = await ids(written);
        assert.ok(expected.length > 0, written);
        for (const spelling of spellings) assert.deepEqual(await ids(spelling), expected, spelling);
      });
    }

    for (const part of ['medhjælper', 'assistent', 'elev', 'lærling', 'operatør']) {
      test(`${part} is found within the compounds of titles`, async () => {
        const { items } = await everything(service, { query: part });
        const found = new Set(addresses(items));
        const expected = titled(part);
        // What has no deadline is there on every day.
        assert.ok(expected.length > 0);
        for (const { url = '', title } of expected) assert.ok(found.has(url), title);
      });
    }

    for (const [title, ...names] of [
      ['chauffør', 'fører', 'driver', 'سائق', 'السائق', 'водитель'],
      ['social- og sundhedshjælper', 'SOSU', 'sosu-hjælper', 'care helper'],
      ['social- og sundhedsassistent', 'SOSU', 'sosu-assistent', 'SSA'],
      ['pædagogmedhjælper', 'pædagogisk assistent', 'childcare assistant'],
      ['sygeplejerske', 'nurse', 'ممرضة', 'медсестра'],
      ['warehouse', 'lagermedarbejder', 'مستودع', 'склад'],
    ] as const) {
      test(`${title} is found by its other names: ${names.join(', ')}`, async () => {
        const expected = titled(title);
        assert.ok(expected.length > 0);
        for (const name of names) {
          const { items } = await everything(service, { query: name });
          const found = new Set(addresses(items));
          for (const { url = '', title: told } of expected)
            assert.ok(found.has(url), `${name}: ${told}`);
          assert.ok(items.length < expectedPostings().length / 4, `${name} finds ${items.length}`);
        }
      });
    }

    test('læreplads and lærepladser find each other', async () => {
      const one = new Set(await ids('læreplads'));
      const several = new Set(await ids('lærepladser'));
      const { items } = await everything(service, {});
      const meant = items.filter(({ title }) => /læreplads/i.test(title));
      assert.ok(meant.some(({ title }) => /lærepladser/i.test(title)));
      assert.ok(meant.some(({ title }) => /læreplads(?!er)/i.test(title)));
      for (const { id, title } of meant) {
        assert.ok(one.has(id), `læreplads: ${title}`);
        assert.ok(several.has(id), `lærepladser: ${title}`);
      }
    });

    test('must all be found: each further word leaves fewer or as many', async () => {
      const first = new Set(await ids('bager'));
      const both = await ids('bager assistent');
      assert.ok(both.length > 0 && both.length < first.size);
      for (const id of both) assert.ok(first.has(id));
    });

    test('that only say that work is looked for ask for nothing', async () => {
      const expected = await ids('chauffør');
      for (const query of [
        'chauffør job',
        'ledige stillinger chauffør',
        'chauffør arbejde',
        'Ledig: chauffør',
      ]) {
        assert.deepEqual(await ids(query), expected, query);
      }
      assert.deepEqual(await ids('وظيفة سائق'), await ids('سائق'));
      assert.deepEqual(await ids('driver jobs'), await ids('driver'));
      for (const query of ['job', 'ledige job', 'وظائف', 'вакансии', 'jobs in']) {
        const { total }: JobPostingPage = await service.get(path, { query, limit: 1 });
        assert.equal(total.value, expectedPostings().length, query);
      }
      const flex = await ids('flex job');
      assert.ok(flex.length > 0 && flex.length < expectedPostings().length / 2);
    });

    test('that stand nowhere find nothing', async () => {
      const page: JobPostingPage = await service.get(path, { query: 'qwxzqwxz' });
      assert.deepEqual(page, { items: [], total: { value: 0, relation: 'exact' }, next: null });
    });

    test('are given as the reason', async () => {
      const { items }: JobPostingPage = await service.get(path, { query: 'pædagog' });
      for (const { reasons } of items) {
        assert.deepEqual(reasons, [{ type: 'words', words: ['pædagog'] }]);
      }
    });

    test('that are no words ask for nothing, and special characters mean nothing', async () => {
      for (const query of ['', '   ', '!!!', '& | ! ( ) : *', "'", '\\', '%', '_']) {
        const { total }: JobPostingPage = await service.get(path, { query });
        assert.equal(total.value, expectedPostings().length, query);
      }
      for (const query of [
        "bager' or 1=1 --",
        'bager:*',
        '<script>',
        '\u{1f950}',
        'a'.repeat(200),
      ]) {
        await service.get(path, { query });
      }
    });
  });
}
