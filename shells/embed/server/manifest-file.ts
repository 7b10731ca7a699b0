import { readFile } from 'node:fs/promises';
import type { Manifest, SignedEnvelope } from '../../../contract/manifest.ts';

/** The manifest in a file that the build wrote; undefined when there is none. It is our own file: not verified here. */
export async function readManifestFile(path: string): Promise<Manifest | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { payload } = JSON.parse(text) as SignedEnvelope;
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Manifest;
}
