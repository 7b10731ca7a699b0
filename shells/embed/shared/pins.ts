import type { Manifest, PinnedFile } from '../../../contract/manifest.ts';
import { codeOf, coded } from './codes.ts';

/** The one way in which bytes get into a page: only what a verified manifest names, and only as the bytes it names. */
export interface Pins {
  /** Lets in what a verified manifest pins; gives up hints that it does not pin. */
  allow(manifest: Manifest): void;
  /** Bytes of a pinned file, checked. One request per file; a failure is forgotten, so that asking again tries again. */
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

/** How long one file may take, in milliseconds. */
export const patience = 10_000;

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

  const fetchFile = (url: string): Promise<ArrayBuffer> =>
    once(files, url, async () => {
      const controller = new AbortController();
      const { signal } = controller;
      controllers.set(url, controller);
      setTimeout(() => controller.abort(), patience);
      try {
        const answer = await fetch(url, { signal });
        if (answer.ok) return await answer.arrayBuffer();
      } catch {
        if (signal.aborted) throw coded('timeout');
      }
      throw coded('remote-unreachable');
    });

  return {
    allow(manifest) {
      collect(manifest);
      for (const [url, controller] of controllers) if (!integrities.has(url)) controller.abort();
    },

    fetchPinned: (url) =>
      once(checked, url, async () => {
        const integrity = integrities.get(url);
        if (!integrity) throw coded('unpinned');
        const bytes = await fetchFile(url);
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
        if (integrity === `sha384-${btoa(String.fromCharCode(...digest))}`) return bytes;
        files.delete(url);
        throw coded('integrity');
      }),

    hint: (url) => void fetchFile(url).catch(() => {}),

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
