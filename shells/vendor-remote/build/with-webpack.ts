import { join } from 'node:path';
import webpack, { type Configuration, type RuleSetRule } from 'webpack';
import { webpackParts } from '../../../tools/vendor/federation/webpack.ts';
import type { Workshop } from './workshop.ts';

export interface WebpackOptions {
  readonly name: string;
  /** Of the module whose default export is the element's class. */
  readonly widget: string;
  readonly version: string;
  /** Rules of the vendor's own, for languages that webpack does not read. */
  readonly rules?: RuleSetRule[];
}

/** Builds a workshop's widget with webpack's own ModuleFederationPlugin. */
export async function buildWithWebpack({ root, output }: Workshop, options: WebpackOptions) {
  const { name, widget, version, rules = [] } = options;
  const parts = webpackParts(root);
  const mark = `${name}-${version.replaceAll('.', '-')}`;
  const marking: RuleSetRule = {
    test: /\.(?:js|ts|tsx)$/,
    include: [join(root, 'src'), parts.packageFolder],
    enforce: 'pre',
    loader: join(import.meta.dirname, 'private-tags-loader.ts'),
    options: { packageFolder: parts.packageFolder, mark },
  };
  const configuration: Configuration = {
    mode: 'production',
    target: 'es2022',
    context: root,
    entry: {},
    devtool: false,
    experiments: parts.experiments,
    output: { ...parts.output, path: output, uniqueName: name },
    resolve: {
      ...parts.resolve,
      extensions: ['.js'],
    },
    module: { rules: [marking, ...rules] },
    performance: false,
    plugins: [
      new webpack.container.ModuleFederationPlugin({
        name,
        filename: 'container-[contenthash:8].js',
        library: { type: 'module' },
        exposes: { './widget': widget },
        shared: parts.shared as never,
      }),
    ],
  };
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(configuration);
    if (!compiler) throw new Error('webpack did not start.');
    compiler.run((error, stats) => {
      const failed =
        error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}
