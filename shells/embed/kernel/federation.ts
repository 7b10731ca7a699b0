import { ModuleFederation, type ModuleFederationRuntimePlugin } from '@module-federation/runtime';
import * as facade from '../../../components/core/facade.ts';
import type { PageShelfItem, PinnedModules } from '../../../contract/manifest.ts';
import { facadeVersion } from '../shared/facade-version.ts';
import type { Embed } from '../shared/embed.ts';

/** What a federated container is: the contract that every module federation bundler keeps. */
interface Container {
  init(shareScope: unknown, initScope?: unknown, options?: unknown): unknown;
  get(expose: string): Promise<() => unknown>;
}

/** Brings exposed modules of remotes into the page, each file pinned. */
export interface Federation {
  /** The module that a shelf item exposes. Single-flight; a failure is forgotten. Rejects with a coded error where one fits. */
  load(item: PageShelfItem): Promise<unknown>;
}

/**
 * The runtime of module federation, host of the shared facade. It never fetches an entry by itself: our plugin hands it a
 * wrapper around each container, and the wrapper inserts only files whose whole closure has arrived as pinned.
 */
export function createFederation(embed: Embed): Federation {
  /** By container and expose: the files behind it, leaves first. */
  const closures = new Map<string, PinnedModules>();
  const nameOf = (remote: string): string =>
    `r${Array.from(remote, (letter) => letter.charCodeAt(0).toString(36)).join('')}`;

  /** The container's own files come first in a closure, up to and with the container. */
  const insertAll = async (urls: readonly string[]): Promise<void> => {
    for (const url of urls) await embed.insert(url);
  };

  const plugin: ModuleFederationRuntimePlugin = {
    name: 'jobunivers',
    async loadEntry({ remoteInfo: { entry } }) {
      const [, first] = [...closures].find(([key]) => key.startsWith(`${entry} `)) ?? [];
      const urls = Object.keys(first ?? {});
      await insertAll(urls.slice(0, urls.indexOf(entry) + 1));
      const container = (await import(/* @vite-ignore */ entry)) as Container;
      return {
        init: (...scope) => container.init(...scope) as void,
        async get(expose) {
          // Only now: a chunk's `class … extends` runs at insertion, and needs what `init` brought.
          await insertAll(Object.keys(closures.get(`${entry} ${expose}`) ?? {}));
          return container.get(expose);
        },
      };
    },
  };

  const host = new ModuleFederation({
    name: 'jobunivers',
    remotes: [],
    plugins: [plugin],
    shareStrategy: 'loaded-first',
    shared: {
      jobunivers: {
        version: facadeVersion,
        lib: () => facade,
        shareConfig: { singleton: true, requiredVersion: `^${facadeVersion}` },
      },
    },
  });

  const loadExpose = async (
    remote: string,
    expose: string,
    modules: PinnedModules,
  ): Promise<unknown> => {
    closures.set(`${remote} ${expose}`, modules);
    await Promise.all(Object.keys(modules).map((url) => embed.fetchPinned(url)));
    const name = nameOf(remote);
    host.registerRemotes([{ name, entry: remote, type: 'module' }]);
    return host.loadRemote(name + expose.slice(1));
  };

  return {
    load({ remote, expose, modules, lazy = {} }) {
      facade.provideLazyModules(
        Object.fromEntries(
          Object.entries(lazy).map(([name, closure]) => [
            name.slice(2),
            () => loadExpose(remote, name, closure),
          ]),
        ),
      );
      return loadExpose(remote, expose, modules);
    },
  };
}
