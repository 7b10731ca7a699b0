import type { Plugin } from '@web/dev-server-core';

/** Serves JSON files to `import()` as modules, the way bundlers do. */
export function jsonModulesPlugin(): Plugin {
  return {
    name: 'json-modules',
    resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
    transform: ({ path, body }) =>
      path.endsWith('.json') && typeof body === 'string'
        ? { body: `export default ${body}` }
        : undefined,
  };
}
