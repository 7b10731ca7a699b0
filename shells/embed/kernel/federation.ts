import { ModuleFederation, type ModuleFederationRuntimePlugin } from '@module-federation/runtime';
import * as facade from '../../../components/core/facade.ts';
import type { PinnedModules, ShelfItem } from '../../../contract/manifest.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import { coded } from '../shared/codes.ts';
import type { Embed } from '../shared/embed.ts';
import { once } from '../shared/retry.ts';

/** What a federated container is: the contract that every module federation bundler keeps. */
interface Container {
  init(shareScope: unknown): unknown;
  get(expose: string): Promise<() => unknown>;
}

type Shared = Parameters<ModuleFederation['initShareScopeMap']>[1][string][string];
type RemoteEntryExports = NonNullable<
  Awaited<ReturnType<NonNullable<ModuleFederationRuntimePlugin['loadEntry']>>>
>;

/** The facade's entry in the share scope: loaded already, so a remote that shares `loaded-first` takes it. */
function sharedFacade(): Shared {
  const lib = () => facade;
  return {
    version: facadeVersion,
    from: 'jobunivers',
    scope: ['default'],
    strategy: 'loaded-first',
    shareConfig: { singleton: true, eager: false, requiredVersion: `^${facadeVersion}` },
    deps: [],
    useIn: [],
    loaded: true,
    loading: null,
    lib,
    get: () => Promise.resolve(lib),
  };
}

/** Brings exposed modules of remotes into the page, each file pinned. */
export interface Federation {
  /**
   * The module that a shelf item exposes. Asked for once; a failure stays one, for who asks later too, unless the network was
   * to blame and the browser comes online again. Rejects with a coded error where one fits.
   *
   * @param late Told of what could not be had later, when the widget asked for it.
   */
  load(item: ShelfItem, late: (error: unknown) => void): Promise<unknown>;
}

/**
 * The runtime of module federation, host of the shared facade. It never fetches an entry by itself: our plugin hands it a
 * wrapper around each container, and the wrapper inserts only files whose whole closure has arrived as pinned.
 */
export function createFederation(embed: Embed): Federation {
  /** By container and expose: the files behind it, leaves first. */
  const closures = new Map<string, PinnedModules>();
  // Old libraries replace `Array.from` by one that takes no function.
  const nameOf = (remote: string): string =>
    `r${[...remote].map((letter) => letter.charCodeAt(0).toString(36)).join('')}`;

  // Leaves first, each only when the one before it stands. All at once is not safe: while a leaf's own script fails its
  // integrity, another module's import of it has it fetched again, unpinned (seen in Chromium and WebKitGTK).
  const insertAll = async (urls: readonly string[]): Promise<void> => {
    for (const url of urls) await embed.insert(url);
  };

  const plugin: ModuleFederationRuntimePlugin = {
    name: 'jobunivers',
    async loadEntry({ remoteInfo: { entry } }) {
      const [, first] = [...closures].find(([key]) => key.startsWith(`${entry} `)) ?? [];
      const urls = Object.keys(first ?? {});
      // The container's own files come first in a closure, up to and with the container.
      await insertAll(urls.slice(0, urls.indexOf(entry) + 1));
      const container = (await import(/* @vite-ignore */ entry)) as Container;
      return {
        init: (scope: unknown) => container.init(scope),
        async get(expose: string) {
          // Only now: a chunk's `class … extends` runs at insertion, and needs what `init` brought.
          await insertAll(Object.keys(closures.get(`${entry} ${expose}`) ?? {}));
          return container.get(expose);
        },
      } as unknown as RemoteEntryExports;
    },
  };

  const host = new ModuleFederation({
    name: 'jobunivers',
    remotes: [],
    plugins: [plugin],
  });
  // The kernel only ever gives, and never asks for what remotes bring. So the scope is written as the federation contract has
  // it, and the runtime's part that negotiates (6 kB) is left out.
  host.initShareScopeMap('default', { jobunivers: { [facadeVersion]: sharedFacade() } });

  const loads = new Map<string, Promise<unknown>>();
  // Older loaders forget what failed, and would let every tag ask anew.
  const loadExpose = (remote: string, expose: string, modules: PinnedModules): Promise<unknown> =>
    once(loads, `${remote} ${expose}`, () => bring(remote, expose, modules));

  const bring = async (
    remote: string,
    expose: string,
    modules: PinnedModules,
  ): Promise<unknown> => {
    closures.set(`${remote} ${expose}`, modules);
    // A closure without its container pins nothing: what the container fetches by itself would run unpinned.
    if (!Object.hasOwn(modules, remote)) throw coded('unpinned');
    await Promise.all(Object.keys(modules).map((url) => embed.fetchPinned(url)));
    const name = nameOf(remote);
    host.registerRemotes([{ name, entry: remote, type: 'module' }]);
    return host.loadRemote(name + expose.slice(1));
  };

  return {
    load({ remote = '', expose = '', modules = {}, lazy = {} }, late) {
      facade.provideLazyModules(
        Object.fromEntries(
          Object.entries(lazy).map(([name, closure]) => [
            name.slice(2),
            async () => {
              try {
                return await loadExpose(remote, name, closure);
              } catch (error) {
                late(error);
                throw error;
              }
            },
          ]),
        ),
      );
      return loadExpose(remote, expose, modules);
    },
  };
}
