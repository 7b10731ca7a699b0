import type { Manifest, PinnedModules } from '../../../contract/manifest.ts';
import { coded } from './codes.ts';

/** The one way in which bytes get into a page: only what a verified manifest names, and only as the bytes it names. */
export interface Pins {
  /** Lets in what a verified manifest pins. */
  allow(manifest: Manifest): void;
  /** Text of a pinned file. One request per file; a failure is forgotten, so that asking again tries again. */
  fetchPinned(url: string, timeoutMs?: number): Promise<string>;
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

/** How long one file may take, in milliseconds. */
const patience = 10_000;

/** @throws `trusted-types` from `insert` when the page's policy does not let ours be made. */
export function createPins(): Pins {
  const integrities = new Map<string, string>();
  const files = new Map<string, Promise<string>>();
  const inserted = new Map<string, Promise<void>>();
  let policy: Policy | undefined;

  /** Failing fetches look alike on purpose; a second look without the pin tells tampering from absence. */
  const why = async (url: string, signal: AbortSignal, error: unknown): Promise<never> => {
    const there =
      !signal.aborted &&
      (await fetch(url, { credentials: 'omit', cache: 'reload', method: 'HEAD', signal }).then(
        (answer) => answer.ok,
        () => false,
      ));
    throw coded(signal.aborted ? 'timeout' : there ? 'integrity' : 'remote-unreachable', error);
  };

  const once = <Value>(
    kept: Map<string, Promise<Value>>,
    url: string,
    act: () => Promise<Value>,
  ): Promise<Value> => {
    let value = kept.get(url);
    if (!value) {
      value = integrities.has(url) ? act() : Promise.reject(coded('unpinned'));
      kept.set(url, value);
      value.catch(() => kept.delete(url));
    }
    return value;
  };

  return {
    allow({ kernel, theme, texts, shelf }) {
      const add = (modules: PinnedModules | undefined): void => {
        for (const url in modules) integrities.set(url, modules[url] as string);
      };
      add(kernel.modules);
      for (const file of [theme, ...Object.values(texts).flatMap((one) => Object.values(one))]) {
        integrities.set(file.url, file.integrity);
      }
      for (const { modules, lazy } of shelf) {
        add(modules);
        for (const expose in lazy) add(lazy[expose]);
      }
    },

    fetchPinned: (url, timeoutMs = patience) =>
      once(files, url, () => {
        const signal = AbortSignal.timeout(timeoutMs);
        return fetch(url, {
          integrity: integrities.get(url) as string,
          credentials: 'omit',
          signal,
        }).then(
          (answer) => answer.text(),
          (error: unknown) => why(url, signal, error),
        );
      }),

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
              const script = document.createElement('script');
              script.type = 'module';
              script.crossOrigin = 'anonymous';
              script.integrity = integrities.get(url) as string;
              script.src = policy.createScriptURL(url) as string;
              script.onload = () => resolve();
              script.onerror = () => reject(coded('integrity'));
              document.head.append(script);
            } catch (error) {
              reject(coded('trusted-types', error));
            }
          }),
      ),
  };
}
