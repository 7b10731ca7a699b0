import type { Manifest, ShelfItem } from '../../contract/manifest.ts';
import { modulesOf } from './manifest/pinned-files.ts';

/** Where a host's pages fetch from. */
export interface EmbedOrigins {
  /** As `https://embed.example`. */
  readonly embed: string;
  readonly gateway: string;
}

/** Sources to add to a host's own Content-Security-Policy, by directive. */
export type PolicyLines = Readonly<Record<string, readonly string[]>>;

/** As much of a manifest as says where things come from. */
export type PolicySource = Pick<Manifest, 'kernel' | 'gateway' | 'shelf'>;

/** Trusted Types policies that our code makes. */
const trustedTypes = ['jobunivers', 'jobunivers-lit', 'jobunivers-html'] as const;

/**
 * What a host with a strict policy has to allow for our own widgets, and no more: scripts, data and frames of the embed
 * origin, data of the gateway, and, where the host names its Trusted Types policies, the three of ours. Style sheets are
 * constructed and fonts come as verified bytes, so `style-src` and `font-src` need nothing; images are the embed origin's or
 * drawn in place.
 */
export function hostPolicy({ embed, gateway }: EmbedOrigins): PolicyLines {
  return {
    'script-src': [embed],
    'connect-src': [embed, gateway],
    'img-src': [embed, 'data:'],
    'frame-src': [embed],
    'trusted-types': trustedTypes,
  };
}

/** The same for everything on a manifest's shelf, vendors' widgets included. What rests is included: it may come back. */
export function hostPolicyOf({ kernel, gateway, shelf }: PolicySource): PolicyLines {
  const lines = hostPolicy({ embed: new URL(kernel.url).origin, gateway });
  const scripts = shelf.flatMap(scriptOriginsOf);
  const added: PolicyLines = {
    'script-src': scripts,
    // Every pinned file is fetched before it is run.
    'connect-src': [
      ...scripts,
      ...shelf.flatMap(({ isolation, connects = [] }) => (isolation === 'page' ? connects : [])),
    ],
    'frame-src': shelf.flatMap((item) =>
      item.isolation === 'frame' ? [new URL(item.frame).origin] : [],
    ),
  };
  return Object.fromEntries(
    Object.entries(lines).map(([name, sources]) => [
      name,
      [...new Set([...sources, ...(added[name] ?? [])])],
    ]),
  );
}

/** Origins that an item's modules come from. */
export function scriptOriginsOf(item: ShelfItem): string[] {
  return [...new Set(modulesOf(item).map(([url]) => new URL(url).origin))];
}

/** As it is written in a header. */
export const policyText = (lines: PolicyLines): string =>
  Object.entries(lines)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * A whole policy for a site that has none yet: its own files, ours, and nothing else. Scripts written into the page need a
 * nonce or a file of their own.
 */
export function standalonePolicy(lines: PolicyLines): string {
  return policyText({
    'default-src': ["'self'"],
    ...Object.fromEntries(
      Object.entries(lines).map(([name, sources]) => [
        name,
        name === 'trusted-types' ? sources : ["'self'", ...sources],
      ]),
    ),
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'require-trusted-types-for': ["'script'"],
  });
}

/**
 * The lines for a site that lets scripts in by a nonce and what they bring (`'strict-dynamic'`): there origins of scripts count
 * for nothing, and the loader's tag carries the page's nonce.
 */
export function noncePolicy({ 'script-src': _scripts, ...others }: PolicyLines): string {
  return policyText({ 'script-src': ["'nonce-{nonce}'", "'strict-dynamic'"], ...others });
}

/** The policy of the frame's own page: nothing but its own origin and its municipality's gateway, and framed by its hosts. */
export function framePolicy({ gateway, hosts }: Pick<Manifest, 'gateway' | 'hosts'>): string {
  return policyText({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'", gateway],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': hosts.length > 0 ? hosts : ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypes,
  });
}
