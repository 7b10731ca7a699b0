/**
 * An invented vendor's own tool for job seekers that adopted the shared identity: plain pages and our elements by npm, on an
 * origin of its own, under a strict policy. Here it is built when it starts; who opens it early waits for that.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { buildTool } from './build.ts';

const port = Number(process.env.PORT ?? 8108);
const folder = process.env.TOOL_FOLDER ?? '.jobunivers/vendor-tool';

const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

const built = buildTool(folder);
const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://tool.invalid').pathname);
  const name = path === '/' ? '/index.html' : path;
  built
    .then((site) => readFile(join(site, name)))
    .then(
      (content) =>
        response
          .writeHead(200, { ...headers, 'content-type': kinds[extname(name)] ?? 'text/plain' })
          .end(content),
      () => response.writeHead(404, headers).end('There is nothing here.'),
    );
});
server.listen(port, '127.0.0.1', () => {
  const { port: taken } = server.address() as AddressInfo;
  console.log(`vendor tool ready http://vendor-tool.localhost:${taken}`);
});

const stop = (): void => {
  server.close();
  server.closeAllConnections();
};
process.once('SIGTERM', stop);
built.then(
  () => console.log('the tool is built'),
  (error: unknown) => {
    // Without the tool there is nothing to serve, and whoever waits for it shall hear so.
    console.error(error);
    process.exitCode = 1;
    stop();
  },
);
