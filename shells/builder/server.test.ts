import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { createPreviewServer } from './server.ts';

test('a request for no address at all is answered, and ends nothing', async () => {
  const nowhere = 'http://builder.invalid';
  const server = createPreviewServer({
    embedFolder: '',
    builderFolder: '',
    builderOrigin: nowhere,
    previewOrigin: nowhere,
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    for (const path of ['//', '/nothing']) {
      const asked = request({ host: '127.0.0.1', port, path }).end();
      const [answer] = (await once(asked, 'response')) as [{ statusCode: number; resume(): void }];
      answer.resume();
      assert.equal(answer.statusCode, 404);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
