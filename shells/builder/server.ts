import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { readCatalogue } from './catalogue.ts';
import { readChoice } from './choice.ts';
import { hostFont, hostFonts, hostLooks, type Look } from './preview/looks.ts';
import { previewPage, previewPolicy } from './preview/page.ts';

export interface BuilderOptions {
  /** The embed origin's files. */
  readonly embedFolder: string;
  /** The builder's own files, as built. */
  readonly builderFolder: string;
  readonly builderOrigin: string;
  readonly previewOrigin: string;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

interface Page {
  readonly status?: number;
  readonly type: string;
  readonly body: Buffer | string;
  readonly policy?: string;
}

function serve(find: (url: URL) => Promise<Page | undefined>): RequestListener {
  return (request, response) => {
    // Two slashes alone are a request line, and no address.
    const url = URL.parse(request.url ?? '/', 'http://builder.invalid');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...always, allow: 'GET, HEAD' }).end();
      return;
    }
    const found = url ? find(url) : Promise.resolve(undefined);
    found.then(
      (page) =>
        send(response, page ?? { status: 404, type: '.txt', body: 'There is no such page.\n' }),
      (error: unknown) => {
        console.error(error);
        send(response, { status: 503, type: '.txt', body: 'The shelves could not be read.\n' });
      },
    );
  };
}

function send(response: ServerResponse, { status = 200, type, body, policy }: Page): void {
  response.writeHead(status, {
    ...always,
    'content-type': types[type] ?? 'application/octet-stream',
    ...(policy && { 'content-security-policy': policy }),
  });
  response.end(body);
}

const builtFile = /^\/(?:assets\/)?[\w-]+(?:\.[\w-]+)*\.(?:js|css|svg|woff2)$/;

/** The builder: its page, its files, and what there is to choose from. */
export function createBuilderServer(options: BuilderOptions): Server {
  const { builderFolder, embedFolder, previewOrigin } = options;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${previewOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return createServer(
    serve(async ({ pathname }) => {
      if (pathname === '/') {
        const body = await readFile(join(builderFolder, 'index.html'));
        return { type: '.html', body, policy };
      }
      if (pathname === '/catalogue.json') {
        const body = JSON.stringify(await readCatalogue(embedFolder, previewOrigin));
        return { type: '.json', body };
      }
      if (!builtFile.test(pathname)) return undefined;
      const body = await readFile(join(builderFolder, pathname)).catch(() => undefined);
      return body && { type: extname(pathname), body };
    }),
  );
}

/** The previews, on a site of their own: what an editor types there is never the builder's. */
export function createPreviewServer({
  embedFolder,
  builderOrigin,
  previewOrigin,
}: BuilderOptions): Server {
  return createServer(
    serve(async ({ pathname, searchParams }) => {
      if (pathname === '/report.js') {
        return {
          type: '.js',
          body: await readFile(join(import.meta.dirname, 'preview/report.js')),
        };
      }
      const look = /^\/looks\/([a-z]+)\.css$/.exec(pathname)?.[1];
      if (look !== undefined && Object.hasOwn(hostLooks, look)) {
        return { type: '.css', body: await readFile(hostLooks[look as Look].styleSheet) };
      }
      if (hostFont.test(pathname)) {
        return { type: '.woff2', body: await readFile(join(hostFonts, pathname)) };
      }
      if (pathname !== '/page') return undefined;
      const choice = readChoice(searchParams);
      const { loader, municipalities } = await readCatalogue(embedFolder, previewOrigin);
      const municipality = municipalities.find(({ code }) => code === choice.municipality);
      if (!municipality) return undefined;
      return {
        type: '.html',
        body: previewPage(choice, loader, builderOrigin),
        policy: previewPolicy(municipality, builderOrigin),
      };
    }),
  );
}
