import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEnvelope, checkKeyList, checkManifest } from '../../../contract/manifest-check.ts';
import type { Manifest, SignedEnvelope } from '../../../contract/manifest.ts';
import type { Store } from '../build/store.ts';
import { readManifestFile } from '../server/manifest-file.ts';
import type { Files } from './checks/pinned.ts';
import { keysIn } from './read-manifest.ts';
import { needsOf } from './needs.ts';
import { needsInWords } from './needs-in-words.ts';
import { contentOf, type UnsignedManifest } from './unsigned.ts';

/** What signs. */
export interface Signer {
  readonly list: Manifest['keys'];
  readonly kid: string;
  /** base64url of the raw ES256 signature over the UTF-8 of the text. */
  sign(text: string): Promise<string>;
}

/** A manifest with its list of keys, and as it is sent. */
export interface SealedManifest {
  readonly manifest: Manifest;
  readonly envelope: string;
}

/** How many earlier manifests of a municipality are kept for rolling back. */
const keptBefore = 50;

/** Signs. @throws when the manifest, or the list of keys, is not as the schema says. */
export async function seal(unsigned: UnsignedManifest, signer: Signer): Promise<SealedManifest> {
  const manifest: Manifest = { ...unsigned, keys: signer.list };
  const keys = keysIn(signer.list);
  const payload = Buffer.from(JSON.stringify(manifest)).toString('base64url');
  const envelope: SignedEnvelope = {
    payload,
    kid: signer.kid,
    signature: await signer.sign(payload),
  };
  const wrong = [...checkManifest(manifest), ...checkKeyList(keys), ...checkEnvelope(envelope)];
  if (wrong.length > 0) {
    throw new Error(`The manifest of ${manifest.municipality} is wrong:\n${wrong.join('\n')}`);
  }
  return { manifest, envelope: JSON.stringify(envelope) };
}

/**
 * Puts a signed manifest in the place of the one before, and beside it what a host needs to know. The one before goes into the
 * archive when it said something else.
 */
export async function giveOut(
  store: Store,
  folder: string,
  { manifest, envelope }: SealedManifest,
  files: Files,
): Promise<void> {
  const { municipality: code } = manifest;
  const path = `manifests/${code}.json`;
  const before = await readManifestFile(join(folder, path));
  if (before && contentOf(before) !== contentOf(manifest)) {
    await archive(folder, code, before.seq, await readFile(join(folder, path)));
  }
  const needs = await needsOf(manifest, files);
  await store.replace(path, envelope);
  await store.replace(`needs/${code}.json`, `${JSON.stringify(needs, null, 2)}\n`);
  await store.replace(`needs/${code}.txt`, needsInWords(needs));
}

async function archive(folder: string, code: string, seq: number, bytes: Buffer): Promise<void> {
  const place = archiveOf(folder, code);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, `${seq}.json`), bytes);
  const numbers = await archivedIn(folder, code);
  for (const old of numbers.slice(keptBefore)) await rm(join(place, `${old}.json`));
}

const archiveOf = (folder: string, code: string): string => join(folder, 'archive', code);

/** Numbers of the manifests that were given out before the present one, newest first. */
export async function archivedIn(folder: string, code: string): Promise<number[]> {
  const names = await readdir(archiveOf(folder, code)).catch(() => []);
  return names
    .map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1]))
    .filter((seq) => seq > 0)
    .sort((a, b) => b - a);
}

/** One of them. @throws when there is none of this number. */
export async function readArchived(folder: string, code: string, seq: number): Promise<Manifest> {
  const manifest = await readManifestFile(join(archiveOf(folder, code), `${seq}.json`));
  if (!manifest) throw new Error(`No manifest ${seq} of ${code} is in the archive.`);
  return manifest;
}
