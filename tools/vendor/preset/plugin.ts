import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { defaultClientConditions, type Plugin } from 'vite';
import {
  indentationOutOf,
  splitting,
  type BundledFile,
} from '../../../shells/embed/build/bundle.ts';
import { assembleContainer, type Remote } from '../../../shells/embed/build/container.ts';
import { bridged, suffixed, tagsDefinedIn } from '../../../shells/embed/build/remote-plugins.ts';
import type { Finding, Topic } from '../refusal.ts';
import { describeRemote, storeOf, type Emit } from './description.ts';
import type { Library } from './library.ts';
import { readOptions, type Options, type WidgetOptions } from './options.ts';
import { lazyModules, ownLazyNames } from './lazy.ts';
import { faultsOf, readTexts, textsFor } from './texts.ts';

/** What other commands of ours ask the preset for, at `plugin.api`. */
export interface PresetApi {
  readonly options: Options;
  /** Why the last build was refused. */
  readonly refusals: Finding[];
  /** What a build for development lets pass: texts that are not all there yet, and too many bytes. */
  lenient: boolean;
  /** What was let pass. */
  readonly warnings: Finding[];
}

export const presetName = 'jobunivers';
const expose = './widget';

/** The preset itself, for a library whose place is known. */
export function presetFor(library: Library, given: WidgetOptions): Plugin[] {
  const options = readOptions(given);
  const api: PresetApi = { options, refusals: [], warnings: [], lenient: false };
  const namespaces = new Set<string>();
  let root = process.cwd();
  const inLibrary = (id: string) => id.startsWith(library.folder + sep);
  const isOwn = (id: string) => id.startsWith(root + sep) && !id.includes('/node_modules/');

  /** Stops the build. A plugin's `error` throws. */
  type Stop = (message: string) => never;
  const refuse = (stop: Stop, topic: Topic, messages: readonly string[]): void => {
    if (messages.length === 0) return;
    api.refusals.push(...messages.map((message) => ({ topic, message })));
    stop(messages.join('\n'));
  };
  const mind = (stop: Stop, topic: Topic, messages: readonly string[]): void => {
    if (!api.lenient) refuse(stop, topic, messages);
    else api.warnings.push(...messages.map((message) => ({ topic, message })));
  };

  const main: Plugin = {
    name: presetName,
    api,
    config(config) {
      root = config.root ?? root;
      const entries = {
        widget: join(root, options.entry),
        ...Object.fromEntries(
          Object.entries(options.lazy).map(([name, file]) => [
            `${options.tag.slice(3)}-${name}`,
            join(root, file),
          ]),
        ),
      };
      const list = Object.entries(entries).map(([name, file]) => ({
        name,
        file,
        ...(name !== 'widget' && { behind: 'widget' }),
      }));
      return {
        publicDir: false,
        envFile: false,
        resolve: { conditions: ['jobunivers-remote', ...defaultClientConditions] },
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          target: 'es2022',
          minify: true,
          modulePreload: false,
          reportCompressedSize: false,
          assetsInlineLimit: 0,
          rolldownOptions: {
            input: entries,
            preserveEntrySignatures: 'allow-extension',
            output: {
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: '[name].js',
              comments: false,
              ...(list.length > 1 && { codeSplitting: splitting(list) }),
            },
          },
        },
      };
    },
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      api.refusals.length = 0;
      api.warnings.length = 0;
      namespaces.clear();
      namespaces.add(options.name);
      // Texts are no modules; a change in them builds anew all the same.
      this.addWatchFile(join(root, options.locales));
      const stop: Stop = (message) => this.error(message);
      const missing = [options.entry, ...Object.values(options.lazy)].filter(
        (file) => !existsSync(join(root, file)),
      );
      refuse(
        stop,
        'build',
        missing.map((file) => `${file} is not there; vite.config.ts names it.`),
      );
      mind(stop, 'texts', faultsOf(readTexts(root, options), options, library));
    },
    transform(code) {
      for (const [, list = ''] of code.matchAll(/\bnamespaces\s*=\s*\[([^\]]*)\]/g)) {
        for (const [, name = ''] of list.matchAll(/["'`]([\w-]+)["'`]/g)) namespaces.add(name);
      }
    },
    moduleParsed({ id, dynamicallyImportedIds, code }) {
      const where = id.startsWith(root) ? id.slice(root.length + 1) : id;
      const late = dynamicallyImportedIds.map((one) => one.replace(`${root}/`, ''));
      if (isOwn(id) && /\bcustomElements\s*\.\s*define\b/.test(code ?? '')) {
        refuse((message) => this.error(message), 'contract', [
          `${where} calls customElements.define, so a second version on the page would throw. Use define() of ` +
            `jobunivers/core with a tag that begins with ${options.tag}-; the widget itself is defined by the page.`,
        ]);
      }
      if (
        late.length === 0 &&
        isOwn(id) &&
        /\bimport\s*\((?!\s*\))/.test(withoutComments(code ?? ''))
      ) {
        late.push('something');
      }
      refuse(
        (message) => this.error(message),
        'pins',
        late.map(
          (file) =>
            `${where} fetches ${file} by import(), which nobody pins, so no page would run it. Import it ` +
            `at the top, or name it under 'lazy' in vite.config.ts and fetch it with loadLazily().`,
        ),
      );
    },
    async generateBundle(_options, bundle) {
      const stop: Stop = (message) => this.error(message);
      const widget = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.isEntry && file.name === 'widget',
      );
      if (widget?.type === 'chunk' && !widget.exports.includes('default')) {
        refuse(stop, 'contract', [
          `${options.entry} has no default export. It is the element's class: export default class … extends JuElement.`,
        ]);
      }
      const chunks: BundledFile[] = [];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') {
          chunks.push({
            name: file.fileName,
            code: file.code,
            imports: file.imports,
            exports: file.exports,
          });
        } else if (!/\.map$/.test(name)) {
          refuse(stop, 'build', [
            `The build holds a file that is no script, ${name}. Write styles as css\`…\`, and draw pictures in the template.`,
          ]);
        }
        delete bundle[name];
      }
      const emit: Emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const store = storeOf(emit);
      let remote: Remote | undefined;
      try {
        remote = await assembleContainer({
          chunks,
          exposes: [
            expose,
            ...chunks
              .filter(({ name }) => isLazyFile(name))
              .map(({ name }) => `./${name.slice(0, -3)}`),
          ],
          facadeExports: library.facadeExports,
          facadeVersion: library.facadeVersion,
          keep: (name, code) => store.keep(name, '.js', code),
        });
      } catch (error) {
        refuse(stop, 'pins', [(error as Error).message]);
      }
      const own = readTexts(root, options);
      const description = await describeRemote({
        remote: remote as Remote,
        expose,
        options,
        library,
        version: versionOf(root),
        store,
        textsOf: (language, reading) =>
          textsFor(language, reading, namespaces, { own, name: options.name, library }),
      });
      emit('remote.json', `${JSON.stringify(description.remote, null, 2)}\n`);
      mind(stop, 'size', description.faults);
    },
  };

  const isLazyFile = (name: string) => name.startsWith(`${options.tag.slice(3)}-`);
  return [
    main,
    lazyModules(inLibrary, options.tag.slice(3)),
    ownLazyNames((id) => inLibrary(id) || isOwn(id), options.tag.slice(3)),
    bridged(library.facade),
    indentationOutOf(inLibrary),
    suffixed(
      () => [...library.tags, ...tagsDefinedIn([dirname(join(root, options.entry))])],
      (id) => inLibrary(id) || isOwn(id),
    ),
  ];
}

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

/** @throws when package.json says none, or one that remote.json cannot carry. */
function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version?: string;
  };
  if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
    throw new Error(
      `package.json says version '${version ?? ''}'; remote.json needs three numbers, as 1.0.0.`,
    );
  }
  return version as string;
}
