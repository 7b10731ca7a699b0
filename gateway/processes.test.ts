import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { findRunningServer } from './database/left-over.ts';
import { startGatewayProcess, type GatewayProcess } from './testing/gateway-process.ts';
import { createTestDatabase, findFreePort, type TestDatabase } from './testing/test-database.ts';

const samples = path.join(import.meta.dirname, '..', 'mocks', 'data');

/** Asks a gateway and expects the status. */
async function ask<Body>(
  gateway: GatewayProcess,
  url: string,
  { handle, status = 200, ...init }: RequestInit & { handle?: string; status?: number } = {},
): Promise<Body> {
  const headers: Record<string, string> = {
    ...(handle !== undefined && { authorization: `Bearer ${handle}` }),
    ...(init.body !== undefined && { 'content-type': 'application/json' }),
  };
  const response = await fetch(gateway.origin + url, { ...init, headers });
  const text = await response.text();
  assert.equal(response.status, status, text);
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

const newVisitor = async (gateway: GatewayProcess): Promise<string> =>
  (await ask<{ handle: string }>(gateway, '/v1/visitors', { method: 'POST', status: 201 })).handle;

const favourites = '/v1/visitors/me/favourites';
type Page = { items: { jobPosting: { id: string } }[] };

describe('two gateways on one database', () => {
  let database: TestDatabase;
  let one: GatewayProcess;
  let two: GatewayProcess;
  let ids: string[];

  before(async () => {
    database = await createTestDatabase();
    const environment = { DATABASE_URL: database.url, SEED_FOLDER: samples };
    // At once, on a database without a table: each migrates and seeds.
    [one, two] = await Promise.all([
      startGatewayProcess(environment),
      startGatewayProcess(environment),
    ]);
    const { items } = await ask<{ items: { id: string }[] }>(one, '/v1/job-postings?limit=20');
    ids = items.map(({ id }) => id);
  });
  after(async () => {
    await Promise.all([one, two].map((gateway) => gateway.stop()));
    await database.drop();
  });

  test('that start at the same time migrate and seed it once', async () => {
    const client = new pg.Client(database.url);
    await client.connect();
    const { rows } = await client.query(
      'select (select count(*)::int from migration) as migrations, (select count(*)::int from job_posting) as postings, (select count(*)::int from company) as companies',
    );
    await client.end();
    const migrations = readdirSync(path.join(import.meta.dirname, 'migrations')).length;
    assert.deepEqual(rows, [{ migrations, postings: 200, companies: 10 }]);
  });

  test('answer alike', async () => {
    for (const url of [
      '/v1/job-postings?query=vikar',
      '/v1/places?query=a',
      '/v1/municipalities',
    ]) {
      assert.deepEqual(await ask(one, url), await ask(two, url));
    }
  });

  test('read what the other has kept', async () => {
    const handle = await newVisitor(one);
    const body = JSON.stringify({ near: 'Thisted', kinds: ['temp'] });
    await ask(one, '/v1/visitors/me/wishes', { method: 'PUT', handle, body, status: 204 });
    assert.deepEqual(await ask(two, '/v1/visitors/me/wishes', { handle }), JSON.parse(body));
    await ask(two, `${favourites}/${ids[0]}`, { method: 'PUT', handle, status: 204 });
    const { items } = await ask<Page>(one, favourites, { handle });
    assert.deepEqual(
      items.map(({ jobPosting }) => jobPosting.id),
      [ids[0]],
    );
    await ask(two, '/v1/visitors/me', { method: 'DELETE', handle, status: 204 });
    await ask(one, favourites, { handle, status: 401 });
  });

  test('keep one favourite of twenty at once, and lose none of twenty different ones', async () => {
    const handle = await newVisitor(one);
    const put = (id: string, index: number) =>
      ask(index % 2 ? one : two, `${favourites}/${id}`, { method: 'PUT', handle, status: 204 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => put(ids[0]!, index)));
    assert.equal((await ask<Page>(one, favourites, { handle })).items.length, 1);
    await Promise.all(ids.map(put));
    assert.equal((await ask<Page>(two, favourites, { handle })).items.length, ids.length);
  });

  const slots = async (): Promise<{ id: string; left: number; kind: string }[]> =>
    (await ask<{ items: [] }>(one, '/v1/companies/proevestrup-transport/slots')).items;
  const hold = (gateway: GatewayProcess, handle: string, slot: string, id = randomUUID()) =>
    fetch(`${gateway.origin}/v1/visitors/me/bookings/${id}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${handle}`, 'content-type': 'application/json' },
      body: JSON.stringify({ slot }),
    });

  test('give ten places to ten of twenty who ask both at once, and the last place to one', async () => {
    const handles = await Promise.all(Array.from({ length: 20 }, () => newVisitor(one)));
    for (const [kind, places] of [
      ['visit', 10],
      ['meeting', 1],
    ] as const) {
      const find = async () => (await slots()).findLast((slot) => slot.kind === kind)!;
      const { id, left } = await find();
      assert.equal(left, places);
      const answers = await Promise.all(
        handles.map((handle, index) => hold(index % 2 ? one : two, handle, id)),
      );
      const codes = answers.map(({ status }) => status).sort();
      assert.deepEqual(codes, [
        ...Array<200>(places).fill(200),
        ...Array<409>(20 - places).fill(409),
      ]);
      assert.equal((await find()).left, 0);
    }
  });

  test('confirm what was held by one that died', async () => {
    const three = await startGatewayProcess({ DATABASE_URL: database.url });
    const handle = await newVisitor(three);
    const slot = (await slots()).findLast(({ left, kind }) => left === 1 && kind === 'meeting')!;
    const id = randomUUID();
    assert.equal((await hold(three, handle, slot.id, id)).status, 200);
    await three.stop('SIGKILL');
    assert.equal((await hold(two, await newVisitor(two), slot.id)).status, 409);
    const body = JSON.stringify({ contact: { name: 'Prøve', telephone: '+4520000000' } });
    const path = `/v1/visitors/me/bookings/${id}/confirmation`;
    const { status } = await ask<{ status: string }>(one, path, { method: 'PUT', handle, body });
    assert.equal(status, 'confirmed');
  });

  test('go on with each other’s pages', async () => {
    const path = '/v1/job-postings?query=vikar&limit=2';
    const first = await ask<{ next: string }>(one, path);
    const cursor = encodeURIComponent(first.next);
    const here = await ask(one, `${path}&cursor=${cursor}`);
    assert.deepEqual(await ask(two, `${path}&cursor=${cursor}`), here);
  });
});

describe('a gateway with its own database', () => {
  let dataFolder: string;
  let environment: Record<string, string>;

  before(async () => {
    dataFolder = await mkdtemp(path.join(os.tmpdir(), 'jobunivers-process-'));
    await chmod(dataFolder, 0o755);
    environment = {
      JOBUNIVERS_DATA: dataFolder,
      JOBUNIVERS_DATABASE_PORT: String(await findFreePort()),
    };
  });
  after(() => rm(dataFolder, { recursive: true, force: true }));

  const server = () => findRunningServer(path.join(dataFolder, 'database'));

  test('seeds it, keeps it through a kill, and leaves no process when it is stopped', async () => {
    const first = await startGatewayProcess(environment);
    const { total } = await ask<{ total: { value: number } }>(first, '/v1/job-postings');
    assert.ok(total.value > 100);
    const handle = await newVisitor(first);
    const body = JSON.stringify({ words: 'gartner' });
    await ask(first, '/v1/visitors/me/wishes', { method: 'PUT', handle, body, status: 204 });
    assert.equal(await first.stop('SIGKILL'), null);
    assert.ok(await server(), 'the database outlives its gateway');

    const second = await startGatewayProcess(environment);
    assert.deepEqual(await ask(second, '/v1/visitors/me/wishes', { handle }), { words: 'gartner' });
    assert.ok(!second.output().includes('sample'), 'seeds once');

    const third = await startGatewayProcess(environment);
    assert.equal(await second.stop(), 0);
    assert.deepEqual(await ask(third, '/v1/visitors/me/wishes', { handle }), { words: 'gartner' });
    assert.equal(await third.stop('SIGINT'), 0);
    assert.equal(await server(), undefined);
  });

  test('finishes what is asked when it is told to stop, and takes nothing new', async () => {
    const gateway = await startGatewayProcess(environment);
    const handle = await newVisitor(gateway);
    const { port } = new URL(gateway.origin);
    // A body that arrives in two parts: the request is in flight when the signal comes.
    const body = JSON.stringify({ words: 'i sidste øjeblik' });
    const bytes = Buffer.byteLength(body);
    const answer = new Promise<string>((resolve, reject) => {
      const socket = net.connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `PUT /v1/visitors/me/wishes HTTP/1.1\r\nhost: gateway\r\nauthorization: Bearer ${handle}\r\n` +
            `content-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n${body.slice(0, 5)}`,
        );
        setTimeout(() => gateway.process.kill('SIGTERM'), 200);
        setTimeout(() => socket.write(body.slice(5)), 600);
      });
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.once('close', () => resolve(text));
      socket.once('error', reject);
    });
    await new Promise((resolve) => setTimeout(resolve, 450));
    await assert.rejects(fetch(`${gateway.origin}/health`));
    // And the connection is not kept for more.
    assert.match(await answer, /^HTTP\/1\.1 204[^]*connection: close/i);
    assert.equal(await gateway.stop(), 0);

    const next = await startGatewayProcess(environment);
    const kept = await ask(next, '/v1/visitors/me/wishes', { handle });
    assert.deepEqual(kept, JSON.parse(body));
    assert.equal(await next.stop(), 0);
  });

  test('says when its port is taken, and leaves no process then either', async () => {
    const taken = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as net.AddressInfo;
    try {
      await assert.rejects(
        startGatewayProcess({ ...environment, PORT: String(port) }),
        new RegExp(`ended with 1:[^]*gateway: port ${port} is taken`),
      );
      assert.equal(await server(), undefined);
    } finally {
      taken.close();
    }
  });

  test('says what is wrong with its settings', async () => {
    await assert.rejects(
      startGatewayProcess({ ...environment, HOST_ORIGINS: 'not an origin' }),
      /ended with 1:\ngateway: HOST_ORIGINS holds "not an origin"/,
    );
  });
});
