import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { defaultScreening } from '../../contract/screening/default.ts';
import type { ServedScreening } from '../../contract/screening/description.ts';
import { createTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { importScreening } from './import-screening.ts';

describe('the questions of a municipality', () => {
  let gateway: TestGateway;
  let folder: string;
  before(async () => {
    gateway = await createTestGateway({ now: () => new Date('2026-11-21T12:00:00Z') });
    folder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-screening-'));
  });
  after(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true });
  });

  const file = async (value: unknown): Promise<string> => {
    const name = path.join(folder, 'questions.json');
    await writeFile(name, typeof value === 'string' ? value : JSON.stringify(value));
    return name;
  };
  const asked = async (query: string) => {
    const answer = await gateway.app.inject(`/v1/screening${query}`);
    return { status: answer.statusCode, body: answer.json<ServedScreening>() };
  };
  const fewer = { ...defaultScreening, steps: defaultScreening.steps.slice(3, 5) };

  test('are the ordinary ones until it has some of its own, which others do not get', async () => {
    assert.deepEqual((await asked('?municipality=787')).body.steps, defaultScreening.steps);
    assert.deepEqual(await importScreening(gateway.pool, await file(fewer), '787'), []);
    const { body } = await asked('?municipality=787');
    assert.deepEqual(
      body.steps.map(({ theme }) => theme),
      ['work', 'interests'],
    );
    for (const query of ['', '?municipality=851']) {
      assert.deepEqual((await asked(query)).body.steps, defaultScreening.steps);
    }
    assert.ok(
      body.terms.benefit.every(({ id }) => id !== 'uddannelseshjaelp'),
      'of today',
    );
    assert.equal((await asked('?municipality=999')).status, 400);
  });

  test('stay as they were when a file is refused, with every fault and its place', async () => {
    const wrong = {
      ...fewer,
      steps: [...fewer.steps, { theme: 'hobby', questions: [{ id: 'x' }] }],
    };
    const name = await file(wrong);
    const refusals = await importScreening(gateway.pool, name, '787');
    const places = refusals.map(({ place }) => place);
    assert.ok(
      places.includes(`${name}#/steps/2`) && places.includes(`${name}#/steps/2/questions/0`),
    );
    assert.equal((await asked('?municipality=787')).body.steps.length, 2);
  });

  test('are refused for no municipality, without a file, and as what is no JSON', async () => {
    const reasonFor = async (name: string, code: string) =>
      (await importScreening(gateway.pool, name, code))[0]?.reason;
    assert.equal(await reasonFor(await file(fewer), '1'), 'is the code of none');
    assert.equal(await reasonFor(path.join(folder, 'none.json'), '787'), 'does not exist');
    assert.match((await reasonFor(await file('{"a":'), '787'))!, /^is not JSON \(/);
  });
});
