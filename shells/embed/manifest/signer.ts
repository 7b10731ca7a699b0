import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStore } from '../build/store.ts';
import { readManifestFile } from '../server/manifest-file.ts';
import { codeOf } from '../shared/codes.ts';
import { grace, verify } from '../shared/verify.ts';
import { collectFiles } from './collect-files.ts';
import { giveOut, seal, type Signer } from './give-out.ts';
import {
  readKey,
  readKeyList,
  readKeysIn,
  readRoots,
  signWith,
  type StoredKey,
} from './key-files.ts';
import type { UnsignedManifest } from './unsigned.ts';
import { NoError } from './usage.ts';

export interface SigningOptions {
  readonly folder: string;
  readonly keysFolder: string;
  /** File of the signing key; absent: the last of the list that counts now and is here. */
  readonly key?: string | undefined;
  readonly now: number;
}

/**
 * Signs and gives out. What the loader would not take is never given out: it is verified with the loader's own code first.
 * @throws {NoError} when the key does not count, or does not last as long as the manifest and its grace.
 */
export async function signAndGiveOut(
  manifest: UnsignedManifest,
  { folder, keysFolder, key, now }: SigningOptions,
): Promise<{ readonly kid: string }> {
  const code = manifest.municipality;
  const before = await readManifestFile(join(folder, 'manifests', `${code}.json`));
  if (before && before.seq >= manifest.seq) {
    throw new NoError(
      `The manifest of ${code} is number ${manifest.seq}, but ${before.seq} is given out. Build it anew.`,
    );
  }
  const signer = await readSigner(keysFolder, key, now, Date.parse(manifest.expires) + grace);
  const sealed = await seal(manifest, signer);
  const roots = await readRoots(keysFolder);
  await verify(sealed.envelope, { roots, municipality: code, seq: before?.seq ?? 0, now }).catch(
    (error: unknown) => {
      throw new NoError(
        `A loader would refuse the manifest of ${code} (${codeOf(error, 'manifest-invalid')}): ` +
          'key-list.json and roots.json do not belong together, or its time is over.',
      );
    },
  );
  const embedOrigin = new URL(manifest.kernel.url).origin;
  const files = await collectFiles(manifest, { folder, embedOrigin });
  await giveOut(createStore(folder, embedOrigin), folder, sealed, files);
  return { kid: signer.kid };
}

async function readSigner(
  folder: string,
  file: string | undefined,
  now: number,
  needed: number,
): Promise<Signer> {
  const list = await readKeyList(folder);
  if (!list) throw new NoError(`${folder} has no key-list.json. Make keys with rotate --first.`);
  const here = file === undefined ? await readKeysIn(folder) : [await readKey(file)];
  const listed = list.keys.filter(({ kid }) => here.some((key) => key.kid === kid));
  if (listed.length === 0) {
    throw new NoError(
      `No signing key here is on the list (${list.keys.map(({ kid }) => kid).join(', ')}): ` +
        `looked in ${file ?? folder}.`,
    );
  }
  const counting = listed.filter(
    ({ expires, notBefore }) =>
      Date.parse(expires) > now && !(notBefore !== undefined && Date.parse(notBefore) > now),
  );
  const chosen = counting.at(-1);
  if (!chosen) {
    throw new NoError(
      `No key counts now: ${listed
        .map(({ kid, expires, notBefore }) => `${kid} from ${notBefore ?? 'ever'} to ${expires}`)
        .join('; ')}. Rotate.`,
    );
  }
  if (Date.parse(chosen.expires) < needed) {
    throw new NoError(
      `${chosen.kid} ends ${chosen.expires}, before the manifest and its grace do ` +
        `(${new Date(needed).toISOString()}). Rotate first.`,
    );
  }
  const { jwk } = here.find(({ kid }) => kid === chosen.kid) as StoredKey;
  if (jwk.x !== chosen.jwk.x || jwk.y !== chosen.jwk.y) {
    throw new NoError(`The key on the list as ${chosen.kid} is another one.`);
  }
  return { list: list.signed, kid: chosen.kid, sign: (text) => signWith(jwk, text) };
}

const unsignedPath = (folder: string, code: string): string =>
  join(folder, 'unsigned', `${code}.json`);

/** Written to be read by a person before it is signed. */
export async function writeUnsigned(folder: string, manifest: UnsignedManifest): Promise<string> {
  const path = unsignedPath(folder, manifest.municipality);
  await mkdir(join(folder, 'unsigned'), { recursive: true });
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return path;
}

/** @throws {NoError} when none was built. */
export async function readUnsigned(folder: string, code: string): Promise<UnsignedManifest> {
  const text = await readFile(unsignedPath(folder, code), 'utf8').catch(() => undefined);
  if (text === undefined) throw new NoError(`There is no unsigned manifest of ${code}. Build it.`);
  return JSON.parse(text) as UnsignedManifest;
}

export const forgetUnsigned = (folder: string, code: string): Promise<void> =>
  rm(unsignedPath(folder, code), { force: true });
