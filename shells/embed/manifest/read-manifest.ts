import { readFile } from 'node:fs/promises';
import type {
  Manifest,
  SignedEnvelope,
  SignedKeyList,
  SigningKey,
} from '../../../contract/manifest.ts';
import { typedPath } from '../../../tools/typed-path.ts';
import { fetchBytes } from './fetch-bytes.ts';
import type { UnsignedManifest } from './unsigned.ts';

/** The keys of a signed list; its signature is not verified. */
export const keysIn = ({ list }: SignedKeyList): SigningKey[] =>
  JSON.parse(Buffer.from(list, 'base64url').toString('utf8')) as SigningKey[];

/** Text of a file, as it was typed, or an address. */
export async function readPlace(place: string): Promise<string> {
  if (/^https?:\/\//.test(place)) return (await fetchBytes(place)).toString('utf8');
  const file = typedPath(place);
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read.`);
  }
}

/** The manifest in a text, signed or not; nothing is verified. @throws when there is none in it. */
export function manifestIn(
  text: string,
  place: string,
): UnsignedManifest & Partial<Pick<Manifest, 'keys'>> {
  try {
    const value = JSON.parse(text) as Partial<SignedEnvelope & Manifest>;
    const manifest =
      value.payload === undefined
        ? value
        : (JSON.parse(Buffer.from(value.payload, 'base64url').toString('utf8')) as Manifest);
    // What nobody can read on from; whether all else is right, `verify` and the build say.
    const { schema, shelf, languages, kernel, texts, theme, issued = '', expires = '' } = manifest;
    const whole = schema === 1 && Array.isArray(shelf) && Array.isArray(languages);
    const dated = !Number.isNaN(Date.parse(issued)) && !Number.isNaN(Date.parse(expires));
    if (!whole || !dated || !kernel?.modules || !texts || !theme) throw new Error('no manifest');
    return manifest as Manifest;
  } catch {
    throw new Error(`${place} holds no manifest.`);
  }
}
