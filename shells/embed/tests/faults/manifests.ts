import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, SigningKey } from '../../../../contract/manifest.ts';
import type { Site } from '../harness/site.ts';

const { subtle } = globalThis.crypto;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function sign(key: CryptoKey, text: string): Promise<string> {
  const signature = await subtle.sign(algorithm, key, new TextEncoder().encode(text));
  return Buffer.from(signature).toString('base64url');
}

/** Signs manifests as nobody should, with the site's own root key. */
export interface Signer {
  /** By a key that a root lists with these fields. */
  sealWithKey(manifest: Manifest, fields: Partial<SigningKey>): Promise<string>;
  /** By a key that calls itself ours and is not. */
  sealWithStranger(manifest: Manifest): Promise<string>;
}

export async function readSigner({ keysFolder }: Site): Promise<Signer> {
  const text = await readFile(join(keysFolder, '..', 'root-keys', 'root-1.json'), 'utf8');
  const { kid: root, jwk } = JSON.parse(text) as { kid: string; jwk: JsonWebKey };
  const rootKey = await subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const make = () => subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const enveloped = async (manifest: unknown, kid: string, key: CryptoKey): Promise<string> => {
    const payload = encode(manifest);
    return JSON.stringify({ payload, kid, signature: await sign(key, payload) });
  };
  return {
    async sealWithKey(manifest, fields) {
      const { privateKey, publicKey } = await make();
      const { x, y } = await subtle.exportKey('jwk', publicKey);
      const expires = new Date(Date.now() + 300 * 86_400_000).toISOString();
      const list = encode([
        { kid: 'signing-9', jwk: { kty: 'EC', crv: 'P-256', x, y }, expires, ...fields },
      ]);
      const keys = { list, kid: root, signature: await sign(rootKey, list) };
      return enveloped({ ...manifest, keys }, 'signing-9', privateKey);
    },
    async sealWithStranger(manifest) {
      const [known] = JSON.parse(
        Buffer.from(manifest.keys.list, 'base64url').toString('utf8'),
      ) as SigningKey[];
      return enveloped(manifest, (known as SigningKey).kid, (await make()).privateKey);
    },
  };
}

/** Source of a script that moves a page's clock by so many milliseconds. */
export const moveClock = (by: number): string =>
  `{ const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + ${by}); }
    static now() { return Real.now() + ${by}; } }; }`;
