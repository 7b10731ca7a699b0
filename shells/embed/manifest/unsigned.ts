import type { Manifest } from '../../../contract/manifest.ts';

/** A manifest before it is signed: everything but the list of keys, which comes with the signature. */
export type UnsignedManifest = Omit<Manifest, 'keys'>;

/** A day in milliseconds. */
export const day = 86_400_000;

/** How long a manifest counts unless the roll-out says otherwise. */
export const usualLifetime = 30 * day;

/** When it is made, until when it counts, and which number it has. */
export type Stamp = Pick<Manifest, 'seq' | 'issued' | 'expires'>;

/**
 * @param before The number of the last one given out. The new one is higher than that, and at least the second it is made in:
 *   also when a folder was emptied meanwhile, browsers remember the last they verified.
 */
export function stamp(before: number, now: number, lifetime: number = usualLifetime): Stamp {
  return {
    seq: Math.max(before + 1, Math.floor(now / 1000)),
    issued: new Date(now).toISOString(),
    expires: new Date(now + lifetime).toISOString(),
  };
}

/** What a manifest says, without when and by whom: two that say the same are equal as text. */
export function contentOf(manifest: UnsignedManifest & Partial<Pick<Manifest, 'keys'>>): string {
  const { seq: _seq, issued: _issued, expires: _expires, keys: _keys, ...content } = manifest;
  return JSON.stringify(content);
}
