import type { HostCallback } from '../../../contract/host-api.ts';
import type { Manifest } from '../../../contract/manifest.ts';
import type { EmbedErrorCode } from './codes.ts';
import type { Pins } from './pins.ts';

/**
 * What the loader hands to the kernel. Hosts pin a loader for good while kernels move on, so what stands here stays: a later
 * loader may add to it under a higher `version`, and a kernel takes what an older one gives.
 */
export interface Embed extends Pins {
  /** 2 since there is a queue. */
  readonly version: 1 | 2;
  /** The verified manifest of the municipality that a tag belongs to. Rejects with a coded error. */
  manifest(tag: Element): Promise<Manifest>;
  /**
   * Since 2. Takes a host's call; until a kernel puts its own in this place, it waits and the kernel is fetched. Calls that
   * wait are the elements of `Embed` itself: it is the array that the page made, if it made one.
   */
  push?(callback: HostCallback): unknown;
  /**
   * Since 2. What became of the tags that the loader has met: when each came near a page that had been read (`performance.now()`; 0: it has not), or
   * why it failed.
   */
  readonly met?: WeakMap<Element, number | EmbedErrorCode>;
  /** Since 2. What looks for tags that come later. */
  readonly observer?: MutationObserver;
}

/** What the kernel's module exports. */
export interface KernelModule {
  /** Defines the tags on this manifest's shelf that are not defined yet. */
  adopt(embed: Embed, manifest: Manifest): void;
}
