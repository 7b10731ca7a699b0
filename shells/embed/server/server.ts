import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { framePolicy } from '../csp.ts';
import { readManifestFile } from './manifest-file.ts';

/** What the server serves. */
export interface EmbedServerOptions {
  /** The build's output. */
  readonly folder: string;
}

/** A file to send, or the reason why there is none. */
interface Found {
  readonly status: 200 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};
const immutable = 'public, max-age=31536000, immutable';
const unchanging =
  /^\/(?:loader|kernel|remote|frame|texts|theme|font|library)\/(?:[\w-]+\/|\d+\.\d+\.\d+\/)?[\w.-]+\.[\w-]{8,}\.(\w+)$/;
/** What has the same name in every build: manifests, what a host needs to know, and what an editor pastes. */
const changing = /^\/(?:manifests\/\d{3}\.json|needs\/\d{3}\.(?:json|txt)|snippet\.json)$/;
const framePage = /^\/frame\/[\w-]+\.[\w-]{8,}\.html$/;

/**
 * Serves immutable files by their hashed names, the manifests, and the frame's page with the policy that its municipality's
 * manifest asks for. What is not named by one of these patterns is not there: no path of a request ever reaches the disk
 * unchecked.
 */
export function createEmbedServer({ folder }: EmbedServerOptions): Server {
  return createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(request, response, refusal(500 as 404, 'Something went wrong here.'));
    });
  });
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      ...always,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-max-age': '86400',
    });
    response.end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...always, allow: 'GET, HEAD', 'content-type': 'text/plain' });
    response.end('Only GET and HEAD.\n');
    return;
  }
  send(request, response, await find(folder, request));
}

async function find(folder: string, request: IncomingMessage): Promise<Found> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  if (changing.test(path)) return current(folder, path, request);
  if (framePage.test(path)) return frame(folder, path, new URLSearchParams(query), request);
  const type = types[unchanging.exec(path)?.[1] ?? ''];
  if (type === undefined) return refusal(404, 'There is no such file.');
  return file(folder, path, request, { 'content-type': type, 'cache-control': immutable });
}

function current(folder: string, path: string, request: IncomingMessage): Promise<Found> {
  return file(folder, path, request, {
    'content-type': types[path.split('.').at(-1) as string] as string,
    'cache-control': 'no-cache',
  });
}

/** The page that holds personal data: who may frame it and what it may reach stands in its municipality's manifest. */
async function frame(
  folder: string,
  path: string,
  query: URLSearchParams,
  request: IncomingMessage,
): Promise<Found> {
  const code = query.get('municipality') ?? '';
  const manifest = /^\d{3}$/.test(code)
    ? await readManifestFile(join(folder, 'manifests', `${code}.json`))
    : undefined;
  if (!manifest) return refusal(404, 'This municipality is not known here.');
  return file(folder, path, request, {
    'content-type': types.html as string,
    'cache-control': 'no-cache',
    'content-security-policy': framePolicy(manifest),
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  });
}

async function file(
  folder: string,
  path: string,
  request: IncomingMessage,
  headers: Record<string, string>,
): Promise<Found> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
    ['', ''],
  ] as const) {
    if (
      encoding !== '' &&
      !accepted.split(/\s*,\s*/).some((one) => one.split(';')[0] === encoding)
    ) {
      continue;
    }
    const body = await readFile(join(folder, path + ending)).catch(() => undefined);
    if (body === undefined) continue;
    return {
      status: 200,
      body,
      headers: {
        ...headers,
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
        ...(encoding !== '' && { 'content-encoding': encoding }),
      },
    };
  }
  return refusal(404, 'There is no such file.');
}

/** Every answer: readable by any page (nothing here is secret), never guessed at, no address passed on. */
const always = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  vary: 'accept-encoding',
} as const;

function refusal(status: 400 | 404, why: string): Found {
  return {
    status,
    body: `${why}\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  };
}

function send(request: IncomingMessage, response: ServerResponse, found: Found): void {
  const unchanged =
    found.headers.etag !== undefined && request.headers['if-none-match'] === found.headers.etag;
  response.writeHead(unchanged ? 304 : found.status, {
    ...always,
    ...found.headers,
    ...(unchanged ? {} : { 'content-length': String(Buffer.byteLength(found.body)) }),
  });
  response.end(unchanged || request.method === 'HEAD' ? undefined : found.body);
}
