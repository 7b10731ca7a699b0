import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  createTestGateway,
  importRaw,
  importSampleCompanies,
  importSamples,
  type TestGateway,
} from '../testing/test-gateway.ts';
import { missingSamples } from './missing-samples.ts';

describe('samples that a database lacks', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await createTestGateway();
  });
  after(() => gateway.stop());

  test('are all of them where it is empty, and no postings where it has others', async () => {
    assert.deepEqual(await missingSamples(gateway.pool), ['skills', 'companies', 'jobs']);
    await importRaw(gateway.pool, [{ url: 'https://www.kommune.dk/job/1' }]);
    assert.deepEqual(await missingSamples(gateway.pool), ['skills', 'companies']);
    await gateway.pool.query('delete from job_posting');
  });

  test('are brought to one from before there were companies, and then are none', async () => {
    const { pool } = gateway;
    const bring = async () => {
      await importSampleCompanies(pool);
      await importSamples(pool);
    };
    const linked = async () =>
      (await pool.query('select from job_posting where company is not null')).rowCount;
    await bring();
    assert.deepEqual(await missingSamples(pool), []);
    const named = await linked();
    assert.ok(named);
    // Its content was read otherwise then.
    await pool.query("update job_posting set company = null, content_hash = 'before'");
    await pool.query('delete from company');
    await pool.query('delete from skill');
    assert.deepEqual(await missingSamples(pool), ['skills', 'companies', 'jobs']);
    await bring();
    assert.deepEqual(await missingSamples(pool), []);
    assert.equal(await linked(), named);
  });
});
