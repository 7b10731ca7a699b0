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

/** Flags that the runtime itself reads. */
export const federationFlags = {
  ENV_TARGET: '"web"',
  FEDERATION_OPTIMIZE_NO_SNAPSHOT_PLUGIN: 'true',
  FEDERATION_OPTIMIZE_NO_SHARED: 'true',
  FEDERATION_BUILD_IDENTIFIER: '"jobunivers"',
} as const;

/** Leaves those parts out. @throws when one of them was not met: the runtime has changed, and this list with it. */
export function slimFederation(): Plugin {
  const met = new Set<string>();
  return {
    name: 'jobunivers:slim-federation',
    enforce: 'pre',
    load(id) {
      const ending = Object.keys(substitutes).find((one) =>
        id.split('?')[0]?.endsWith(`@module-federation/${one}`),
      );
      if (ending === undefined) return undefined;
      met.add(ending);
      return { code: substitutes[ending] as string, moduleSideEffects: false };
    },
    buildEnd(error) {
      const missed = Object.keys(substitutes).filter((one) => !met.has(one));
      if (!error && missed.length > 0) {
        throw new Error(`The federation runtime no longer has ${missed.join(', ')}.`);
      }
    },
  };
}
