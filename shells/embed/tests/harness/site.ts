import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEmbed, type EmbedBuild } from '../../build/build-embed.ts';
import type { Manifest } from '../../../../contract/manifest.ts';
import { readKeys } from '../../build/keys.ts';
import { hostPolicyOf } from '../../csp.ts';
import type { ShelfSource } from '../../build/shelf.ts';
import type { VendorSource } from '../../manifest/vendor.ts';
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
  /** The same for the requests of one page's origin alone, so that pages can be looked at side by side. */
  readonly faults: Map<string, Fault>;
  /** Paths that the embed origin was asked for, in order. */
  readonly asked: string[];
  /** The same, with the origin of the page that asked; empty where the browser does not say. */
  readonly requests: { readonly path: string; readonly origin: string }[];
  /** Signs a manifest as the build does, whatever is in it. */
  seal(manifest: unknown): Promise<string>;
  /** The manifest of a municipality as built. */
  manifest(code?: string): Manifest;
  /** Serves this body on the host under a new path; answers with its URL. */
  page(body: string, options?: PageOptions): string;
  /** Serves a file on the host, and on every other name ending in `.localhost` at its port. */
  serve(path: string, file: ServedFile): void;
  stop(): Promise<void>;
}

export interface PageOptions {
  /** `false`: without the script tag. */
  readonly loader?: boolean;
  readonly lang?: string;
  /** Trusted Types policies of the page's own. */
  readonly policies?: readonly string[];
  /** More of the page's policy, as `worker-src 'self'`. */
  readonly security?: string;
  /** Origins of frames that the page's policy allows besides ours. */
  readonly frames?: readonly string[];
  /** Source of a script of the page's own, which runs before everything else. */
  readonly script?: string;
}

/** What the host serves beside its pages. */
export interface ServedFile {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What stands on the shelf, when it is not the sample widgets alone. */
export interface SiteOptions {
  readonly shelf?: readonly ShelfSource[];
  readonly vendors?: readonly VendorSource[];
}

/** Starts all of it on free ports, with the sample widgets. */
export async function startSite({
  shelf = sampleShelf,
  vendors = [],
}: SiteOptions = {}): Promise<Site> {
  const temporary = await mkdtemp(join(tmpdir(), 'embed-test-'));
  const folder = join(temporary, 'embed');
  const keysFolder = join(temporary, 'keys');
  const state: { fault: Fault | undefined; handler?: Server } = { fault: undefined };
  const asked: string[] = [];
  const requests: { path: string; origin: string }[] = [];
  const faults = new Map<string, Fault>();
  const served = new Map<string, ServedFile>();

  const embed = await listen((request, response) => {
    const { url: path = '', headers } = request;
    const { origin = '' } = headers;
    asked.push(path);
    requests.push({ path, origin });
    const fault = faults.get(origin) ?? state.fault;
    if (!fault?.(request, response)) state.handler?.emit('request', request, response);
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
  const host = await listen((request, response) => {
    const found = served.get((request.url ?? '').split('?')[0] ?? '');
    response.writeHead(found ? 200 : 404, found?.headers);
    response.end(found?.body);
  });
  const hostOrigin = `http://thisted.localhost:${portOf(host)}`;
  const built = await buildEmbed({
    embedOrigin,
    gatewayOrigin,
    hostOrigins: [hostOrigin],
    folder,
    keysFolder,
    shelf,
    vendors: { '*': vendors },
  });
  const policy = Object.entries(hostPolicyOf(built.manifests[0] as Manifest))
    .map(
      ([name, sources]) => `${name} ${sources.join(' ')}${name === 'script-src' ? " 'self'" : ''}`,
    )
    .join('; ');
  state.handler = createEmbedServer({ folder });

  return {
    built,
    embedOrigin,
    hostOrigin,
    folder,
    keysFolder,
    asked,
    requests,
    faults,
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
    page(body, options = {}) {
      const { loader = true, lang = 'da', policies = [], security = '', frames = [] } = options;
      const { script: source = listenScript } = options;
      const path = `/page-${served.size}`;
      served.set(`${path}.js`, { body: source, headers: { 'content-type': 'text/javascript' } });
      const html =
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>` +
        `<link rel="icon" href="data:,"><script src="${path}.js"></script><body>${body}${loader ? loaderTag(built) : ''}</body></html>`;
      served.set(path, {
        body: html,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy':
            [
              `default-src 'none'; ${policy.replace('frame-src', ['frame-src', ...frames].join(' '))}`,
              ...policies,
            ].join(' ') + `; require-trusted-types-for 'script'; ${security}`,
        },
      });
      return hostOrigin + path;
    },
    serve: (path, file) => void served.set(path, file),
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
