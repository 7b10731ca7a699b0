/**
 * A municipality's own web site as a content management system would serve it: pages rendered on the server, a style sheet
 * with opinions, a strict content security policy. It knows Jobunivers by one script tag and two elements alone.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { renderPage, type Snippet } from './layout.ts';
import { findPage, notFoundPage } from './pages.ts';

const port = Number(process.env.PORT ?? 8100);
const embedFolder = process.env.EMBED_FOLDER ?? '.jobunivers/embed';

/** Sources by directive. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** What the municipality's own pages need. */
const ownPolicy: Policy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
};

const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cache-control': 'no-cache',
};

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
    response.end('The page could not be shown.');
  });
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (pathname === '/site.css') {
    const css = await readFile(join(import.meta.dirname, 'public', 'site.css'));
    response.writeHead(200, { ...headers, 'content-type': 'text/css; charset=utf-8' }).end(css);
    return;
  }
  if (pathname === '/favicon.ico') {
    response.writeHead(204, headers).end();
    return;
  }
  const page = findPage(pathname);
  const html = renderPage(page ?? notFoundPage, await readSnippet());
  response
    .writeHead(page ? 200 : 404, {
      ...headers,
      'content-security-policy': await readPolicy(),
      'content-type': 'text/html; charset=utf-8',
    })
    .end(html);
}

/** The site's own policy, and what widgets need besides: as the embed origin tells hosts (`/needs/787.json`). */
async function readPolicy(): Promise<string> {
  const needs = JSON.parse(await readFile(join(embedFolder, 'needs', '787.json'), 'utf8')) as {
    contentSecurityPolicy: { sources: Policy };
  };
  const { sources } = needs.contentSecurityPolicy;
  return Object.entries({ ...ownPolicy, ...sources })
    .map(([name, added]) => [name, ...new Set([...(ownPolicy[name] ?? []), ...added])].join(' '))
    .join('; ');
}

/** What the editor was given to paste; read anew so that a new build shows at the next reload. */
async function readSnippet(): Promise<Snippet> {
  return JSON.parse(await readFile(join(embedFolder, 'snippet.json'), 'utf8')) as Snippet;
}

server.listen(port, '127.0.0.1', () => console.log(`host ready http://thisted.localhost:${port}`));

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
