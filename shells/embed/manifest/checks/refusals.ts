import { checkManifest } from '../../../../contract/manifest-check.ts';
import { scalesFor } from '../weights.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import { misaddressedIn } from './addresses.ts';
import { overweightIn } from './budgets.ts';
import { changedSince } from './changed.ts';
import { wrongTimeIn } from './lifetime.ts';
import { unpinnedIn, type Files } from './pinned.ts';
import type { Refusal } from './refusal.ts';
import { confusedIn, misplacedIn, speechlessIn, unsatisfiedIn } from './shelf.ts';
import { wrongFilesIn } from './other-files.ts';

/** What a manifest is held against. */
export interface Checked {
  readonly manifest: UnsignedManifest;
  /** Bytes of every file that it pins. */
  readonly files: Files;
  /** Tags of our library's elements; what they begin with is no vendor's. */
  readonly ownTags?: readonly string[];
  /** Other files that a container on this shelf exposes, pinned in other manifests of the same build; by its URL. */
  readonly alsoExposed?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Tags whose computed imports somebody has read. */
  readonly reviewed?: ReadonlySet<string>;
  /** The manifest given out before this one. */
  readonly before?: UnsignedManifest | undefined;
}

/** Stands for the keys that come with the signature. */
const notYet = { list: 'W10', kid: 'unsigned', signature: 'A'.repeat(86) };

/** Everything for which a manifest must not be given out; empty: it can be signed. */
export async function refusalsOf(checked: Checked): Promise<Refusal[]> {
  const { manifest, files, ownTags = [], alsoExposed, reviewed, before } = checked;
  // What the checks below say better is left to them.
  const shape = checkManifest({ ...manifest, keys: notYet }).filter(
    (text) => !/ twice$| is missing$|^\/expires/.test(text),
  );
  if (shape.length > 0) {
    return shape.map((what) => ({ item: 'manifest', what, todo: 'See contract/manifest.ts.' }));
  }
  const unpinned = manifest.shelf.flatMap((item) => {
    // Nothing of it runs, and it may rest just because it cannot be had.
    if (item.vendor && item.paused) return [];
    const exposed = item.remote === undefined ? undefined : alsoExposed?.get(item.remote);
    return unpinnedIn(item, {
      files,
      computedImportsReviewed: reviewed?.has(item.tag) ?? false,
      ...(exposed && { alsoExposed: exposed }),
    });
  });
  return [
    ...misplacedIn(manifest.shelf, ownTags),
    ...confusedIn(manifest.shelf),
    ...unsatisfiedIn(manifest),
    ...speechlessIn(manifest),
    ...wrongFilesIn(manifest, files),
    ...unpinned,
    ...overweightIn(manifest, await scalesFor(files)),
    ...misaddressedIn(manifest),
    ...wrongTimeIn(manifest),
    ...(before ? changedSince(before, manifest) : []),
  ];
}
