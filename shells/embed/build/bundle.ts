import { build, type Plugin } from 'vite';
import { chunkNames, type Entry, type ImportingModule } from './chunks.ts';
import type { ImportGraph } from './closure.ts';

/** A bundled file, not yet named by its hash. */
export interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

export interface BundleOptions {
  /** Entries by name; `name` becomes the file `name.js`. */
  readonly entries: Readonly<Record<string, string>>;
  readonly format: 'es' | 'iife';
  readonly plugins?: Plugin[];
  /** Constants put in, as JavaScript. */
  readonly define?: Readonly<Record<string, string>>;
  /** Entries that are fetched later, and by which entry: {@link chunkNames}. */
  readonly behind?: Readonly<Record<string, string>>;
}

/** Bundles with Vite, minified, in memory. @throws when something is imported that is fetched later and pinned by nobody. */
export async function bundle({
  entries,
  format,
  plugins = [],
  define = {},
  behind = {},
}: BundleOptions): Promise<BundledFile[]> {
  const list = Object.entries(entries).map(([name, file]) => ({
    name,
    file,
    ...(behind[name] !== undefined && { behind: behind[name] }),
  }));
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutIndentation, ...plugins],
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { ...entries },
        preserveEntrySignatures: format === 'es' ? 'allow-extension' : false,
        output: {
          format,
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          comments: false,
          ...(list.length > 1 && { codeSplitting: splitting(list) }),
        },
      },
    },
  });
  const [{ output }] = [result].flat() as unknown as [{ output: readonly OutputFile[] }];
  return output.map((file) => {
    if (file.type !== 'chunk')
      throw new Error(`The bundle holds a file that is no script: ${file.fileName}`);
    // What is one file holds by itself what its modules import later.
    const late = file.dynamicImports.filter(
      (name) => !name.startsWith('http') && name !== file.fileName,
    );
    if (late.length > 0) {
      throw new Error(
        `${file.fileName} fetches ${late.join(', ')} by import(), which nobody pins.`,
      );
    }
    return { name: file.fileName, code: file.code, imports: file.imports, exports: file.exports };
  });
}

interface ChunkingContext {
  getModuleInfo(id: string): ImportingModule | null;
}

/** How the bundler is told what goes into which file. Of several entries, or of one and what it fetches later. */
export function splitting(entries: readonly Entry[]) {
  let nameOf: ReturnType<typeof chunkNames> | undefined;
  return {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: (id: string, context: ChunkingContext) =>
          (nameOf ??= chunkNames(entries, (other) => context.getModuleInfo(other)))(id),
      },
    ],
  };
}

/** As much of a bundler's output as is looked at. */
interface OutputFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly exports: readonly string[];
}

/** The static imports of bundled files. */
export const graphOf = (files: readonly BundledFile[]): ImportGraph =>
  Object.fromEntries(files.map(({ name, imports }) => [name, imports]));

/** Minifiers keep the white space of templates: what only indents our source need not travel. */
export const indentationOutOf = (isOurs: (id: string) => boolean): Plugin => ({
  name: 'jobunivers:without-indentation',
  enforce: 'pre',
  transform(code, id) {
    if (!isOurs(id)) return undefined;
    const flush = code.replace(/\n[ \t]+/g, '\n');
    return flush.replace(
      /\bcss`([^`$]*)`/g,
      (_all, style: string) => `css\`${minifyStyle(style)}\``,
    );
  },
});

/** The same for the library as it stands here. */
export const withoutIndentation = indentationOutOf((id) =>
  /\/(?:components|shells)\/.*\.ts$/.test(id),
);

/** White space and comments out of a plain style sheet; spaces that mean something stay. */
export function minifyStyle(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
