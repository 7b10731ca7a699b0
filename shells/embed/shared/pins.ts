import type { Manifest, PinnedFile } from '../../../contract/manifest.ts';
import { codeOf, coded } from './codes.ts';

/** The one way in which bytes get into a page: only what a verified manifest names, and only as the bytes it names. */
export interface Pins {
  /** Lets in what a verified manifest pins. */
  allow(manifest: Manifest): void;
  /**
   * A pinned file, whole and checked; `clone()` it to read it. One request per file; a failure is forgotten, so that asking
   * again tries again.
   */
  fetchPinned(url: string): Promise<Response>;
  /** Asks for bytes early. They count only for whom a verified manifest pins to the same. */
  hint(url: string, integrity: string): void;
  /** Runs a pinned module. It resolves when the module has been evaluated. */
  insert(url: string): Promise<void>;
}

/** As much of Trusted Types as is used here; TypeScript's DOM types leave it out. */
interface Policy {
  createScriptURL(url: string): unknown;
}
interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}

/** A Subresource Integrity value strong enough for us. */
export const pin = /^sha384-[\w+/]{64}$/;

/** How long one file may take, in milliseconds. */
const patience = 10_000;

/** @throws `trusted-types` from `insert` when the page's policy does not let ours be made. */
export function createPins(): Pins {
  const integrities = new Map<string, string>();
  /** By pin and URL. */
  const files = new Map<string, Promise<Response>>();
  const inserted = new Map<string, Promise<void>>();
  let policy: Policy | undefined;

  /** A pin is `integrity` beside `url`, or stands under the URL itself. */
  const allow = (part: object): void => {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'object') allow(value as object);
      else if (pin.test(value as string)) {
        integrities.set(name === 'integrity' ? (part as PinnedFile).url : name, value as string);
      }
    }
  };

  /** Failing fetches look alike on purpose; a second look without the pin tells tampering from absence. */
  const why = async (url: string, signal: AbortSignal): Promise<never> => {
    const request = { cache: 'reload', method: 'HEAD', signal } as const;
    const { ok } = await fetch(url, request).catch(() => ({ ok: false }));
    throw coded(signal.aborted ? 'timeout' : ok ? 'integrity' : 'remote-unreachable');
  };

  const once = <Value>(
    kept: Map<string, Promise<Value>>,
    key: string,
    act: () => Promise<Value>,
  ): Promise<Value> => {
    let value = kept.get(key);
    if (!value) {
      value = act();
      kept.set(key, value);
      value.catch(() => kept.delete(key));
    }
    return value;
  };

  const fetchAs = (url: string, integrity: string): Promise<Response> =>
    once(files, integrity + url, () => {
      const signal = AbortSignal.timeout(patience);
      return fetch(url, { integrity, signal }).catch(() => why(url, signal));
    });

  return {
    allow,

    async fetchPinned(url) {
      const integrity = integrities.get(url);
      if (!integrity) throw coded('unpinned');
      return fetchAs(url, integrity);
    },

    hint: (url, integrity) => void fetchAs(url, integrity).catch(() => {}),

    insert: (url) =>
      once(
        inserted,
        url,
        () =>
          new Promise((resolve, reject) => {
            try {
              const rules: Policy = {
                createScriptURL(address) {
                  if (integrities.has(address)) return address;
                  throw coded('unpinned');
                },
              };
              policy ??=
                (window as WithTrustedTypes).trustedTypes?.createPolicy('jobunivers', rules) ??
                rules;
              const script = Object.assign(document.createElement('script'), {
                type: 'module',
                crossOrigin: '',
                integrity: integrities.get(url),
                src: policy.createScriptURL(url),
                onload: resolve,
                onerror: () => reject(coded('integrity')),
              });
              document.head.append(script);
            } catch (error) {
              reject(coded(codeOf(error, 'trusted-types')));
            }
          }),
      ),
  };
}
