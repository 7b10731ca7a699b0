import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkKeyList } from '../../../contract/manifest-check.ts';
import type { SignedKeyList, SigningKey } from '../../../contract/manifest.ts';
import { keysIn } from './read-manifest.ts';
import type { RootKeys } from '../shared/verify.ts';

/**
 * Where keys lie. Two folders, and never on one machine in earnest:
 *
 * - the roots' folder, offline: `root-1.json` and `root-2.json`, private;
 * - the keys' folder, where manifests are made: a private `<name>.json` per signing key, `key-list.json` (the public halves,
 *   signed by a root key) and `roots.json` (the roots' public halves, which the loader carries).
 */
const { subtle } = globalThis.crypto;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const listName = 'key-list.json';
const rootsName = 'roots.json';
export const rootNames = ['root-1', 'root-2'] as const;

/** A private key in its file: JWK, with its name and when it counts. */
export interface StoredKey {
  readonly kid: string;
  readonly expires: string;
  readonly notBefore?: string;
  readonly jwk: JsonWebKey;
}

/** The list of signing keys, as signed and as read. */
export interface KeyList {
  readonly signed: SignedKeyList;
  readonly keys: readonly SigningKey[];
}

/** base64url of the raw ES256 signature over the UTF-8 of the text, by a private JWK. */
export async function signWith(jwk: JsonWebKey, text: string): Promise<string> {
  const key = await subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const signature = await subtle.sign(algorithm, key, new TextEncoder().encode(text));
  return Buffer.from(signature).toString('base64url');
}

/** A new pair of keys. */
export async function makeKey(
  kid: string,
  expires: number,
  notBefore?: number,
): Promise<StoredKey> {
  const { privateKey } = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return {
    kid,
    expires: new Date(expires).toISOString(),
    ...(notBefore !== undefined && { notBefore: new Date(notBefore).toISOString() }),
    jwk: await subtle.exportKey('jwk', privateKey),
  };
}

/** What others may know of it. */
export function publicHalf({ kid, expires, notBefore, jwk: { x, y } }: StoredKey): SigningKey {
  return {
    kid,
    jwk: { kty: 'EC', crv: 'P-256', x: x as string, y: y as string },
    expires,
    ...(notBefore !== undefined && { notBefore }),
  };
}

/** The list signed by a root key. @throws when it is not as the manifest's schema says. */
export async function signKeyList(keys: readonly SigningKey[], root: StoredKey): Promise<KeyList> {
  const wrong = checkKeyList(keys);
  if (wrong.length > 0) throw new Error(`The list of keys is wrong:\n${wrong.join('\n')}`);
  const list = Buffer.from(JSON.stringify(keys)).toString('base64url');
  return { signed: { list, kid: root.kid, signature: await signWith(root.jwk, list) }, keys };
}

/** Whether a signing key may be called so: its file stands beside the others, and is none of theirs. */
export const isKeyName = (name: string): boolean =>
  /^[a-z0-9][a-z0-9.-]{0,63}$/.test(name) &&
  ![listName, rootsName, ...rootNames.map((root) => `${root}.json`)].includes(`${name}.json`);

/** Writes a private key where only this user reads it. @throws when a key of that name is there. */
export async function writeKey(folder: string, key: StoredKey): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${key.kid}.json`);
  await writeFile(path, JSON.stringify(key, null, 2), { mode: 0o600, flag: 'wx' });
}

/** @throws saying what the file is instead. */
export async function readKey(path: string): Promise<StoredKey> {
  const key = await readJson<StoredKey>(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Error(`There is no key in ${path}.`);
    return undefined;
  });
  if (typeof key?.kid !== 'string' || typeof key.jwk?.d !== 'string') {
    throw new Error(`${path} holds no private key.`);
  }
  return key;
}

/** Every private key of a folder. */
export async function readKeysIn(folder: string): Promise<StoredKey[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter(
    (name) => name.endsWith('.json') && name !== listName && name !== rootsName,
  );
  return Promise.all(files.sort().map((name) => readKey(join(folder, name))));
}

/** Undefined when the folder has none yet. */
export async function readKeyList(folder: string): Promise<KeyList | undefined> {
  const signed = await readJson<SignedKeyList>(join(folder, listName)).catch(absent);
  if (!signed) return undefined;
  return { signed, keys: keysIn(signed) };
}

export const writeKeyList = (folder: string, { signed }: KeyList): Promise<void> =>
  writeWhole(join(folder, listName), signed);

/** The roots' public halves. @throws when the file is not there. */
export const readRoots = (folder: string): Promise<RootKeys> =>
  readJson<RootKeys>(folder.endsWith('.json') ? folder : join(folder, rootsName));

export const writeRoots = (folder: string, roots: readonly StoredKey[]): Promise<void> =>
  writeWhole(
    join(folder, rootsName),
    Object.fromEntries(roots.map(({ kid, jwk: { x, y } }) => [kid, [x, y]])),
  );

async function readJson<Value>(path: string): Promise<Value> {
  return JSON.parse(await readFile(path, 'utf8')) as Value;
}

async function writeWhole(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.half`, JSON.stringify(value, null, 2), { mode: 0o600 });
  await rename(`${path}.half`, path);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
