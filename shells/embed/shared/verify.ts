import type { Manifest, SignedEnvelope, SigningKey } from '../../../contract/manifest.ts';
import { coded } from './codes.ts';

/** The public root keys a loader carries: by their name, `x` and `y` of a P-256 key (RFC 7517), base64url. */
export type RootKeys = Readonly<Record<string, readonly [x: string, y: string]>>;

/** What a manifest is held against, apart from its signature. */
export interface Expectation {
  readonly roots: RootKeys;
  /** Three-digit code of the municipality asked for. */
  readonly municipality: string;
  /** The highest `seq` verified before on this origin; 0 when none is known. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** How long a manifest is used, and reported, after it expired: 14 days in milliseconds. */
export const grace = 1_209_600_000;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Bytes of base64url. */
const decode = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) =>
    letter.charCodeAt(0),
  );
const parse = (text: string): unknown => JSON.parse(new TextDecoder().decode(decode(text)));

/** ES256 over the characters of `text`, as they were sent. */
async function signed(text: string, signature: string, x: string, y: string): Promise<boolean> {
  const { subtle } = crypto;
  const key = await subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, algorithm, false, [
    'verify',
  ]);
  return subtle.verify(algorithm, key, decode(signature), new TextEncoder().encode(text));
}

/**
 * Reads a signed manifest and holds it against what is expected of it. Nothing of it is trusted before both signatures are
 * verified: a root key's over the list of signing keys, and a listed key's over the manifest.
 *
 * @throws `manifest-invalid`, `manifest-signature`, `manifest-older` or `manifest-expired` (after the grace).
 */
export async function verify(
  text: string,
  { roots, municipality, seq, now }: Expectation,
): Promise<Manifest> {
  let envelope: SignedEnvelope;
  let manifest: Manifest;
  let keys: SigningKey[];
  try {
    envelope = JSON.parse(text) as SignedEnvelope;
    manifest = parse(envelope.payload) as Manifest;
    keys = parse(manifest.keys.list) as SigningKey[];
    if (!(
      manifest.schema === 1 &&
      manifest.municipality === municipality &&
      manifest.seq > 0 &&
      Date.parse(manifest.expires) &&
      manifest.gateway &&
      manifest.texts &&
      manifest.kernel.url &&
      manifest.theme.url &&
      manifest.hosts.every(Boolean) &&
      manifest.shelf.every((item) => item.tag)
    )) {
      throw 0;
    }
  } catch {
    throw coded('manifest-invalid');
  }

  const { list, kid, signature } = manifest.keys;
  const root = roots[kid];
  const key = keys.find((one) => one.kid === envelope.kid);
  const valid =
    root &&
    key &&
    now < Date.parse(key.expires) &&
    !(now < Date.parse(key.notBefore ?? '')) &&
    (
      await Promise.all([
        signed(list, signature, ...root),
        signed(envelope.payload, envelope.signature, key.jwk.x, key.jwk.y),
      ]).catch(() => [false])
    ).every(Boolean);
  if (!valid) throw coded('manifest-signature');

  if (manifest.seq < seq) throw coded('manifest-older');
  if (now > Date.parse(manifest.expires) + grace) throw coded('manifest-expired');
  return manifest;
}
