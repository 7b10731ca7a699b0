import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createEmbedServer } from './server.ts';

let folder: string;
let server: Server;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embed-server-'));
  for (const name of ['kernel', 'frame', 'manifests', 'needs', 'unsigned'])
    await mkdir(join(folder, name));
  const payload = Buffer.from(
    JSON.stringify({ gateway: 'http://gateway.localhost:1', hosts: ['http://a.localhost:1'] }),
  ).toString('base64url');
  await Promise.all([
    writeFile(join(folder, 'kernel/kernel.aaaaaaaaaaaa.js'), 'export{}'),
    writeFile(join(folder, 'kernel/kernel.aaaaaaaaaaaa.js.br'), 'brotli'),
    writeFile(join(folder, 'kernel/kernel.aaaaaaaaaaaa.js.gz'), 'gzip'),
    writeFile(join(folder, 'frame/form.aaaaaaaaaaaa.html'), '<!doctype html>'),
    writeFile(join(folder, 'manifests/787.json'), JSON.stringify({ payload })),
    writeFile(join(folder, 'snippet.json'), '{}'),
    writeFile(join(folder, 'needs/787.txt'), 'Policy'),
    writeFile(join(folder, 'needs/787.json'), '{}'),
    writeFile(join(folder, 'unsigned/787.json'), '{}'),
  ]);
  server = createEmbedServer({ folder }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** A request whose path is sent as it is written; `fetch` would tidy it first. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, path, headers, method }).end();
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  let body = '';
  for await (const part of answer) body += String(part);
  return { status: answer.statusCode, headers: answer.headers, body };
}
const kernel = '/kernel/kernel.aaaaaaaaaaaa.js';

describe('the embed server', () => {
  test('serves hashed files for ever, to any page, as what they are', async () => {
    const { status, headers, body } = await ask(kernel);
    assert.equal(status, 200);
    assert.equal(body, 'export{}');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
  test('compresses as the browser can take it', async () => {
    const best = await ask(kernel, { 'accept-encoding': 'gzip, deflate, br' });
    assert.deepEqual([best.headers['content-encoding'], best.body], ['br', 'brotli']);
    const good = await ask(kernel, { 'accept-encoding': 'gzip' });
    assert.deepEqual([good.headers['content-encoding'], good.body], ['gzip', 'gzip']);
    assert.equal(good.headers.vary, 'accept-encoding');
  });
  test('has manifests asked for anew each time, and sends them when they changed', async () => {
    const { headers } = await ask('/manifests/787.json');
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask('/manifests/787.json', { 'if-none-match': String(headers.etag) });
    assert.deepEqual([again.status, again.body], [304, '']);
  });
  test('tells hosts what they need to know, as it stands now', async () => {
    const text = await ask('/needs/787.txt');
    assert.deepEqual([text.status, text.body], [200, 'Policy']);
    assert.equal(text.headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal(text.headers['cache-control'], 'no-cache');
    const data = await ask('/needs/787.json');
    assert.equal(data.headers['content-type'], 'application/json; charset=utf-8');
  });
  test('names the loader to paste, as it stands now', async () => {
    const { status, headers } = await ask('/snippet.json');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers['cache-control'], 'no-cache');
  });
  test('lets a frame’s page reach its gateway and stand in its hosts only', async () => {
    const { headers } = await ask('/frame/form.aaaaaaaaaaaa.html?municipality=787');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /^default-src 'none';/);
    assert.match(policy, /connect-src 'self' http:\/\/gateway.localhost:1;/);
    assert.match(policy, /frame-ancestors http:\/\/a.localhost:1;/);
    assert.match(policy, /require-trusted-types-for 'script'/);
    assert.equal(headers['cache-control'], 'no-cache');
  });
  for (const path of [
    '/frame/form.aaaaaaaaaaaa.html',
    '/frame/form.aaaaaaaaaaaa.html?municipality=999',
    '/frame/form.aaaaaaaaaaaa.html?municipality=../787',
    '/',
    '/unsigned/787.json',
    '/archive/787/1.json',
    '/needs/787.html',
    '/kernel/',
    '/kernel/kernel.bbbbbbbbbbbb.js',
    '/kernel/kernel.aaaaaaaaaaaa.js.br',
    '/kernel/../snippet.json',
    '/kernel/..%2f..%2fsnippet.json',
    '/kernel/%2e%2e/%2e%2e/etc/passwd',
    '/manifests/../../keys/root-1.json',
    '//etc/passwd',
    '/%00',
    '/%',
  ]) {
    test(`has nothing at ${path}, and says so in plain text`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 404);
      assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    });
  }
  test('answers HEAD without a body, and nothing that would change anything', async () => {
    const head = await ask(kernel, {}, 'HEAD');
    assert.deepEqual([head.status, head.body], [200, '']);
    assert.equal((await ask(kernel, {}, 'POST')).status, 405);
  });
});
