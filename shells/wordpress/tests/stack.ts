import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createTestGateway,
  importSamples,
  type TestGateway,
} from '../../../gateway/testing/test-gateway.ts';
import { buildEmbed, type EmbedBuild } from '../../embed/build/build-embed.ts';
import { createEmbedServer } from '../../embed/server/server.ts';

type Answer = (...asked: Parameters<RequestListener>) => unknown;

/** Our widgets as they are given out, a gateway with the sample postings, and a host's server: each a site of its own. */
export interface Stack {
  readonly built: EmbedBuild;
  readonly gateway: TestGateway;
  readonly gatewayOrigin: string;
  readonly hostOrigin: string;
  /** What the host's server answers with; what it throws is a 500. */
  host: Answer;
  stop(): Promise<void>;
}

/** Starts all of it on free ports. */
export async function startStack(): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-stack-'));
  const state: { host: Answer; embed?: Server } = {
    host: (_request, response) => void response.writeHead(404).end(),
  };
  const host = await listen(async (request, response) => {
    try {
      await state.host(request, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const embed = await listen((request, response) =>
    state.embed?.emit('request', request, response),
  );
  const hostOrigin = `http://thisted.localhost:${portOf(host)}`;
  const embedOrigin = `http://embed.localhost:${portOf(embed)}`;
  const gateway = await createTestGateway({ hostOrigins: [hostOrigin, embedOrigin] });
  await importSamples(gateway.pool);
  const gatewayOrigin = (await gateway.origin()).replace('127.0.0.1', 'gateway.localhost');
  const built = await buildEmbed({
    embedOrigin,
    gatewayOrigin,
    hostOrigins: [hostOrigin],
    folder: join(folder, 'embed'),
    keysFolder: join(folder, 'keys'),
  });
  state.embed = createEmbedServer({ folder: join(folder, 'embed') });
  return {
    built,
    gateway,
    gatewayOrigin,
    hostOrigin,
    get host() {
      return state.host;
    },
    set host(handler) {
      state.host = handler;
    },
    async stop() {
      for (const server of [host, embed]) {
        server.close();
        server.closeAllConnections();
      }
      await gateway.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The one script tag. */
export const loaderTag = ({ loader: { url, integrity } }: EmbedBuild): string =>
  `<script async src="${url}" integrity="${integrity}" crossorigin data-municipality="787"></script>`;

async function listen(handler: RequestListener): Promise<Server> {
  const server = createServer(handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
