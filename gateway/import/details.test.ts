import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { JobPosting } from '../../contract/types.ts';
import { migrate, migrationsFolder } from '../database/migrate.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { buildGateway } from '../server/gateway.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import {
  createTestGateway,
  importRaw,
  registeredOrigin,
  type TestGateway,
} from '../testing/test-gateway.ts';
import { idOf } from './stored-posting.ts';

const film = (host: string) => ({
  '@type': 'VideoObject',
  name: 'En dag hos os',
  contentUrl: `${host}/dag.mp4`,
  caption: { inLanguage: 'da', contentUrl: `${host}/da.vtt` },
  transcript: 'Ovnen er varm.',
});

describe('what an ad tells of its conditions', () => {
  let gateway: TestGateway;
  const own = 'https://film.kommune.example';
  before(async () => {
    gateway = await createTestGateway({ hostOrigins: [registeredOrigin, own] });
  });
  after(() => gateway.stop());

  const get = async (identifier: string): Promise<JobPosting> => {
    const response = await gateway.app.inject(
      `/v1/job-postings/${idOf(`schema.org:${identifier}`)}`,
    );
    assert.equal(response.statusCode, 200, response.body);
    return response.json();
  };

  test('comes back whole, and in lists without what only the whole posting shows', async () => {
    await importRaw(gateway.pool, [
      {
        employmentType: 'PART_TIME',
        jobLocationType: 'TELECOMMUTE',
        educationRequirements: 'bachelor degree',
        additionalProperty: [
          { name: 'languagesRequired', value: ['da', 'en'] },
          { name: 'accommodations', value: ['physical'] },
        ],
        directApply: true,
        skills: { '@id': 'http://data.europa.eu/esco/skill/example', name: 'bage' },
        employerOverview: '<p onclick="x()">Lyst <script>x()</script>rum</p>',
        video: film(own),
      },
      { video: film('https://elsewhere.example') },
    ]);
    const inLists = {
      hours: ['part-time'],
      remote: 'wholly',
      educationRequired: 'medium',
      languagesRequired: ['da', 'en'],
      accommodations: ['physical'],
      directApply: true,
      hasVideo: true,
    };
    const whole = {
      skills: [{ uri: 'http://data.europa.eu/esco/skill/example', labels: { da: 'bage' } }],
      workplace: '<p>Lyst rum</p>',
    };
    const posting = await get('test-0');
    for (const [name, value] of Object.entries({ ...inLists, ...whole })) {
      assert.deepEqual(posting[name as keyof JobPosting], value, name);
    }
    assert.deepEqual(
      [posting.video?.external, posting.video?.transcript],
      [false, 'Ovnen er varm.'],
    );
    assert.equal((await get('test-1')).video?.external, true);
    const page = (await gateway.app.inject('/v1/job-postings')).json<{ items: JobPosting[] }>();
    const listed = page.items.find(({ id }) => id === posting.id)!;
    for (const [name, value] of Object.entries(inLists)) {
      assert.deepEqual(listed[name as keyof JobPosting], value, name);
    }
    for (const name of ['skills', 'workplace', 'video', 'description']) {
      assert.ok(!(name in listed), name);
    }
  });
});

test('postings imported before there was more to tell still answer, and tell more when imported again', async () => {
  const database = await createTestDatabase();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'migrations-'));
  try {
    for (const name of ['0001-postings.sql', '0002-visitors.sql']) {
      await copyFile(path.join(migrationsFolder, name), path.join(folder, name));
    }
    await migrate(database.url, folder);
    const { Client } = (await import('pg')).default;
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const id = idOf('schema.org:test-0');
    const card = {
      id,
      title: 'Bager',
      summary: 'Brød',
      kind: 'ordinary',
      hiringOrganization: { name: null, anonymous: true },
      jobLocation: { notStatic: true },
      datePosted: '2026-11-01',
      inLanguage: 'en-GB',
    };
    await client.query(
      `insert into job_posting (id, source_id, content_hash, kind, posted_on, card, description, words)
       values ($1, 'schema.org:test-0', 'x', 'ordinary', '2026-11-01', $2, '<p>Brød</p>', '')`,
      [id, JSON.stringify(card)],
    );
    await client.end();
    const pool = await prepareDatabase(database.url);
    const app = await buildGateway({ pool, hostOrigins: [] });
    const answer = async () => (await app.inject(`/v1/job-postings/${id}`)).json<JobPosting>();
    const old = await answer();
    assert.deepEqual([old.title, old.hours, old.description], ['Bager', undefined, '<p>Brød</p>']);
    const { rows } = await pool.query('select moving, languages, hours from job_posting');
    assert.deepEqual(rows, [{ moving: true, languages: ['en'], hours: 0 }]);
    const { changed } = await importRaw(pool, [{ title: 'Bager', employmentType: 'FULL_TIME' }]);
    assert.equal(changed, 1);
    assert.deepEqual((await answer()).hours, ['full-time']);
    await app.close();
    await pool.end();
  } finally {
    await rm(folder, { recursive: true, force: true });
    await database.drop();
  }
});
