import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getResponse } from 'msw';
import { build } from 'vite';
import { createHandlers } from '../../mocks/handlers.ts';
import { buildEmbed } from '../../shells/embed/build/build-embed.ts';
import { withoutIndentation } from '../../shells/embed/build/bundle.ts';
import { renameLitPolicy } from '../../shells/embed/build/lit-policy.ts';
import { createEmbedServer } from '../../shells/embed/server/server.ts';
import type { Tidy } from '../tidy.ts';

const root = join(import.meta.dirname, '..', '..');

/** The real host page, once with the loader and once with the plain bundle in its place. */
export interface BenchSite {
  /** Address of the host's search page as it is. */
  readonly embedded: string;
  /** The same page with the plain bundle's script tag. */
  readonly plain: string;
  readonly embedOrigin: string;
  /** Folder that the embed origin serves. */
  readonly folder: string;
}

/** Starts embed origin, host site and a gateway that answers from the fictional data set, on free ports, until the measuring ends. */
export async function startBenchSite(tidy: Tidy): Promise<BenchSite> {
  const folder = await mkdtemp(join(tmpdir(), 'first-card-'));
  tidy.later(() => rm(folder, { recursive: true, force: true }));
  const serve = async (handler: RequestListener): Promise<number> => {
    const server = createServer(handler);
    tidy.later(() => closeServer(server));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const gatewayOrigin = `http://gateway.localhost:${await serve(gateway())}`;
  const embedServer = createEmbedServer({ folder });
  const embedPort = await serve((request, response) =>
    embedServer.emit('request', request, response),
  );
  const embedOrigin = `http://embed.localhost:${embedPort}`;
  const hostPort = await startHost({ embedOrigin, gatewayOrigin, folder, tidy });
  const pagePort = await serve(pages(hostPort, () => tag));
  const hostOrigin = `http://thisted.localhost:${pagePort}`;
  await buildEmbed({
    embedOrigin,
    gatewayOrigin,
    hostOrigins: [hostOrigin],
    folder,
    keysFolder: join(folder, 'keys'),
  });
  const plainPath = await buildPlain(folder, gatewayOrigin);
  const tag = `<script type="module" async crossorigin src="${embedOrigin}${plainPath}">`;
  const page = `${hostOrigin}/arbejde/find-job`;
  return { embedded: page, plain: `${page}?plain`, embedOrigin, folder };
}

/** The contract from the fictional data set, at once. */
function gateway(): RequestListener {
  const handlers = createHandlers();
  return (request, response) => {
    const cors = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-headers': 'authorization, content-type',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const asked = new Request(`http://gateway.localhost${request.url ?? '/'}`);
    void getResponse(handlers, asked).then(async (answer) => {
      response.writeHead(answer?.status ?? 404, { ...cors, 'content-type': 'application/json' });
      response.end(await answer?.text());
    });
  };
}

/** The host's own pages; with `?plain` the loader's tag is another. */
function pages(hostPort: number, tag: () => string): RequestListener {
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    void fetch(`http://127.0.0.1:${hostPort}${path}`).then(async (answer) => {
      const html = await answer.text();
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-length'];
      response.writeHead(answer.status, headers);
      response.end(query === 'plain' ? html.replace(/<script async [^>]*>/, tag()) : html);
    });
  };
}

async function startHost({
  embedOrigin,
  gatewayOrigin,
  folder,
  tidy,
}: {
  readonly embedOrigin: string;
  readonly gatewayOrigin: string;
  readonly folder: string;
  readonly tidy: Tidy;
}): Promise<number> {
  const port = await freePort();
  const host = spawn(process.execPath, [join(root, 'shells/hosts/thisted/main.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      EMBED_ORIGIN: embedOrigin,
      GATEWAY_ORIGIN: gatewayOrigin,
      EMBED_FOLDER: folder,
    },
  });
  tidy.later(async () => {
    const ended = once(host, 'exit');
    host.kill();
    await ended;
  });
  await once(host.stdout, 'data');
  return port;
}

/** One module, and beside it what the widget fetches later in either case. Answers with its path. */
async function buildPlain(folder: string, gatewayOrigin: string): Promise<string> {
  const theme = await readFile(join(root, 'themes/shared/theme.css'), 'utf8');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { GATEWAY_ORIGIN: JSON.stringify(gatewayOrigin), THEME: JSON.stringify(theme) },
    plugins: [withoutIndentation, renameLitPolicy()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: { plain: join(import.meta.dirname, 'plain.ts') },
        output: {
          entryFileNames: '[name].[hash].js',
          chunkFileNames: '[name].[hash].js',
          comments: false,
        },
      },
    },
    base: './',
  });
  const [{ output }] = [result].flat() as unknown as [
    { output: readonly { fileName: string; code: string; isEntry: boolean }[] },
  ];
  await mkdir(join(folder, 'remote'), { recursive: true });
  for (const { fileName, code } of output) {
    const file = join(folder, 'remote', fileName);
    await writeFile(file, code);
    await writeFile(`${file}.gz`, gzipSync(code, { level: 9 }));
    await writeFile(`${file}.br`, brotliCompressSync(code));
  }
  return `/remote/${output.find(({ isEntry }) => isEntry)?.fileName}`;
}

/** What a file weighs on its way. */
export async function weigh(folder: string, path: string): Promise<{ gzip: number; br: number }> {
  const size = async (ending: string) => (await readFile(join(folder, path + ending))).length;
  return { gzip: await size('.gz'), br: await size('.br') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await closeServer(server);
  return port;
}

async function closeServer(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
