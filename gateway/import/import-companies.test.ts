import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Company, Skill, Slot } from '../../contract/types.ts';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { importCompanies } from './import-companies.ts';
import { importPlaces } from './import-places.ts';
import { importSkills } from './import-skills.ts';

const esco = 'http://data.europa.eu/esco/skill/';

describe('an import of skills and companies', () => {
  let gateway: TestGateway;
  let folder: string;

  before(async () => {
    gateway = await createTestGateway();
    folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-companies-'));
  });
  beforeEach(() => gateway.pool.query('truncate company, skill cascade'));
  after(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function fileOf(name: string, content: unknown): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  }
  const skills = async (name: string, content: unknown) =>
    importSkills(gateway.pool, await fileOf(name, content));
  const companies = async (...entries: object[]) =>
    importCompanies(gateway.pool, await fileOf('companies.json', { companies: entries }));
  const get = async <Body>(url: string) => (await gateway.app.inject({ url })).json<Body>();
  const found = async (typed: string) =>
    (await get<{ items: Skill[] }>(`/v1/skills?query=${encodeURIComponent(typed)}`)).items;
  const slotsOf = async (id: string) =>
    (await get<{ items: Slot[] }>(`/v1/companies/${id}/slots`)).items;
  const placesOf = (refusals: readonly { place: string; reason: string }[]) =>
    refusals.map(({ place, reason }) => `${place.slice(place.indexOf(' ') + 1)}: ${reason}`);

  const company = {
    id: 'firma',
    name: 'Firma',
    summary: 'Et firma.',
    description: '<p>Hej</p>',
    location: { postalCode: '7700', addressLocality: 'Thisted', municipality: '787' },
    unsolicited: true,
  };
  const slot = { id: 'a', kind: 'meeting', mode: 'telephone', places: 1 };
  const at = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 13) + ':00:00Z';
  const single = (id: string, days: number, places = 1) => ({
    ...slot,
    id,
    places,
    start: at(days),
    end: at(days).replace(':00:00Z', ':30:00Z'),
  });

  test('takes ESCO’s CSV as it is published, one language after the other', async () => {
    const columns =
      'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status';
    const line = (label: string, others: string, uri = `${esco}a-1`) =>
      `KnowledgeSkillCompetence,${uri},skill/competence,cross-sector,${label},"${others}",,released`;
    const unknown = line('бить', '', `${esco}b-2`);
    assert.equal((await skills('skills_ru.csv', `${columns}\n${unknown}\n`)).written, 0);
    const danish = `\ufeff${columns}\r\n${line('"yde, førstehjælp"', 'hjælpe ved ulykke\ngive førstehjælp')}\r\n`;
    assert.deepEqual(await skills('skills_da.csv', danish), { read: 1, written: 1, refusals: [] });
    await skills('skills_en.csv', `${columns}\n${line('provide first aid', '')}\n`);
    await skills('skills_ru.csv', `${columns}\n${line('оказывать помощь', '')}\n${unknown}`);
    const labels = {
      da: 'yde, førstehjælp',
      en: 'provide first aid',
      ru: 'оказывать помощь',
    };
    for (const typed of ['foerstehj', 'ulykke', 'first', 'помощь']) {
      assert.deepEqual(await found(typed), [{ uri: `${esco}a-1`, labels }], typed);
    }
    // Another edition: the names of that language are replaced, those of others stay.
    await skills('skills_da.csv', `${columns}\n${line('redde liv', '')}\n`);
    assert.deepEqual(await found('ulykke'), []);
    assert.deepEqual((await found('redde'))[0]?.labels, { ...labels, da: 'redde liv' });
  });

  test('of skills names what is wrong, and takes nothing of such a file', async () => {
    const head = 'conceptUri,preferredLabel';
    const wrong: [name: string, content: unknown, refusal: RegExp][] = [
      ['skills.csv', head, /says no language/],
      ['skills_da.csv', 'uri,label\n1,2', /1 has no columns/],
      [
        'skills_da.csv',
        `${head}\n${esco}a,bage\nhttps://andet.example/a,bage`,
        /:3 has no address/,
      ],
      ['skills_da.csv', `${head}\n${esco}a,bage\n${esco}b, `, /:3 has no preferredLabel/],
      ['skills_da.csv', `${head}\n"${esco}a,bage`, /is not CSV/],
      ['skills.json', '{', /is not JSON/],
      [
        'skills.json',
        { skills: [{ uri: `${esco}a`, labels: { de: 'backen' } }] },
        /labels\/da is missing/,
      ],
      [
        'skills.json',
        { skills: [{ uri: 'x', labels: { da: 'bage' } }] },
        /\/skills\/0\/uri must match/,
      ],
      ['skills.json', { skills: [{ uri: `${esco}a`, labels: { da: 'b\0' } }] }, /cannot be kept/],
      ['skills.json', '', /is empty/],
      ['skills.json', '['.repeat(50_000) + ']'.repeat(50_000), /must be object/],
    ];
    for (const [name, content, refusal] of wrong) {
      const { written, refusals } = await skills(name, content);
      assert.equal(written, 0);
      assert.match(refusals.map(({ place, reason }) => `${place} ${reason}`).join('\n'), refusal);
    }
    assert.deepEqual(await found('bage'), []);
  });

  test('of companies names every fault with its place, and imports nothing of the file', async () => {
    const { written, refusals } = await companies(
      company,
      { ...company, id: 'to', navn: 'To', location: { latitude: 91 }, video: { name: 'Uden' } },
      { ...company, slots: [{ ...single('a', 3), weekday: 'mandag' }] },
    );
    assert.equal(written, 0);
    const places = placesOf(refusals);
    for (const place of [
      '/companies/1/navn: is not known here',
      '/companies/1/location/latitude: must be <= 90',
      '/companies/1/location/longitude: is missing',
      '/companies/1/video/captions: is missing',
      '/companies/1/video/transcript: is missing',
      '/companies/2/slots/0/from: is missing',
    ]) {
      assert.ok(places.includes(place), `${place}\n${places.join('\n')}`);
    }
    const second = await companies(company, {
      ...company,
      location: { municipality: '999' },
      slots: [{ ...single('a', 3), timeZone: 'Mars/Nord' }],
    });
    assert.deepEqual(placesOf(second.refusals), [
      '/companies/1/id: is that of another',
      '/companies/1/location/municipality: is the code of no municipality',
      '/companies/1/slots/0: has a timeZone that is not known',
    ]);
    const third = await companies(company, { ...company, id: 'to', skillsSought: [`${esco}x`] });
    assert.match(placesOf(third.refusals)[0]!, /^\/companies\/1\/skillsSought\/0: .*import skills/);
    const { rowCount } = await gateway.pool.query('select from company');
    assert.equal(rowCount, 0);
  });

  test('cleans a description, and finds the point by the best place that is known', async () => {
    await companies({
      ...company,
      description: '<p onclick="x()">Hej <script>alert(1)</script><b>du</b></p>',
    });
    const { description, location } = await get<Company>('/v1/companies/firma');
    assert.doesNotMatch(description, /script|onclick/);
    assert.equal(location.located, 'postal-code');
    assert.ok(Math.abs(location.latitude! - 56.96) < 0.1);
    // A better place comes later.
    await importPlaces(
      gateway.pool,
      await fileOf('places.csv', 'code,name,lat,lon\n7700,Thisted,56.9,8.7\n'),
    );
    const { location: later } = await get<Company>('/v1/companies/firma');
    assert.deepEqual([later.located, later.latitude], ['postal-code', 56.9]);
  });

  test('takes a slot back that is not named any more; who has booked it keeps it', async () => {
    await companies({ ...company, slots: [single('a', 3), single('b', 4)] });
    const made = await gateway.app.inject({ method: 'POST', url: '/v1/visitors' });
    const headers = { authorization: `Bearer ${made.json<{ handle: string }>().handle}` };
    const url = '/v1/visitors/me/bookings/11111111-1111-4111-8111-111111111111';
    const hold = (id: string) =>
      gateway.app.inject({ method: 'PUT', url, headers, payload: { slot: id } });
    assert.equal((await hold('firma_b')).statusCode, 200);

    const moved = await companies({ ...company, slots: [single('a', 3), single('b', 9)] });
    assert.match(placesOf(moved.refusals)[0]!, /firma_b.*cannot be moved/);
    assert.equal((await companies({ ...company, slots: [single('a', 9)] })).written, 1);
    assert.deepEqual(
      (await slotsOf('firma')).map(({ id, start }) => [id, start.slice(0, 10)]),
      [['firma_a', at(9).slice(0, 10)]],
    );
    const list = await gateway.app.inject({ url: '/v1/visitors/me/bookings', headers });
    assert.equal(list.json<{ items: { status: string }[] }>().items[0]?.status, 'held');
    assert.equal((await hold('firma_a')).statusCode, 200);
    assert.equal((await hold('firma_b')).statusCode, 409);
    // Named again it is there again.
    await companies({ ...company, slots: [single('a', 9), single('b', 4)] });
    assert.equal((await hold('firma_b')).statusCode, 200);
  });
});
