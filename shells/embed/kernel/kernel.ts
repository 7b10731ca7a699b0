/**
 * The kernel: defines the tags on a municipality's shelf as outlets, and provides the one facade that all remotes share.
 * A module; the loader inserts it when a tag nears the viewport.
 */
import type { Manifest } from '../../../contract/manifest.ts';
import type { Embed } from '../shared/embed.ts';
import { createFederation, type Federation } from './federation.ts';
import { report } from '../shared/report.ts';
import { serve } from './host-api.ts';
import { createOutlet } from './outlet.ts';
import { outlets } from './personal-parts.ts';

let federation: Federation | undefined;
const connected = new Set<string>();
const lost = new WeakSet<Element>();

/** Defines the tags on this manifest's shelf that are not defined yet. A tag that the page holds already stays the page's. */
export function adopt(embed: Embed, { shelf, gateway }: Manifest): void {
  const first = !federation;
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
    const holder = customElements.get(tag);
    if (!holder) {
      const outlet = createOutlet(embed, federation);
      outlets.add(outlet);
      customElements.define(tag, outlet);
    } else if (!outlets.has(holder)) {
      for (const taken of document.querySelectorAll<HTMLElement>(tag)) sayTaken(taken);
    }
  }
  if (first) serve(embed);
}

/** Somebody defined our tag before us: theirs it stays, and what is in it. */
function sayTaken(tag: HTMLElement): void {
  if (lost.has(tag)) return;
  lost.add(tag);
  tag.dataset.state = 'failed';
  report(tag, 'tag-taken');
}
