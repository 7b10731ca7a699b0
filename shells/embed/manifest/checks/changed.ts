import { everyPin } from '../pinned-files.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import type { Refusal } from './refusal.ts';

/**
 * Whether an address stands for other bytes than in the manifest given out before. Readers who hold that one, and everybody
 * after a roll-back, would have a file that fails its pin.
 */
export function changedSince(before: UnsignedManifest, manifest: UnsignedManifest): Refusal[] {
  const pins = new Map([...everyPin(before)].map(([, url, integrity]) => [url, integrity]));
  const changed = new Map<string, Refusal>();
  for (const [item, url, integrity] of everyPin(manifest)) {
    if ((pins.get(url) ?? integrity) === integrity) continue;
    changed.set(url, {
      item,
      what: `${url} stood for other bytes in the manifest before this one.`,
      todo: 'Give new bytes a new file name, and leave the old file where it is.',
    });
  }
  return [...changed.values()];
}
