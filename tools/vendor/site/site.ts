import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Keys } from '../../../shells/embed/build/keys.ts';
import { integrityOf } from '../../../shells/embed/build/store.ts';
import { hostPolicy } from '../../../shells/embed/csp.ts';
import type { UnsignedManifest } from '../../../shells/embed/manifest/unsigned.ts';
import { Refusal } from '../refusal.ts';
import type { BuiltWidget } from './build-widget.ts';
import { hostPage, listenScript, type HostPage } from './host-page.ts';
import type { KitFiles } from './kit-files.ts';
import type { Look } from './looks.ts';
import {
  embedFiles,
  itemOf,
  manifestFor,
  municipality,
  seal,
  type EmbedFiles,
  type Origins,
} from './manifest.ts';
import type { VendorItem } from '../../../shells/embed/manifest/vendor.ts';

/** Answers in a site's place; `false` leaves it to the site. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  place: { readonly site: keyof Origins; readonly path: string; readonly query: URLSearchParams },
) => boolean;

export interface SiteOptions {
  readonly kit: KitFiles;
  readonly keys: Keys;
  readonly looks: readonly Look[];
  /** 0: any that is free. */
  readonly port: number;
  /** Origin of a real gateway; without one, a small one answers that knows no postings. */
  readonly gateway?: string;
  /** Asked first. */
  readonly answer?: Answer;
}

/** A host, an embed origin, a vendor's origin and a gateway: each a site of its own to a browser, in one server. */
export interface Site {
  readonly origins: Origins;
  readonly embed: EmbedFiles;
  /** The manifest that stands, and the item on its shelf. */
  readonly manifest: UnsignedManifest | undefined;
  readonly item: VendorItem | undefined;
  /** Serves this build from now on, under a manifest of its own; files of earlier ones stay. */
  show(built: BuiltWidget, theme?: string): Promise<void>;
  /** Address of a host's page. */
  page(page?: HostPage): string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** @throws {Refusal} when the port is taken. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { kit, keys, looks } = options;
  const server = createServer((request, response) => void answer(request, response));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const at = (name: string): string => `http://${name}:${port}`;
  const origins: Origins = {
    shell: at('localhost'),
    host: at('thisted.localhost'),
    embed: at('embed.localhost'),
    vendor: at('vendor.localhost'),
    gateway: options.gateway ?? at('gateway.localhost'),
  };
  const embed = embedFiles(kit, origins.embed);
  const script = kit.loader(origins.embed, keys.roots);
  const loader = { url: `${origins.embed}/loader.js`, integrity: integrityOf(script) };
  const fixed = new Map(
    [embed.kernel, ...embed.themes.values(), ...embed.fonts.map(({ file }) => file)].map(
      ({ path, content, type }) => [path, { content, type }],
    ),
  );
  fixed.set('/loader.js', { content: script, type: types.js as string });
  const vendorFiles = new Map<string, string>();
  let manifest: UnsignedManifest | undefined;
  let item: VendorItem | undefined;
  let sealed = '';

  const sites: Record<string, keyof Origins> = Object.fromEntries(
    Object.entries(origins).map(([name, origin]) => [new URL(origin).host, name as keyof Origins]),
  );

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://site');
    const site = sites[request.headers.host ?? ''] ?? 'shell';
    if (options.answer?.(request, response, { site, path, query })) return;
    const send = (type: string, content: string | Buffer, headers = {}, status = 200): void => {
      response.writeHead(status, {
        'content-type': type,
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': 'content-type, authorization',
        'cache-control': 'no-cache',
        'timing-allow-origin': '*',
        ...headers,
      });
      response.end(content);
    };
    const missing = (): void => send('text/plain', 'There is no such file.\n', {}, 404);
    if (request.method === 'OPTIONS') return send('text/plain', '', {}, 204);
    if (site === 'embed') {
      const found = fixed.get(path);
      if (found) return send(found.type, found.content);
      if (path === `/manifests/${municipality.code}.json` && sealed) {
        return send(types.json as string, sealed);
      }
      return missing();
    }
    if (site === 'vendor') {
      const content = vendorFiles.get(path.slice(1));
      return content === undefined
        ? missing()
        : send(types[path.split('.').at(-1) ?? ''] ?? 'text/plain', content);
    }
    if (site === 'gateway') return gateway(path, send);
    if (site !== 'host' || !host(path, query, send)) missing();
  }

  type Send = (type: string, content: string, headers?: object, status?: number) => void;

  /** As much of a gateway as a page asks for at first. */
  function gateway(path: string, send: Send): void {
    if (path.endsWith('/visitors')) {
      return send(types.json as string, JSON.stringify({ handle: 'h'.repeat(40) }), {}, 201);
    }
    send('application/problem+json', JSON.stringify({ type: '/problems/not-found' }), {}, 404);
  }

  function host(path: string, query: URLSearchParams, send: Send): boolean {
    const sent = (type: string | undefined, content: string, headers = {}): true => {
      send(type as string, content, headers);
      return true;
    };
    if (path === '/listen.js') return sent(types.js, listenScript);
    if (path === '/renew.js') return sent(types.js, kit.text('renew.js'));
    if (path === '/look.css') {
      const css = looks.find(({ name }) => name === query.get('name'))?.css ?? '';
      const box = query.get('box');
      return sent(types.css, box ? `${css}\n#place { ${box} }` : css);
    }
    if (path !== '/' || !item) return false;
    const page = Object.fromEntries(query) as HostPage;
    const html = hostPage(page, {
      tag: item.item.tag,
      loader,
      municipality: municipality.code,
    });
    return sent('text/html; charset=utf-8', html, page.policy === 'strict' ? strict() : {});
  }

  /** What a host with a strict policy is told to allow, and nothing else. */
  function strict() {
    const lines = hostPolicy({ embed: origins.embed, gateway: origins.gateway });
    const others = item?.item.connects ?? [];
    const more: Record<string, readonly string[]> = {
      'script-src': ["'self'", origins.vendor],
      'connect-src': [origins.vendor, ...others],
    };
    const policy = Object.entries(lines)
      .map(([name, sources]) => [name, ...sources, ...(more[name] ?? [])].join(' '))
      .join('; ');
    return {
      'content-security-policy': `default-src 'none'; style-src 'self'; ${policy}; require-trusted-types-for 'script'`,
    };
  }

  return {
    origins,
    embed,
    get manifest() {
      return manifest;
    },
    get item() {
      return item;
    },
    async show(built, theme) {
      for (const [path, content] of built.files) vendorFiles.set(path, content);
      item = await itemOf(built, origins.vendor);
      manifest = manifestFor(item, embed, origins, {
        before: manifest?.seq ?? 0,
        ...(theme !== undefined && { theme }),
      });
      sealed = await seal(manifest, keys);
    },
    page: (page = {}) => `${origins.host}/?${new URLSearchParams({ ...page })}`,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Refusal(`Port ${port} is in use. Name another: --port NUMBER.`);
  }
}
