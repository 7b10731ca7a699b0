import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEmbed, type EmbedBuild } from '../../build/build-embed.ts';
import type { Manifest } from '../../../../contract/manifest.ts';
import { readKeys } from '../../build/keys.ts';
import { hostPolicy } from '../../csp.ts';
import { createEmbedServer } from '../../server/server.ts';
import { sampleShelf } from '../fixtures/shelf.ts';

/** Answers a request in the server's place; `false` leaves it to the server. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A host site, an embed origin and a gateway that knows little, each a site of its own. */
export interface Site {
  readonly built: EmbedBuild;
  readonly embedOrigin: string;
  readonly hostOrigin: string;
  readonly folder: string;
  readonly keysFolder: string;
  /** Makes the embed origin misbehave until it is set anew; `undefined`: it behaves. */
  fault: Fault | undefined;
  /** Paths that the embed origin was asked for, in order. */
  readonly asked: string[];
  /** Signs a manifest as the build does, whatever is in it. */
  seal(manifest: unknown): Promise<string>;
  /** The manifest of a municipality as built. */
  manifest(code?: string): Manifest;
  /** Serves this body on the host under a new path; answers with its URL. */
  page(body: string, options?: PageOptions): string;
  stop(): Promise<void>;
}

export interface PageOptions {
  /** `false`: without the script tag. */
  readonly loader?: boolean;
  readonly lang?: string;
  /** Trusted Types policies of the page's own. */
  readonly policies?: readonly string[];
}

/** Starts all of it on free ports, with the sample widgets. */
export async function startSite(): Promise<Site> {
  const temporary = await mkdtemp(join(tmpdir(), 'embed-test-'));
  const folder = join(temporary, 'embed');
  const keysFolder = join(temporary, 'keys');
  const state: { fault: Fault | undefined; handler?: Server } = { fault: undefined };
  const asked: string[] = [];
  const pages = new Map<string, { html: string; policies: readonly string[] }>();

  const embed = await listen((request, response) => {
    asked.push(request.url ?? '');
    if (!state.fault?.(request, response)) state.handler?.emit('request', request, response);
  });
  const gateway = await listen((request, response) => {
    response.writeHead(request.url === '/v1/visitors' ? 201 : 404, {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'content-type, authorization',
      'content-type': 'application/json',
    });
    response.end(JSON.stringify({ handle: 'h'.repeat(40) }));
  });
  const embedOrigin = `http://embed.localhost:${portOf(embed)}`;
  const gatewayOrigin = `http://gateway.localhost:${portOf(gateway)}`;
  const policy = Object.entries(hostPolicy({ embed: embedOrigin, gateway: gatewayOrigin }))
    .map(
      ([name, sources]) => `${name} ${sources.join(' ')}${name === 'script-src' ? " 'self'" : ''}`,
    )
    .join('; ');
  const host = await listen((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const { html, policies = [] } = pages.get(path) ?? {};
    const page = path === '/listen.js' ? listenScript : html;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-security-policy':
        [`default-src 'none'; ${policy}`, ...policies].join(' ') +
        "; require-trusted-types-for 'script'",
    });
    response.end(page);
  });
  const hostOrigin = `http://thisted.localhost:${portOf(host)}`;
  const built = await buildEmbed({
    embedOrigin,
    gatewayOrigin,
    hostOrigins: [hostOrigin],
    folder,
    keysFolder,
    shelf: sampleShelf,
  });
  state.handler = createEmbedServer({ folder });

  return {
    built,
    embedOrigin,
    hostOrigin,
    folder,
    keysFolder,
    asked,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    async seal(manifest) {
      const keys = await readKeys(keysFolder);
      const payload = Buffer.from(JSON.stringify(manifest)).toString('base64url');
      return JSON.stringify({ payload, kid: keys.kid, signature: await keys.sign(payload) });
    },
    manifest: (code = '787') =>
      structuredClone(
        built.manifests.find(({ municipality }) => municipality === code) as Manifest,
      ),
    page(body, { loader = true, lang = 'da', policies = [] } = {}) {
      const path = `/page-${pages.size}`;
      const script = loader ? loaderTag(built) : '';
      const html =
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>` +
        `<link rel="icon" href="data:,"><script src="/listen.js"></script><body>${body}${script}</body></html>`;
      pages.set(path, { html, policies });
      return hostOrigin + path;
    },
    async stop() {
      for (const server of [embed, gateway, host]) {
        server.close();
        server.closeAllConnections();
      }
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** The page's own script: notes what goes wrong, as a host would. */
const listenScript = `
globalThis.codes = [];
addEventListener('ju-error', (event) => codes.push(event.code));
`;

/** The architecture's one script tag. */
export const loaderTag = ({ loader: { url, integrity } }: EmbedBuild): string =>
  `<script async src="${url}" integrity="${integrity}" crossorigin data-municipality="787"></script>`;

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
