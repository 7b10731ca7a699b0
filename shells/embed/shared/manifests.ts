import type { Manifest } from '../../../contract/manifest.ts';
import { codeOf, coded, type EmbedErrorCode } from './codes.ts';
import { verify, type RootKeys } from './verify.ts';

/** Put in by the build. */
declare const EMBED_ORIGIN: string;
declare const ROOT_KEYS: RootKeys;

/** How long the manifest may take, in milliseconds. */
const patience = 8000;

type Found = [manifest: Manifest, doubt: EmbedErrorCode | undefined];

/** Finds a municipality's manifest; what is doubtful about it, though used, is said to `doubt`, once. */
export type Manifests = (
  municipality: string,
  doubt: (code: EmbedErrorCode) => void,
) => Promise<Manifest>;

/**
 * Fetches manifests, one request per municipality, and keeps the last good one in the origin's storage: strictly necessary,
 * for it is what refuses an older one, and what serves when the newest cannot be had or does not verify.
 */
export function createManifests(): Manifests {
  const kept = new Map<string, Promise<Found>>();

  const storage = <Value>(act: (store: Storage) => Value): Value | undefined => {
    try {
      return act(localStorage);
    } catch {
      return undefined;
    }
  };

  async function find(municipality: string): Promise<Found> {
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
      return [
        manifest,
        Date.now() > Date.parse(manifest.expires) ? 'manifest-in-grace' : undefined,
      ];
    } catch (error) {
      if (!last) throw error;
      return [last, codeOf(error, 'manifest-unreachable')];
    }
  }

  return async (municipality, doubt) => {
    let finding = kept.get(municipality);
    if (!finding) {
      kept.set(municipality, (finding = find(municipality)));
      finding.catch(() => kept.delete(municipality));
    }
    const found = await finding;
    if (found[1]) doubt(found[1]);
    // Said once, to whoever asked first.
    found[1] = undefined;
    return found[0];
  };
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url, {
    credentials: 'omit',
    cache: 'no-cache',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw coded('manifest-unreachable', error);
  });
  if (answer.status === 404) throw coded('unknown-municipality');
  if (!answer.ok) throw coded('manifest-unreachable');
  return answer.text();
}
