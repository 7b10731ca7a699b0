import type { Manifest } from '../../../contract/manifest.ts';
import { coded, type CodedError, type EmbedErrorCode } from './codes.ts';
import { fetchBytes, once } from './retry.ts';
import { verify, type RootKeys } from './verify.ts';

/** Put in by the build. */
declare const EMBED_ORIGIN: string;
declare const ROOT_KEYS: RootKeys;

/** Finds a municipality's manifest. Whoever asks first is told what is doubtful about one that is used all the same. */
export type Manifests = (
  municipality: string,
  doubt: (code: EmbedErrorCode) => void,
) => Promise<Manifest>;

/**
 * Fetches manifests, once per municipality, and keeps the last good one in the origin's storage: strictly necessary,
 * for it is what refuses an older one, and what serves when the newest cannot be had or does not verify.
 */
export function createManifests(): Manifests {
  const kept = new Map<string, Promise<Manifest>>();

  const find: Manifests = async (municipality, doubt) => {
    if (!/^\d{3}$/.test(municipality)) throw coded('unknown-municipality');
    const key = `jobunivers.manifest.${municipality}`;
    const read = (text: string, seq: number): Promise<Manifest> =>
      verify(text, { roots: ROOT_KEYS, municipality, seq, now: Date.now() });

    const fetching = fetchText(`${EMBED_ORIGIN}/manifests/${municipality}.json`);
    fetching.catch(() => {});
    let last: Manifest | undefined;
    try {
      last = await read(localStorage.getItem(key) ?? '', 0);
    } catch {
      // Storage may be closed or empty, and what is in it may be anybody's.
    }
    try {
      const text = await fetching;
      const manifest = await read(text, last?.seq ?? 0);
      try {
        localStorage.setItem(key, text);
      } catch {
        // Full or closed: signature and expiry protect.
      }
      if (Date.now() > Date.parse(manifest.expires)) doubt('manifest-in-grace');
      return manifest;
    } catch (error) {
      if (!last) throw error;
      doubt((error as CodedError).code);
      return last;
    }
  };

  return (municipality, doubt) => once(kept, municipality, () => find(municipality, doubt));
}

async function fetchText(url: string): Promise<string> {
  const bytes = await fetchBytes(url, 'no-cache').catch((status: unknown) => {
    throw coded(status === 404 ? 'unknown-municipality' : 'manifest-unreachable');
  });
  return new TextDecoder().decode(bytes);
}
