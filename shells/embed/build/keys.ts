import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedKeyList, SigningKey } from '../../../contract/manifest.ts';
import type { RootKeys } from '../shared/verify.ts';

const { subtle } = globalThis.crypto;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const year = 365 * 86_400_000;
const rootNames = ['root-1', 'root-2'] as const;
const signingName = 'signing-1';

/** A private key in its file: JWK, with its name and, for a signing key, when it ends. */
interface StoredKey {
  readonly kid: string;
  readonly expires: string;
  readonly jwk: JsonWebKey;
}

/** What is needed to give out manifests. */
export interface Keys {
  /** Public halves, for the loader. */
  readonly roots: RootKeys;
  /** For every manifest. */
  readonly list: SignedKeyList;
  /** Name of the key that {@link Keys.sign} signs with. */
  readonly kid: string;
  /** base64url of the raw ES256 signature over the UTF-8 of the text. */
  sign(text: string): Promise<string>;
}

/**
 * Reads the keys of a folder, and makes development keys where there are none. In earnest the root keys are made and kept
 * offline, and only the signed list and a signing key come to where manifests are made.
 */
export async function readKeys(folder: string, now = Date.now()): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const roots = await Promise.all(rootNames.map((kid) => readOrMake(folder, kid, now, 20 * year)));
  const signing = await readOrMake(folder, signingName, now, year);
  const keys: SigningKey[] = [
    { kid: signing.kid, jwk: publicHalf(signing.jwk), expires: signing.expires },
  ];
  const list = Buffer.from(JSON.stringify(keys)).toString('base64url');
  const [root] = roots as [StoredKey, StoredKey];
  return {
    roots: Object.fromEntries(
      roots.map(({ kid, jwk: { x, y } }) => [kid, [x as string, y as string]]),
    ),
    list: { list, kid: root.kid, signature: await signWith(root.jwk, list) },
    kid: signing.kid,
    sign: (text) => signWith(signing.jwk, text),
  };
}

/** base64url of the raw ES256 signature over the UTF-8 of the text, by a private JWK. */
export async function signWith(jwk: JsonWebKey, text: string): Promise<string> {
  const key = await subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const signature = await subtle.sign(algorithm, key, new TextEncoder().encode(text));
  return Buffer.from(signature).toString('base64url');
}

async function readOrMake(
  folder: string,
  kid: string,
  now: number,
  lifetime: number,
): Promise<StoredKey> {
  const path = join(folder, `${kid}.json`);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const stored = JSON.parse(text) as StoredKey;
    // A manifest lives for a month and two weeks of grace: a key near its end would cut that short.
    if (Date.parse(stored.expires) - now > 60 * 86_400_000) return stored;
  }
  const { privateKey } = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made: StoredKey = {
    kid,
    expires: new Date(now + lifetime).toISOString(),
    jwk: await subtle.exportKey('jwk', privateKey),
  };
  await writeFile(path, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}

function publicHalf({ x, y }: JsonWebKey): SigningKey['jwk'] {
  return { kty: 'EC', crv: 'P-256', x: x as string, y: y as string };
}
