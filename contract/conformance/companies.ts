import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { weekdays, type CompanyFile, type SlotWeekly } from '../companies/company-file.ts';
import { distanceKm } from '../distance.ts';
import type { Company, CompanyPage, JobPostingPage, Skill, Slot } from '../types.ts';
import type { Service } from './service.ts';

const read = <Document>(name: string): Document =>
  JSON.parse(
    readFileSync(new URL(`../../mocks/${name}.json`, import.meta.url), 'utf8'),
  ) as Document;
const { companies } = read<CompanyFile>('companies');
const { skills } = read<{ skills: Skill[] }>('skills');
const danish = new Intl.Collator('da');

const uriOf = (label: string): string => skills.find(({ labels }) => labels.en === label)!.uri;

/** Companies, the times at which they can be met, skills, and what is told of postings. */
export function companySuite(service: Service): void {
  const search = (query: Parameters<Service['get']>[1] = {}) =>
    service.get<CompanyPage>('/v1/companies', query);
  const ids = async (query: Parameters<Service['get']>[1]) =>
    (await search(query)).items.map(({ id }) => id);

  describe('companies', () => {
    test('are in the order of Danish, and pages lose and repeat none', async () => {
      const names = companies.map(({ name }) => name).sort(danish.compare);
      const leafed: string[] = [];
      let cursor: string | null = null;
      do {
        const page: CompanyPage = await search({ limit: 3, ...(cursor && { cursor }) });
        leafed.push(...page.items.map(({ name }) => name));
        cursor = page.next;
      } while (cursor !== null && leafed.length < 50);
      assert.deepEqual(leafed, names);
      await service.fails('invalid-request', 400, '/v1/companies', { query: { cursor: 'x' } });
    });

    test('say how many of their postings can be applied for', async () => {
      for (const { id, postings } of (await search()).items) {
        const found = await service.get<JobPostingPage>('/v1/job-postings', {
          company: id,
          limit: 1,
        });
        assert.equal(postings, found.total.value, id);
      }
    });

    test('may be those alone that are open to unsolicited applications', async () => {
      const open = companies.filter(({ unsolicited }) => unsolicited).map(({ id }) => id);
      assert.deepEqual((await ids({ unsolicited: 'true' })).sort(), open.sort());
    });

    test('are found by words of their name, their trade and what they look for', async () => {
      assert.deepEqual(await ids({ query: 'mønsterkroen' }), ['moensterkroen']);
      assert.deepEqual(await ids({ query: 'MOENSTER' }), ['moensterkroen']);
      assert.deepEqual(await ids({ query: 'ældrepleje' }), ['fiktivgaarden-plejecenter']);
      assert.deepEqual(await ids({ query: 'hotel fisk' }), ['moensterkroen']);
      assert.deepEqual(await ids({ query: 'forklift' }), ['proevestrup-transport']);
      assert.deepEqual(await ids({ query: 'hotel svejse' }), []);
      for (const query of ['%', '_', "'", '\\']) await search({ query });
    });

    test('that seek most of the skills asked for come first; the others are not there', async () => {
      const skill = ['cook fish', 'serve food in table service', 'assist customers'].map(uriOf);
      assert.deepEqual(await ids({ skill }), [
        'moensterkroen',
        'eksempelhavn-bageri',
        'taenkeby-butikker',
      ]);
      const wrong = { skill: 'http://example.dk/skill/1' };
      await service.fails('invalid-request', 400, '/v1/companies', { query: wrong });
    });

    test('are looked for around a place, or in a municipality', async () => {
      const { items, near } = await search({ near: 'Thisted', radius: 30 });
      assert.equal(near?.name, 'Thisted');
      const point = { latitude: near!.latitude!, longitude: near!.longitude! };
      const within = companies.filter(
        ({ location: { latitude = 0, longitude = 0 } }) =>
          distanceKm(point, { latitude, longitude }) <= 30,
      );
      assert.deepEqual(items.map(({ id }) => id).sort(), within.map(({ id }) => id).sort());
      assert.ok(items.every(({ distanceKm: far = 99 }) => far <= 30));
      assert.deepEqual(await ids({ municipality: '751' }), ['papirborg-kontor']);
      const nowhere = { query: { near: 'Ingenstedslund' } };
      await service.fails('unknown-place', 404, '/v1/companies', nowhere);
      const unknown = { query: { municipality: '999' } };
      await service.fails('invalid-request', 400, '/v1/companies', unknown);
    });

    test('have a page each, which says what the list said and more', async () => {
      for (const summary of (await search()).items) {
        const { description, inLanguage, employees, url, video, ...rest } =
          await service.get<Company>(`/v1/companies/${summary.id}`);
        const entry = companies.find(({ id }) => id === summary.id)!;
        assert.deepEqual(rest, summary);
        assert.deepEqual(
          { inLanguage, employees, url },
          {
            inLanguage: entry.inLanguage,
            employees: entry.employees,
            url: entry.url,
          },
        );
        assert.match(description, /^<p>/);
        assert.equal(video?.transcript, entry.video?.transcript);
        assert.deepEqual(
          rest.skillsSought.map(({ uri }) => uri),
          entry.skillsSought,
        );
      }
      for (const id of ['findes-ikke', 'x'.repeat(65), 'a.b']) {
        await service.fails('not-found', 404, `/v1/companies/${id}`);
      }
    });
  });

  describe('times to meet a company', () => {
    const slotsOf = async (id: string, query = {}) =>
      (await service.get<{ items: Slot[] }>(`/v1/companies/${id}/slots`, query)).items;

    test('lie ahead, the first first, at the hour that its clocks show, in summer and winter', async () => {
      for (const { id, slots = [] } of companies) {
        const listed = await slotsOf(id);
        assert.equal(listed.length > 0, slots.length > 0, id);
        const starts = listed.map(({ start }) => Date.parse(start));
        assert.deepEqual(
          starts,
          [...starts].sort((one, other) => one - other),
        );
        for (const slot of listed) {
          assert.ok(Date.parse(slot.start) > Date.now() && slot.bookBy <= slot.start);
          assert.ok(
            slots.some((entry) => isOf(entry as SlotWeekly, slot)),
            `${slot.id} ${slot.start}`,
          );
        }
      }
    });

    test('may be of one kind; a company that there is not has none', async () => {
      const visits = await slotsOf('moensterkroen', { kind: 'visit' });
      assert.ok(visits.length > 0 && visits.every(({ kind }) => kind === 'visit'));
      const path = '/v1/companies/moensterkroen/slots';
      await service.fails('invalid-request', 400, path, { query: { kind: 'fest' } });
      await service.fails('not-found', 404, '/v1/companies/findes-ikke/slots');
    });
  });

  describe('skills', () => {
    const found = async (query: string, limit = 20) =>
      (await service.get<{ items: Skill[] }>('/v1/skills', { query, limit })).items;

    test('are found by the beginning of any of their words, in every language', async () => {
      for (const typed of ['bage brød', 'BROED', 'bake go', 'خبز الخبز', 'خبز', 'печь', 'торты']) {
        const uris = (await found(typed)).map(({ uri }) => uri);
        assert.ok(uris.includes(uriOf('bake goods')), typed);
      }
      assert.equal((await found('javascript'))[0]?.labels.en, 'JavaScript');
      assert.ok((await found('e', 3)).length <= 3);
      for (const odd of ['qwxz', '%', '_', ' ']) assert.deepEqual(await found(odd), []);
      await service.fails('invalid-request', 400, '/v1/skills');
    });
  });

  describe('a posting with something wrong', () => {
    test('is reported by anybody; nothing else can be said about it than the contract has', async () => {
      const { items } = await service.get<JobPostingPage>('/v1/job-postings', { limit: 1 });
      const path = `/v1/job-postings/${items[0]!.id}/reports`;
      const ask = { method: 'POST' };
      const told = await service.ask(path, { ...ask, body: { reason: 'fraud', note: 'Prøve.' } });
      assert.equal(told.status, 204);
      for (const body of [{}, { reason: 'kedelig' }, { reason: 'other', note: 'x'.repeat(1001) }]) {
        await service.fails('invalid-request', 400, path, { ...ask, body });
      }
      const name = { reason: 'other', name: 'Nogen' };
      await service.fails('invalid-request', 400, path, { ...ask, body: name });
      const body = { reason: 'filled' };
      const visitor = await service.visitor();
      for (let turn = 0; turn < 2; turn++) {
        assert.equal((await service.ask(path, { ...ask, visitor, body })).status, 204);
      }
      const unknown = { ...ask, visitor: 'x'.repeat(43), body };
      await service.fails('no-visitor', 401, path, unknown);
      const nowhere = '/v1/job-postings/findes-ikke/reports';
      await service.fails('not-found', 404, nowhere, { ...ask, body: { reason: 'filled' } });
    });
  });
}

/** Whether a slot is one of a weekly entry's, by a clock in its zone. */
function isOf(entry: SlotWeekly, slot: Slot): boolean {
  const clock = (moment: string) =>
    new Date(moment).toLocaleTimeString('sv-SE', { timeZone: slot.timeZone, timeStyle: 'short' });
  const weekday = new Date(slot.start).toLocaleDateString('en', {
    timeZone: slot.timeZone,
    weekday: 'long',
  });
  return (
    slot.id.includes(entry.id) &&
    slot.kind === entry.kind &&
    slot.mode === entry.mode &&
    weekdays.some((day) => day === entry.weekday && day === weekday.toLowerCase()) &&
    clock(slot.start) === entry.from &&
    clock(slot.end) === entry.to
  );
}
