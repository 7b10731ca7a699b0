import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FavouritePage, HealthAnswers, JobPostingPage, Profile, Wishes } from '../types.ts';
import { contractOperations } from './document.ts';
import type { Service } from './service.ts';

const me = '/v1/visitors/me';
const wishes: Wishes = {
  near: '7700',
  radiusKm: 20,
  kinds: ['temp', 'part-time'],
  words: 'køkken & kærlighed 🥐',
  language: 'ar',
};
const health: HealthAnswers = {
  consent: true,
  challenges: ['physical', 'other'],
  note: 'Jeg kan ikke løfte tungt.\nIkke om morgenen.',
};

const profile: Profile = {
  age: '30-39',
  education: { level: 'vocational', field: 'bager' },
  benefit: 'dagpenge',
  monthsUnemployed: 4,
  wishes,
  interests: { trades: ['food', 'garden'], words: 'kager, haver og 🥐' },
  skills: [
    {
      uri: 'http://data.europa.eu/esco/skill/5626b3b1-5415-47f6-acf1-b573d457d180',
      labels: { da: 'bage brød og kager', en: 'bake goods' },
    },
  ],
  languages: ['da', 'ar'],
  reminders: { telephone: '+4520000000', email: 'proeve@eksempel.example' },
  further: { korekort: 'ja' },
  released: ['wishes', 'skills'],
};

/** The documents of which a visitor keeps one each, favourites, and what holds for everything that belongs to it. */
export function visitorSuite(service: Service): void {
  const put = (path: string, visitor: string, body?: unknown) =>
    service.ask(path, { method: 'PUT', visitor, ...(body !== undefined && { body }) });
  const remove = (path: string, visitor: string) =>
    service.ask(path, { method: 'DELETE', visitor });
  const favourites = (visitor: string, query = {}) =>
    service.get<FavouritePage>(`${me}/favourites`, query, visitor);
  const postingIds = async (count: number) =>
    (await service.get<JobPostingPage>('/v1/job-postings', { limit: count })).items.map(
      ({ id }) => id,
    );
  const nothingAt = async (path: string, visitor: string) =>
    assert.equal((await service.ask(path, { visitor })).status, 204, path);
  const marks = async (visitor: string) =>
    (await favourites(visitor)).items.map(({ jobPosting }) => jobPosting.id);

  describe('a visitor', () => {
    test('gets a handle that nobody can guess', async () => {
      const handles = [await service.visitor(), await service.visitor()];
      assert.notEqual(handles[0], handles[1]);
    });

    for (const { method, template } of contractOperations) {
      if (!template.startsWith(me)) continue;
      const path = template.replace('{type}', 'company').replace('{id}', 'findes-ikke');
      test(`is asked for by ${method} ${template}, before anything else of the request`, async () => {
        const body = method === 'PUT' ? { rawBody: '{ not json' } : {};
        await service.fails('no-visitor', 401, path, { method, ...body });
        for (const authorization of ['Basic eDp5', 'Bearer', 'Bearer ' + 'x'.repeat(43), 'x']) {
          await service.fails('no-visitor', 401, path, { method, headers: { authorization } });
        }
      });
    }

    test('is erased with everything, and only once', async () => {
      const [visitor, other] = [await service.visitor(), await service.visitor()];
      await put(`${me}/wishes`, visitor, wishes);
      await put(`${me}/wishes`, other, wishes);
      assert.equal((await remove(me, visitor)).status, 204);
      for (const path of [me, `${me}/wishes`, `${me}/favourites`, `${me}/health-answers`]) {
        const method = path === me ? 'DELETE' : 'GET';
        await service.fails('no-visitor', 401, path, { method, visitor });
      }
      assert.deepEqual(await service.get(`${me}/wishes`, {}, other), wishes);
    });
  });

  describe('favourites', () => {
    test('are none at first, then the latest marked first', async () => {
      const visitor = await service.visitor();
      assert.deepEqual(await favourites(visitor), { items: [], next: null });
      const ids = await postingIds(3);
      for (const id of ids) {
        assert.equal((await put(`${me}/favourites/${id}`, visitor)).status, 204);
        // Two marks in one millisecond have no order.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      assert.deepEqual(await marks(visitor), [...ids].reverse());
    });

    test('marked twice stand once, at the time of the first; taken away twice are gone', async () => {
      const visitor = await service.visitor();
      const [id = ''] = await postingIds(1);
      await put(`${me}/favourites/${id}`, visitor);
      const before = await favourites(visitor);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal((await put(`${me}/favourites/${id}`, visitor)).status, 204);
      assert.deepEqual(await favourites(visitor), before);
      for (let turn = 0; turn < 2; turn++) {
        assert.equal((await remove(`${me}/favourites/${id}`, visitor)).status, 204);
        assert.deepEqual(await marks(visitor), []);
      }
    });

    test('of postings that do not exist are refused', async () => {
      const visitor = await service.visitor();
      const ask = { method: 'PUT', visitor };
      await service.fails('not-found', 404, `${me}/favourites/findes-ikke`, ask);
      await service.fails('not-found', 404, `${me}/favourites/${'x'.repeat(65)}`, ask);
    });

    test('are leafed through without loss or repetition', async () => {
      const visitor = await service.visitor();
      const ids = await postingIds(7);
      for (const id of ids) await put(`${me}/favourites/${id}`, visitor);
      const leafed: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await favourites(visitor, { limit: 3, ...(cursor && { cursor }) });
        assert.ok(page.items.length <= 3);
        leafed.push(...page.items.map(({ jobPosting }) => jobPosting.id));
        cursor = page.next;
      } while (cursor !== null && leafed.length < 100);
      assert.deepEqual([...leafed].sort(), [...ids].sort());
      for (const [name, value] of [
        ['limit', 0],
        ['limit', 51],
        ['cursor', 'ikke-givet-ud'],
      ] as const) {
        const query = { [name]: value };
        await service.fails('invalid-request', 400, `${me}/favourites`, { visitor, query });
      }
    });
  });

  const kept: [name: string, path: string, value: object, other: object][] = [
    ['wishes', `${me}/wishes`, wishes, {}],
    ['profile', `${me}/profile`, profile, {}],
    ['health answers', `${me}/health-answers`, health, { consent: true, challenges: [] }],
  ];
  for (const [name, path, value, other] of kept) {
    describe(name, () => {
      test('are nothing until kept; then they are what was kept, to the letter', async () => {
        const visitor = await service.visitor();
        await nothingAt(path, visitor);
        for (const body of [value, value, other]) {
          assert.equal((await put(path, visitor, body)).status, 204);
          assert.deepEqual(await service.get(path, {}, visitor), body);
        }
        for (let turn = 0; turn < 2; turn++)
          assert.equal((await remove(path, visitor)).status, 204);
        await nothingAt(path, visitor);
      });
    });
  }

  describe('bodies that do not fit', () => {
    const bodies: [path: string, body: unknown][] = [
      ...[
        null,
        [],
        'tekst',
        7,
        { near: 7 },
        { near: '' },
        { near: 'x'.repeat(81) },
        { radiusKm: 0 },
        { radiusKm: 1.5 },
        { radiusKm: '20' },
        { kinds: 'temp' },
        { kinds: ['drømmejob'] },
        { kinds: ['temp', 'temp'] },
        { words: 'x'.repeat(201) },
        { language: 'tlh' },
        { challenges: ['physical'] },
        { health: 'no' },
      ].map((body): [string, unknown] => [`${me}/wishes`, body]),
      ...[
        {},
        { consent: true },
        { consent: false, challenges: [] },
        { consent: 'true', challenges: [] },
        { consent: true, challenges: ['diagnose'] },
        { consent: true, challenges: ['mental', 'mental'] },
        { consent: true, challenges: [], note: 'x'.repeat(2001) },
        { ...health, near: '7700' },
      ].map((body): [string, unknown] => [`${me}/health-answers`, body]),
      ...[
        { age: 52 },
        { education: {} },
        { education: { level: 'ph.d.' } },
        { monthsUnemployed: -1 },
        { wishes: { health: 'no' } },
        { interests: { trades: ['drømme'] } },
        { skills: [{ uri: 'http://example.dk/1', labels: { da: 'x' } }] },
        { reminders: { telephone: '20000000' } },
        { reminders: { email: 'ingen adresse' } },
        { further: { svar: 7 } },
        { released: ['health'] },
        { challenges: ['mental'] },
      ].map((body): [string, unknown] => [`${me}/profile`, body]),
    ];
    for (const [path, body] of bodies) {
      test(`${path} ${JSON.stringify(body).slice(0, 50)} are refused and change nothing`, async () => {
        const visitor = await service.visitor();
        await service.fails('invalid-request', 400, path, { method: 'PUT', visitor, body });
        await nothingAt(path, visitor);
      });
    }

    test('not JSON, of another media type, or huge are refused', async () => {
      const visitor = await service.visitor();
      const ask = { method: 'PUT', visitor };
      const path = `${me}/wishes`;
      for (const rawBody of ['{', '', '{"near":}', '\u0000']) {
        await service.fails('invalid-request', 400, path, { ...ask, rawBody });
      }
      const headers = { 'content-type': 'text/plain' };
      await service.fails('invalid-request', [400, 415], path, { ...ask, rawBody: '{}', headers });
      const huge = JSON.stringify({ words: 'x'.repeat(2_000_000) });
      await service.fails('body-too-large', 413, path, { ...ask, rawBody: huge });
    });
  });

  describe('visitors', () => {
    test('never see each other, and health never leaves its own answer', async () => {
      const [one, other] = [await service.visitor(), await service.visitor()];
      const [id = ''] = await postingIds(1);
      await put(`${me}/favourites/${id}`, one);
      await put(`${me}/wishes`, one, wishes);
      await put(`${me}/health-answers`, one, health);
      assert.deepEqual(await marks(other), []);
      await nothingAt(`${me}/wishes`, other);
      await nothingAt(`${me}/health-answers`, other);
      await remove(`${me}/favourites/${id}`, other);
      await remove(`${me}/wishes`, other);
      await remove(`${me}/health-answers`, other);
      assert.deepEqual(await marks(one), [id]);
      assert.deepEqual(await service.get(`${me}/wishes`, {}, one), wishes);
      assert.deepEqual(await service.get(`${me}/health-answers`, {}, one), health);
      for (const path of [`${me}/wishes`, `${me}/favourites`, '/v1/job-postings?limit=5']) {
        const { body } = await service.ask(path, { visitor: one });
        assert.doesNotMatch(JSON.stringify(body), /løfte|challenges|consent/);
      }
    });
  });
}
