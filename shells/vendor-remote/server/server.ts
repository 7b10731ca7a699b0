import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

export interface VendorServerOptions {
  /** One folder per vendor, with what it built. */
  readonly folders: Readonly<Record<string, string>>;
  /** Origins whose pages may frame the vendors' frames. */
  readonly hosts: readonly string[];
  /** Origins of the style sheets in which municipalities' themes come. */
  readonly themes: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** What every vendor has to serve: files that any page may read and that never change, and the frame's page. */
export function createVendorServer({ folders, hosts, themes }: VendorServerOptions): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://vendor.invalid');
    const [, vendor = '', path = '', ending = ''] =
      /^\/([a-z]+)\/((?:texts\/)?[\w.-]+\.(html|js|json))$/.exec(pathname) ?? [];
    const folder = Object.hasOwn(folders, vendor) ? folders[vendor] : undefined;
    const reading = folder ? readFile(join(folder, path)) : Promise.reject(new Error('Unknown.'));
    reading.then(
      (file) => {
        // The page's script is told whom the page may be shown by.
        const body = ending === 'html' ? String(file).replace('HOSTS', hosts.join(' ')) : file;
        response.writeHead(200, {
          'content-type': types[ending],
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': /html$|^remote\.json$/.test(path)
            ? 'no-cache'
            : 'public, max-age=31536000, immutable',
          ...(ending === 'html' && { 'content-security-policy': framePolicy(hosts, themes) }),
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
        response.end('There is no such file.\n');
      },
    );
  });
}

/** The vendor's own page: its own scripts and requests, and nobody but its hosts around it. */
function framePolicy(hosts: readonly string[], themes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${themes.join(' ')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hosts.join(' ') || "'none'"}`,
    "require-trusted-types-for 'script'",
    // What Lit calls its policy when the library comes from npm.
    'trusted-types lit-html',
  ].join('; ');
}
