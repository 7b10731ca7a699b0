import type { PackageDescription } from './describe.ts';

/** What the package's own imports need, each by its folder's entry. */
const dependencies: Readonly<Record<string, string>> = {
  lit: 'lit/index.js',
  'lit/': 'lit/',
  'lit-html': 'lit-html/lit-html.js',
  'lit-html/': 'lit-html/',
  'lit-element/': 'lit-element/',
  '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '@lit/reactive-element/',
  '@lit/context': '@lit/context/index.js',
  dompurify: 'dompurify/dist/purify.es.mjs',
  kdbush: 'kdbush/index.js',
  'leaflet/': 'leaflet/',
  supercluster: 'supercluster/index.js',
};

/** For pages without a bundler that serve `node_modules` under that name. */
export function importMap({ name, exports }: PackageDescription): {
  imports: Record<string, string>;
} {
  const own = Object.entries(exports).flatMap(([entry, target]): [string, string][] => {
    const file = typeof target === 'string' ? undefined : target.default;
    if (!file) return [];
    return [[name + entry.slice(1), `/node_modules/${name}${file.slice(1)}`]];
  });
  const others = Object.entries(dependencies).map(([specifier, file]): [string, string] => [
    specifier,
    `/node_modules/${file}`,
  ]);
  return { imports: Object.fromEntries([...own, ...others]) };
}
