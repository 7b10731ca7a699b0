import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SigningKey } from '../../../contract/manifest.ts';
import { grace } from '../shared/verify.ts';
import {
  makeKey,
  publicHalf,
  readKey,
  readKeyList,
  readRoots,
  rootNames,
  signKeyList,
  writeKey,
  writeKeyList,
  writeRoots,
  type KeyList,
  type StoredKey,
} from './key-files.ts';
import { day, usualLifetime } from './unsigned.ts';

/** How long a signing key counts, unless said otherwise. */
export const keyLifetime = 180 * day;
/** How long a key that is replaced counts on: what it signed last is used until its grace ends. */
export const overlap = usualLifetime + grace;
const rootLifetime = 20 * 365 * day;

export interface RotationOptions {
  /** Offline folder of the private root keys. */
  readonly rootsFolder: string;
  readonly keysFolder: string;
  /** Name of the new signing key; absent: the next number. */
  readonly kid?: string;
  /** Which root key signs the list. */
  readonly root?: string;
  readonly now: number;
  /** When the new key begins to count. */
  readonly notBefore?: number;
  readonly lifetime?: number;
  /** A key that ends early, and when; it leaves the list once that is over. */
  readonly retire?: { readonly kid: string; readonly at: number };
}

/**
 * Makes a first signing key, and both root keys where there are none. @throws when the keys' folder has keys already: nothing
 * is ever written over.
 */
export async function firstKeys({
  rootsFolder,
  keysFolder,
  kid = 'signing-1',
  now,
  lifetime = keyLifetime,
}: RotationOptions): Promise<KeyList> {
  if (await readKeyList(keysFolder)) {
    throw new Error(`${keysFolder} has keys already. Leave out --first.`);
  }
  const roots = await Promise.all(
    rootNames.map(async (name) => {
      const path = join(rootsFolder, `${name}.json`);
      if (existsSync(path)) return readKey(path);
      const root = await makeKey(name, now + rootLifetime);
      await writeKey(rootsFolder, root);
      return root;
    }),
  );
  const signing = await makeKey(kid, now + lifetime);
  await writeKey(keysFolder, signing).catch(taken(keysFolder));
  await writeRoots(keysFolder, roots);
  const list = await signKeyList([publicHalf(signing)], roots[0] as (typeof roots)[0]);
  await writeKeyList(keysFolder, list);
  return list;
}

/** A new signing key beside the ones there are; keys that ended leave the list. The only thing that needs a root key. */
export async function rotate(options: RotationOptions): Promise<KeyList> {
  const { rootsFolder, keysFolder, now, notBefore, lifetime = keyLifetime, retire } = options;
  const before = await readKeyList(keysFolder);
  if (!before) throw new Error(`${keysFolder} has no keys yet. Make the first with --first.`);
  const root = await readKey(join(rootsFolder, `${options.root ?? rootNames[0]}.json`)).catch(
    (error: unknown) => {
      throw new Error(`The root key could not be read: ${(error as Error).message}`, {
        cause: error,
      });
    },
  );
  await refuseForeign(root, keysFolder);
  if (retire && !before.keys.some(({ kid }) => kid === retire.kid)) {
    throw new Error(
      `There is no key ${retire.kid}; there are ${before.keys.map(({ kid }) => kid).join(', ')}.`,
    );
  }
  const kid = options.kid ?? nextName(before.keys);
  if (before.keys.some((key) => key.kid === kid)) throw new Error(`There is a key ${kid} already.`);
  const signing = await makeKey(kid, (notBefore ?? now) + lifetime, notBefore);
  const kept = before.keys
    .map((key) => (key.kid === retire?.kid ? ended(key, retire.at) : key))
    .filter(({ expires }) => Date.parse(expires) > now);
  const list = await signKeyList([...kept, publicHalf(signing)], root);
  await mkdir(keysFolder, { recursive: true, mode: 0o700 });
  // The key before the list that names it: whoever signs in between finds both old or the key unlisted, never half.
  await writeKey(keysFolder, signing).catch(taken(keysFolder));
  await writeKeyList(keysFolder, list);
  return list;
}

/** Its list would be refused by every loader, and the list before would be gone. */
async function refuseForeign({ kid, jwk }: StoredKey, keysFolder: string): Promise<void> {
  const roots = await readRoots(keysFolder).catch(() => undefined);
  const [x, y] = roots?.[kid] ?? [];
  if (roots && (x !== jwk.x || y !== jwk.y)) {
    throw new Error(
      `${kid} is not the root key that loaders know by that name (${keysFolder}/roots.json); nothing was written.`,
    );
  }
}

const ended = (key: SigningKey, at: number): SigningKey =>
  Date.parse(key.expires) <= at ? key : { ...key, expires: new Date(at).toISOString() };

function nextName(keys: readonly SigningKey[]): string {
  const numbers = keys.map(({ kid }) => Number(/^signing-(\d+)$/.exec(kid)?.[1] ?? 0));
  return `signing-${Math.max(...numbers) + 1}`;
}

const taken =
  (folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw error.code === 'EEXIST'
      ? new Error(`${folder} holds a key of that name; nothing was written over.`)
      : error;
  };
