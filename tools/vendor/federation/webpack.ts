import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of webpack's configuration that make its output fit for a host's page, and its elements the library's own. */
export interface WebpackParts {
  readonly experiments: { readonly outputModule: true };
  readonly output: Readonly<Record<string, unknown>>;
  readonly resolve: { readonly conditionNames: string[] };
  readonly shared: Readonly<Record<string, unknown>>;
  /** The library's own files. */
  readonly packageFolder: string;
}

/**
 * What webpack (and Rspack, which reads the same) is told: a container and chunks that are modules, fetched by `import()` and
 * never by script tags; the library's facade taken from the host, by whatever path it is imported.
 *
 * @param root Where `jobunivers` is installed.
 */
export function webpackParts(root: string): WebpackParts {
  const facade = createRequire(join(root, 'package.json')).resolve('jobunivers/core');
  const fromHost = {
    import: false,
    shareKey: 'jobunivers',
    singleton: true,
    requiredVersion: '^1.0.0',
  };
  return {
    experiments: { outputModule: true },
    output: {
      module: true,
      chunkFormat: 'module',
      chunkLoading: 'import',
      publicPath: 'auto',
      filename: '[name]-[contenthash:8].js',
      chunkFilename: '[id]-[contenthash:8].js',
    },
    resolve: { conditionNames: ['jobunivers-remote', 'import', 'module', 'browser'] },
    shared: { 'jobunivers/core': fromHost, [facade]: fromHost },
    packageFolder: join(dirname(facade), '../..'),
  };
}
