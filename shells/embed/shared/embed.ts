import type { Manifest } from '../../../contract/manifest.ts';
import type { Pins } from './pins.ts';

/**
 * What the loader hands to the kernel. Hosts pin a loader for good while kernels move on, so what stands here stays: a later
 * loader may add to it under a higher `version`.
 */
export interface Embed extends Pins {
  readonly version: 1;
  /** The verified manifest of the municipality that a tag belongs to. Rejects with a coded error. */
  manifest(tag: Element): Promise<Manifest>;
}

/** What the kernel's module exports. */
export interface KernelModule {
  /** Defines the tags on this manifest's shelf that are not defined yet. */
  adopt(embed: Embed, manifest: Manifest): void;
}
