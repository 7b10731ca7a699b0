/**
 * The kernel: defines the tags on a municipality's shelf as outlets, and provides the one facade that all remotes share.
 * A module; the loader inserts it when a tag nears the viewport.
 */
import type { Manifest } from '../../../contract/manifest.ts';
import type { Embed } from '../shared/embed.ts';
import { createFederation, type Federation } from './federation.ts';
import { createOutlet } from './outlet.ts';

let federation: Federation | undefined;

/** Defines the tags on this manifest's shelf that are not defined yet. A tag that the page holds already stays the page's. */
export function adopt(embed: Embed, { shelf }: Manifest): void {
  federation ??= createFederation(embed);
  for (const { tag } of shelf) {
    if (!customElements.get(tag)) customElements.define(tag, createOutlet(embed, federation));
  }
}
