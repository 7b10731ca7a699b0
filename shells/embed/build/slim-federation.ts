import type { Plugin } from 'vite';

/**
 * Parts of the federation runtime that our kernel never reaches, for its plugin alone loads entries and nothing has a
 * snapshot (`mf-manifest.json`): preloading, script tags, Node's loader, snapshots, prose of error messages. By the end of
 * the module's path, what stands in its place. Each name that is imported has to be there; the build fails when a new
 * version of the runtime imports another.
 */
const unused = `const unused = () => { throw new Error('unused') };`;
const substitutes: Readonly<Record<string, string>> = {
  'runtime-core/dist/plugins/snapshot/SnapshotHandler.js': `
    export { DisabledSnapshotHandler as SnapshotHandler } from './disabled.js';
    export const getGlobalRemoteInfo = () => ({});`,
  'runtime-core/dist/plugins/snapshot/index.js': `${unused}
    export { unused as snapshotPlugin, unused as assignRemoteInfo };`,
  'runtime-core/dist/plugins/generate-preload-assets.js': `${unused}
    export { unused as generatePreloadAssetsPlugin };`,
  'runtime-core/dist/utils/preload.js': `${unused}
    export { unused as formatPreloadArgs, unused as preloadAssets,
      unused as defaultPreloadArgs, unused as normalizePreloadExposes };`,
  'sdk/dist/dom.js': `${unused}
    export { unused as loadScript, unused as createScript, unused as createLink,
      unused as isStaticResourcesEqual, unused as safeWrapper };`,
  'sdk/dist/node.js': `${unused}
    export { unused as loadScriptNode, unused as createScriptNode };`,
  'sdk/dist/logger.js': `
    const logger = console;
    const createLogger = () => logger;
    export { createLogger, createLogger as createInfrastructureLogger,
      createLogger as bindLoggerToCompiler, logger, logger as infrastructureLogger };`,
  'error-codes/dist/desc.mjs': `
    export const runtimeDescMap = {}, typeDescMap = {}, buildDescMap = {}, errorDescMap = {};`,
};

/**
 * Functions and methods of it that are never called here, by the end of the module's path: a `throw` put first lets the
 * minifier leave out the rest. `loadEntryDom` would fetch what nobody pins: our plugin always answers before it.
 */
const cuts: Readonly<Record<string, readonly string[]>> = {
  'runtime-core/dist/utils/load.js': [
    'async function loadEntryDom({ remoteInfo, remoteEntryExports, loaderHook, getEntryUrl, resourceContext }) {',
  ],
  'runtime-core/dist/remote/index.js': [
    'async preloadRemote(preloadOptions) {',
    'removeRemote(remote) {',
    'initRawContainer(name, url, container) {',
  ],
  'runtime-core/dist/core.js': ['initOptions(userOptions) {'],
};

/**
 * Where it copies a set or a map's values. On pages with an old Prototype.js `Array.from` gives an empty array for these: our
 * plugin would not be heard, and nothing loaded.
 */
const copies: Readonly<Record<string, readonly string[]>> = {
  'runtime-core/dist/utils/plugin.js': ['pluginsByName.values()', 'registeredPlugins.values()'],
  'runtime-core/dist/utils/hooks/asyncHook.js': ['this.listeners'],
  'runtime-core/dist/utils/hooks/asyncWaterfallHooks.js': ['this.listeners'],
};

/** Methods with one answer here, by how they begin: our host starts without remotes, so that there is nothing to go through. */
const answers: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'runtime-core/dist/remote/index.js': [
    // An old `Array.prototype.reduce` would give nothing.
    ['formatAndRegisterRemote(globalOptions, userOptions) {', 'return globalOptions.remotes;'],
  ],
};

/** Flags that the runtime itself reads. */
export const federationFlags = {
  ENV_TARGET: '"web"',
  FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true',
  FEDERATION_OPTIMIZE_NO_SHARED: 'true',
  FEDERATION_BUILD_IDENTIFIER: '"jobunivers"',
} as const;

/** The entry of a table that this module's path ends in, its key first. */
const entryFor = <Value>(
  table: Readonly<Record<string, Value>>,
  id: string,
): readonly [string, Value] | undefined =>
  Object.entries(table).find(([ending]) =>
    id.split('?')[0]?.endsWith(`@module-federation/${ending}`),
  );

/**
 * Leaves those parts out, and copies by spreading. @throws when one of them was not met: the runtime has changed, and these
 * lists with it.
 */
export function slimFederation(): Plugin {
  const met = new Set<string>();
  return {
    name: 'jobunivers:slim-federation',
    enforce: 'pre',
    load(id) {
      const [ending, code] = entryFor(substitutes, id) ?? [];
      if (ending === undefined || code === undefined) return undefined;
      met.add(ending);
      return { code, moduleSideEffects: false };
    },
    transform(code, id) {
      let text = code;
      for (const head of entryFor(cuts, id)?.[1] ?? []) {
        if (text.includes(head)) met.add(head);
        text = text.replace(head, `${head} throw new Error('unused');`);
      }
      for (const [head, answer] of entryFor(answers, id)?.[1] ?? []) {
        if (text.includes(head)) met.add(head);
        text = text.replace(head, `${head} ${answer}`);
      }
      const [copying = '', copied = []] = entryFor(copies, id) ?? [];
      for (const one of copied) {
        if (text.includes(`Array.from(${one})`)) met.add(copying + one);
        text = text.replace(`Array.from(${one})`, `[...${one}]`);
      }
      return text;
    },
    buildEnd(error) {
      const needed = [
        ...Object.keys(substitutes),
        ...Object.values(cuts).flat(),
        ...Object.values(answers).flatMap((all) => all.map(([head]) => head)),
        ...Object.entries(copies).flatMap(([module, all]) => all.map((one) => module + one)),
      ];
      const missed = needed.filter((one) => !met.has(one));
      if (!error && missed.length > 0) {
        throw new Error(`The federation runtime no longer has ${missed.join(', ')}.`);
      }
    },
  };
}
