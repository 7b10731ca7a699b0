import type { Manifest, PinnedFile } from '../../../contract/manifest.ts';
import { codeOf, coded } from './codes.ts';
import { fetchBytes, once } from './retry.ts';

/** The one way in which bytes get into a page: only what a verified manifest names, and only as the bytes it names. */
export interface Pins {
  /** Lets in what a verified manifest pins, or a script that is pinned itself; gives up hints that it does not pin. */
  allow(manifest: Manifest | Readonly<Record<string, PinnedFile>>): void;
  /**
   * Bytes of a pinned file, checked. One request per file, and at most two more when the origin is out of reach or has an
   * error of its own, or one more past the browser's cache when the bytes are not those pinned. After that the file rests:
   * nothing asks for it again on this page, unless the browser was out of reach of it and comes online again.
   */
  fetchPinned(url: string): Promise<ArrayBuffer>;
  /** Asks for bytes early. They count only once a verified manifest pins exactly these. */
  hint(url: string): void;
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
const pin = /^sha384-[\w+/]{64}$/;

/** @throws `trusted-types` from `insert` when the page's policy does not let ours be made. */
export function createPins(): Pins {
  const integrities = new Map<string, string>();
  const files = new Map<string, Promise<ArrayBuffer>>();
  const checked = new Map<string, Promise<ArrayBuffer>>();
  /** What gives up each file on its way. */
  const controllers = new Map<string, AbortController>();
  const inserted = new Map<string, Promise<void>>();
  let policy: Policy | undefined;

  /** A pin is `integrity` beside `url`, or stands under the URL itself. */
  const collect = (part: object): void => {
    for (const [name, value] of Object.entries(part)) {
      if (typeof value === 'object') collect(value as object);
      else if (pin.test(value as string)) {
        integrities.set(name === 'integrity' ? (part as PinnedFile).url : name, value as string);
      }
    }
  };

  const fetchFile = (url: string, cache: RequestCache = 'default'): Promise<ArrayBuffer> =>
    once(files, url, async () => {
      const controller = new AbortController();
      controllers.set(url, controller);
      return fetchBytes(url, cache, controller).catch(() => {
        throw coded(controller.signal.aborted ? 'timeout' : 'remote-unreachable');
      });
    });

  return {
    allow(manifest) {
      collect(manifest);
      for (const [url, controller] of controllers) {
        if (integrities.has(url)) continue;
        controller.abort();
        files.delete(url);
      }
    },

    fetchPinned: async (url) => {
      const integrity = integrities.get(url);
      if (!integrity) throw coded('unpinned');
      return once(checked, url, async () => {
        for (const cache of ['default', 'reload'] as const) {
          const bytes = await fetchFile(url, cache);
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
          if (integrity === `sha384-${btoa(String.fromCharCode(...digest))}`) return bytes;
          files.delete(url);
        }
        throw coded('integrity');
      });
    },

    hint: (url) => void fetchFile(url),

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
