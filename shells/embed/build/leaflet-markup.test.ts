import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { launchChromium } from '../../../tools/browsers/launch.ts';
import { bundle } from './bundle.ts';
import { withoutLeafletMarkup } from './leaflet-markup.ts';
import { at } from './parts.ts';

test('a host may offer tiles and demand Trusted Types', async () => {
  const [tiles] = await bundle({
    entries: { tiles: at('components/elements/map/tiles.ts') },
    format: 'es',
    plugins: [withoutLeafletMarkup()],
  });
  const policy =
    "default-src 'none'; script-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
  const server = createServer(({ url = '' }, response) => {
    const type = url === '/tiles.js' ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    response.end(
      url === '/tiles.js' ? tiles?.code : '<!doctype html><link rel="icon" href="data:,">',
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // The browser asks in its own time, after the script has ended.
    const tile = page.waitForResponse(/\/2\/\d\/\d\.png$/, { timeout: 10_000 });
    const shown = await page.evaluate(async () => {
      const module = '/tiles.js';
      const { TileLayer } = (await import(module)) as {
        TileLayer: new (...values: unknown[]) => { show: (...values: unknown[]) => void };
      };
      const place = document.createElement('div');
      document.body.append(place);
      const layer = new TileLayer(place, '/{z}/{x}/{y}.png', () => undefined);
      layer.show({ middle: { x: 0.5, y: 0.5 }, zoom: 2 }, { width: 256, height: 256 });
      return place.querySelectorAll('img').length;
    });
    assert.ok(shown > 0);
    await tile;
  } finally {
    await browser.close();
    server.close();
  }
});
