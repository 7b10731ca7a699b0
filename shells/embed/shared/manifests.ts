import type { Manifest } from '../../../contract/manifest.ts';
import { codeOf, coded, type EmbedErrorCode } from './codes.ts';
import { patience } from './pins.ts';
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
 * Fetches manifests, one request per municipality, and keeps the last good one in the origin's storage: strictly necessary,
 * for it is what refuses an older one, and what serves when the newest cannot be had or does not verify.
 */
export function createManifests(): Manifests {
  const kept = new Map<string, Promise<Manifest>>();

  const storage = <Value>(act: (store: Storage) => Value): Value | undefined => {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  };

  const find: Manifests = async (municipality, doubt) => {
    if (!/^\d{3}$/.test(municipality)) throw coded('unknown-municipality');
    const key = `jobunivers.manifest.${municipality}`;
    const read = (text: string, seq: number): Promise<Manifest> =>
      verify(text, { roots: ROOT_KEYS, municipality, seq, now: Date.now() });

    const fetching = fetchText(`${EMBED_ORIGIN}/manifests/${municipality}.json`);
    fetching.catch(() => {});
    const before = storage((store) => store.getItem(key));
    const last = before ? await read(before, 0).catch(() => undefined) : undefined;
    try {
      const text = await fetching;
      const manifest = await read(text, last?.seq ?? 0);
      storage((store) => store.setItem(key, text));
      if (Date.now() > Date.parse(manifest.expires)) doubt('manifest-in-grace');
      return manifest;
    } catch (error) {
      if (!last) throw error;
      doubt(codeOf(error, 'manifest-unreachable'));
      return last;
    }
  };

  return (municipality, doubt) => {
    let finding = kept.get(municipality);
    if (!finding) {
      kept.set(municipality, (finding = find(municipality, doubt)));
      finding.catch(() => kept.delete(municipality));
    }
    return finding;
  };
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw coded('manifest-unreachable');
  });
  if (!answer.ok) {
    throw coded(answer.status === 404 ? 'unknown-municipality' : 'manifest-unreachable');
  }
  return answer.text();
}
