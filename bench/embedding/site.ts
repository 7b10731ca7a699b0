import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildEmbed, type EmbedBuild } from '../../shells/embed/build/build-embed.ts';
import { createEmbedServer } from '../../shells/embed/server/server.ts';
import type { Tidy } from '../tidy.ts';
import { buildVendors } from './ours.ts';
import { buildDefaultFederation, buildPlain, writeFrames, type Peer } from './peers.ts';

/** Ways of putting the same card on a page; `plain` is the floor. */
export const ways = ['ours', 'plain', 'frames', 'default'] as const;
export type Way = (typeof ways)[number];

/** A page with so many widgets, out of so many remotes in turn. */
export interface Shape {
  readonly widgets: number;
  readonly remotes: number;
}

export interface EmbeddingSite {
  page(way: Way, shape: Shape): string;
  /** With all widgets far below what is seen. */
  readonly below: string;
  readonly embedOrigin: string;
  readonly built: EmbedBuild;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Builds every way for every number of remotes, and serves them on free ports until the measuring ends: host, embed origin and peers
 * each a site.
 */
export async function startEmbeddingSite(
  tidy: Tidy,
  shapes: readonly Shape[],
): Promise<EmbeddingSite> {
  const folder = await mkdtemp(join(tmpdir(), 'embedding-'));
  tidy.later(() => rm(folder, { recursive: true, force: true }));
  const serve = async (handler: RequestListener): Promise<number> => {
    const server = createServer(handler).listen(0, '127.0.0.1');
    tidy.later(() => {
      server.close();
      server.closeAllConnections();
    });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const embedFolder = join(folder, 'embed');
  const embed = createEmbedServer({ folder: embedFolder });
  const embedOrigin = `http://embed.localhost:${await serve((request, response) => embed.emit('request', request, response))}`;
  const peerOrigin = `http://peer.localhost:${await serve(files(folder))}`;
  const most = Math.max(...shapes.map(({ remotes }) => remotes));
  const paths = await buildVendors(folder, most);
  let pages: RequestListener = () => {};
  const hostOrigin = `http://thisted.localhost:${await serve((request, response) => pages(request, response))}`;
  const built = await buildEmbed({
    embedOrigin,
    gatewayOrigin: 'http://gateway.localhost:9',
    hostOrigins: [hostOrigin],
    folder: embedFolder,
    keysFolder: join(folder, 'keys'),
    vendors: {
      '787': paths.map((remote, number) => ({
        remote,
        base: `${peerOrigin}/vendor-${number}/`,
      })),
    },
  });
  const peers = new Map<string, Peer>();
  for (const remotes of new Set(shapes.map((shape) => shape.remotes))) {
    peers.set(`plain ${remotes}`, await buildPlain(folder, peerOrigin, remotes));
    peers.set(`frames ${remotes}`, await writeFrames(folder, hostOrigin, remotes));
    peers.set(`default ${remotes}`, await buildDefaultFederation(folder, peerOrigin, remotes));
    peers.set(`ours ${remotes}`, {
      head: `<script async src="${built.loader.url}" integrity="${built.loader.integrity}" crossorigin data-municipality="787"></script>`,
      widget: (remote) => `<ju-bench${remote}-card></ju-bench${remote}-card>`,
    });
  }
  const own = files(folder);
  pages = (request, response) => {
    // Frames of the page's own origin: the browser slows no other down.
    if (request.url?.startsWith('/plain-')) return own(request, response);
    const search = new URL(request.url ?? '/', hostOrigin).searchParams;
    const [way, widgets, remotes] = [
      search.get('way'),
      Number(search.get('widgets')),
      Number(search.get('remotes')),
    ];
    const peer = peers.get(`${way} ${remotes}`);
    const list = Array.from({ length: widgets }, (_, index) => peer?.widget(index % remotes));
    const above = search.has('below') ? '<div class="above"></div>' : '';
    response.writeHead(peer ? 200 : 404, { 'content-type': types['.html'] });
    response.end(
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Page</title>
       <link rel="icon" href="data:,"><style>.above{height:20000px}iframe{border:0}</style>
       ${peer?.head}<body>${above}${list.join('')}`,
    );
  };
  const address = (way: Way, { widgets, remotes }: Shape): string =>
    `${hostOrigin}/?way=${way}&widgets=${widgets}&remotes=${remotes}`;
  return {
    page: address,
    below: `${address('ours', { widgets: 10, remotes: 1 })}&below`,
    embedOrigin,
    built,
  };
}

/** Files as they stand, compressed, open to every page. */
const files =
  (folder: string): RequestListener =>
  (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://peer.invalid').pathname);
    readFile(join(folder, path)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'access-control-allow-origin': '*',
          'cache-control': 'public, max-age=31536000, immutable',
        });
        response.end(gzipSync(body, { level: 9 }));
      },
      () => response.writeHead(404).end(),
    );
  };
