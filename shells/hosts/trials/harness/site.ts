import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { buildEmbed } from '../../../embed/build/build-embed.ts';
import { readKeys } from '../../../embed/build/keys.ts';
import { createStore } from '../../../embed/build/store.ts';
import { hostPolicy } from '../../../embed/csp.ts';
import { seal } from '../../../embed/manifest/give-out.ts';
import { createEmbedServer } from '../../../embed/server/server.ts';
import {
  earlierLoader,
  earlierTag,
  withEarlierSearch,
} from '../../../embed/tests/fixtures/frozen/earlier.ts';
import type { Host, HostPage, Parts } from '../host.ts';
import { createGateway } from './gateway.ts';

/** `bare`: the same page without our snippet. */
export type Variant = 'embedded' | 'bare';

/** Host, embed origin and gateway, each a site of its own, with the real widgets. */
export interface TrialSite {
  readonly embedOrigin: string;
  /** Paths that the embed origin was asked for since this list was emptied. */
  readonly asked: string[];
  /** Address of a host's page. */
  address(host: Pick<Host, 'name' | 'attributes'>, variant: Variant): string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..', '..', '..');
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const search = (attributes: string): string =>
  `<ju-job-search municipality="787" ${attributes}><p>Her plejer du at kunne søge. <a href="#job">Se ledige job</a>.</p></ju-job-search>`;
const form = (attributes: string): string =>
  `<ju-screening-form municipality="787" ${attributes}><p>Her plejer du at kunne fortælle, hvad du søger.</p></ju-screening-form>`;

/** Starts all of it on free ports for these hosts. */
export async function startTrialSite(hosts: readonly Host[]): Promise<TrialSite> {
  const temporary = await mkdtemp(join(tmpdir(), 'host-trials-'));
  const folder = join(temporary, 'embed');
  const asked: string[] = [];
  const state: { embed?: Server } = {};
  const embed = await listen((request, response) => {
    asked.push(request.url ?? '');
    state.embed?.emit('request', request, response);
  });
  const gateway = await listen(createGateway());
  const embedOrigin = `http://embed.localhost:${portOf(embed)}`;
  const gatewayOrigin = `http://gateway.localhost:${portOf(gateway)}`;
  const host = await listen((request, response) => void serve(request, response));
  const hostOrigin = `http://thisted.localhost:${portOf(host)}`;
  const keysFolder = join(temporary, 'keys');
  const { loader, manifests } = await buildEmbed({
    embedOrigin,
    gatewayOrigin,
    hostOrigins: [hostOrigin],
    folder,
    keysFolder,
  });
  state.embed = createEmbedServer({ folder });
  const keys = await readKeys(keysFolder);
  for (const manifest of manifests) {
    if (manifest.municipality !== '787') continue;
    const { envelope } = await seal(
      await withEarlierSearch(manifest, { folder, embedOrigin }),
      keys,
    );
    await createStore(folder, embedOrigin).replace('manifests/787.json', envelope);
  }
  const earlierText = await earlierLoader(embedOrigin, keys.roots);
  // What it hints at stays there for good in earnest.
  for (const [path] of earlierText.matchAll(/\/(?:kernel|remote|frame)\/[\w.-]+\.js/g)) {
    await writeFile(join(folder, path), '', { flag: 'a' });
  }
  const loaderText = await readFile(join(folder, loader.path), 'utf8');
  const policyLines = hostPolicy({ embed: embedOrigin, gateway: gatewayOrigin });
  const snippet = (nonce: string): string =>
    `<script async src="${loader.url}" integrity="${loader.integrity}" crossorigin data-municipality="787" nonce="${nonce}"></script>`;

  const partsOf = (attributes: string, variant: Variant, nonce: string): Parts => ({
    search: search(attributes),
    form: form(attributes),
    snippet: variant === 'bare' ? '' : snippet(nonce),
    loader: variant === 'bare' ? '' : loaderText,
    earlier: `<${earlierTag} municipality="787" reading-bar="off"><p>Den ældre.</p></${earlierTag}>`,
    earlierLoader: variant === 'bare' ? '' : earlierText,
    npm: (file) => `/npm/${file}`,
    file: (path) => `/file/${path}`,
    script: (name) => `/made/${name}.js`,
    embedOrigin,
    nonce,
  });

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query = ''] = (request.url ?? '/').split('?');
    const [, first = '', variant = '', ...rest] = path.split('/');
    try {
      if (first === 'npm') return send(response, await readPackage(path.slice(5)), path);
      if (first === 'file') return send(response, await readOwn(path.slice(6)), path);
      if (first === 'made') return send(response, await bundle(path.slice(6)), path);
      if (path === '/room.css') return send(response, roomCss, path);
      const one = hosts[Number(first)];
      if (!one || !['bare', 'embedded'].includes(variant)) throw new Error(`Nothing at ${path}.`);
      const nonce = randomBytes(12).toString('base64url');
      const page = one.page(
        partsOf(decodeURIComponent(query) || (one.attributes ?? ''), variant as Variant, nonce),
      );
      const name = rest.join('/');
      const body = name === '' ? page.body : page.further?.[name];
      if (body === undefined) throw new Error(`Nothing at ${path}.`);
      if (page.policy) response.setHeader('content-security-policy', policyOf(page.policy));
      if (types[extname(name)]) return send(response, body, name);
      send(response, documentOf(page, body), '.html');
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  };
  const policyOf = (own: Readonly<Record<string, string>>): string => {
    const names = new Set([...Object.keys(policyLines), ...Object.keys(own)]);
    return [...names]
      .map(
        (name) =>
          `${name} ${[own[name] ?? '', ...(own[name]?.includes("'strict-dynamic'") ? [] : (policyLines[name] ?? []))].join(' ')}`,
      )
      .join('; ');
  };

  return {
    embedOrigin,
    asked,
    address: ({ name, attributes = '' }, variant) =>
      `${hostOrigin}/${hosts.findIndex((one) => one.name === name)}/${variant}/?${encodeURIComponent(attributes)}`,
    async stop() {
      for (const server of [embed, gateway, host]) {
        server.close();
        server.closeAllConnections();
      }
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/**
 * What our documentation asks of a page that wants nothing to move, and a width for the tags: about as tall as the shorter of them, in pixels,
 * for pictures are taken in a taller window.
 */
const roomCss = `
@media (scripting: enabled) {
  ju-job-search:not([data-state='failed']), [data-ju='job-search'],
  ju-screening-form:not([data-state='failed']), [data-ju='screening-form'] { display: flow-root; min-block-size: 720px }
}
.slot { max-inline-size: 640px; background: #fff }
`;

const documentOf = (
  { head = '', html = 'lang="da"', bodyAttributes = '' }: HostPage,
  body: string,
): string =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Et job i kommunen</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/room.css">${head}</head><body ${bodyAttributes}>${body}</body></html>`;

function send(response: ServerResponse, body: string | Buffer, path: string): void {
  response.writeHead(200, {
    'content-type': types[extname(path)] ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(body);
}

const readOwn = (path: string): Promise<Buffer> => readFile(join(root, normalize(`/${path}`)));
const readPackage = (path: string): Promise<Buffer> => readOwn(`node_modules/${path}`);

const bundles = new Map<string, Promise<string>>();
/** A page's own script with its packages, as a site's build makes it. */
function bundle(name: string): Promise<string> {
  let made = bundles.get(name);
  if (!made) {
    made = build({
      entryPoints: [
        join(import.meta.dirname, '..', 'scripts', normalize(`/${name.replace(/js$/, 'ts')}`)),
      ],
      bundle: true,
      format: 'iife',
      write: false,
      minify: true,
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
    }).then(({ outputFiles: [file] }) => file?.text ?? '');
    bundles.set(name, made);
  }
  return made;
}

async function listen(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
