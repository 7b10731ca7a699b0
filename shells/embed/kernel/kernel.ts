/**
 * The kernel: defines the tags on a municipality's shelf as outlets, and provides the one facade that all remotes share.
 * A module; the loader inserts it when a tag nears the viewport.
 */
import type { Manifest } from '../../../contract/manifest.ts';
import type { Embed } from '../shared/embed.ts';
import { createFederation, type Federation } from './federation.ts';
import { createOutlet } from './outlet.ts';

let federation: Federation | undefined;
const connected = new Set<string>();

/** Defines the tags on this manifest's shelf that are not defined yet. A tag that the page holds already stays the page's. */
export function adopt(embed: Embed, { shelf, gateway }: Manifest): void {
  federation ??= createFederation(embed);
  // The first answer from the gateway is two or three round trips nearer when the connection stands.
  if (!connected.has(gateway)) {
    connected.add(gateway);
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: 'preconnect',
        crossOrigin: '',
        href: gateway,
      }),
    );
  }
  for (const { tag } of shelf) {
    if (!customElements.get(tag)) customElements.define(tag, createOutlet(embed, federation));
  }
}
