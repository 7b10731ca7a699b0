import type { Manifest } from '../../contract/manifest.ts';

/** Where a host's pages fetch from. */
export interface EmbedOrigins {
  /** As `https://embed.example`. */
  readonly embed: string;
  readonly gateway: string;
}

/** Sources to add to a host's own Content-Security-Policy, by directive. */
export type PolicyLines = Readonly<Record<string, readonly string[]>>;

/**
 * What a host with a strict policy has to allow for our widgets, and no more: scripts, data and frames of the embed origin,
 * data of the gateway, and, where the host names its Trusted Types policies, the three of ours. Style sheets are constructed,
 * so `style-src` needs nothing; images are the embed origin's or drawn in place.
 */
export function hostPolicy({ embed, gateway }: EmbedOrigins): PolicyLines {
  return {
    'script-src': [embed],
    'connect-src': [embed, gateway],
    'img-src': [embed, 'data:'],
    'font-src': [embed],
    'frame-src': [embed],
    'trusted-types': ['jobunivers', 'jobunivers-lit', 'jobunivers-html'],
  };
}

/** The policy of the frame's own page: nothing but its own origin and its municipality's gateway, and framed by its hosts. */
export function framePolicy({ gateway, hosts }: Pick<Manifest, 'gateway' | 'hosts'>): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${gateway}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${hosts.length > 0 ? hosts.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types jobunivers jobunivers-lit jobunivers-html',
  ].join('; ');
}
