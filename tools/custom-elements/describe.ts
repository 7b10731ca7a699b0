/** What the elements' own sources say of them, as a custom-elements manifest: for docs, playgrounds and tools. */
import { readFileSync, globSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** A slot, part, custom property or event, in words. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
export interface Attribute extends Named {
  /** Of the property that it sets. */
  readonly fieldName?: string;
}
/** What can be called. */
export interface Method extends Named {
  readonly parameters?: readonly Named[];
  readonly return?: { readonly type?: { readonly text: string } };
}
/** What is known of one element. */
export interface ElementDescription {
  readonly name: string;
  readonly tagName: string;
  /** Where its class stands, from the project's root. */
  readonly source: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Named[];
  readonly methods: readonly Method[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Member extends Method {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}
interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly superclass?: { readonly name: string };
  readonly mixins?: readonly { readonly name: string }[];
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const registering = /define\(\s*'(ju-[\w-]+)',\s*(\w+)/g;
const unions = /type (\w+)\s*=\s*((?:\|?\s*'[^']*'\s*)+);/g;

/** Every element that the library defines, by tag. */
export function describeElements(root: string): ElementDescription[] {
  const files = globSync('components/{core,elements,widgets}/**/*.ts', {
    cwd: root,
    exclude: (name) => /\.(test|suite)\.ts$/.test(name),
  }).sort();
  const sources = files.map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
  const { modules } = create({
    modules: sources.map(({ path, text }) =>
      ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    ),
    plugins: litPlugin(),
  }) as { modules: { path: string; declarations: Declaration[] }[] };
  const classes = new Map(
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ kind }) => kind === 'class' || kind === 'mixin')
      .map((one) => [one.name, one]),
  );
  const places = new Map(
    modules.flatMap(({ path, declarations }) =>
      declarations.map(({ name }): [string, string] => [name, path]),
    ),
  );
  const aliases = new Map(
    sources.flatMap(({ text }) =>
      [...text.matchAll(unions)].map(([, name = '', union = '']): [string, string] => [
        name,
        union
          .replace(/^\s*\|/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
    ),
  );
  return sources
    .flatMap(({ text }) => [...text.matchAll(registering)])
    .map(([, tagName = '', name = '']) => ({
      ...describe(tagName, lineage(name, classes), aliases),
      source: places.get(name) ?? '',
    }))
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
}

/** A class and what it inherits from, nearest first. */
function lineage(name: string, classes: ReadonlyMap<string, Declaration>): Declaration[] {
  const found = classes.get(name);
  if (!found) return [];
  const above = [...(found.mixins ?? []).map((mixin) => mixin.name), found.superclass?.name ?? ''];
  return [found, ...above.flatMap((one) => (one === name ? [] : lineage(one, classes)))];
}

function describe(
  tagName: string,
  line: readonly Declaration[],
  aliases: ReadonlyMap<string, string>,
): Omit<ElementDescription, 'source'> {
  const [own] = line;
  const spelled = <One extends Named>(one: One): One => ({
    ...one,
    ...(one.type && { type: { text: spell(one.type.text, aliases) } }),
  });
  const all = <One extends Named>(pick: (one: Declaration) => readonly One[] | undefined): One[] =>
    [
      ...new Map(
        line
          .flatMap((one) => pick(one) ?? [])
          .reverse()
          .map((one) => [one.name, spelled(one)]),
      ).values(),
    ].reverse();
  const members = all(({ members }) => members);
  const attributes = all(({ attributes }) => attributes).map((attribute) => {
    // The words stand at the property; a `@attr` line may hold them too.
    const field = members.find(({ name }) => name === (attribute.fieldName ?? attribute.name));
    return { ...field, ...withoutUndefined(attribute) } as Attribute;
  });
  const set = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  return {
    name: own?.name ?? '',
    tagName,
    description: own?.description ?? '',
    attributes,
    properties: members
      .filter(
        ({ name, kind, privacy, static: isStatic, readonly }) =>
          kind === 'field' &&
          !privacy &&
          !isStatic &&
          !readonly &&
          !name.startsWith('#') &&
          !set.has(name),
      )
      .filter(told),
    methods: members.filter(callable),
    // Those that JSDoc names; others are how parts talk to each other.
    events: all(({ events }) => events).filter(told),
    slots: all(({ slots }) => slots),
    cssParts: all(({ cssParts }) => cssParts),
    cssProperties: all(({ cssProperties }) => cssProperties),
  };
}

const spell = (type: string, aliases: ReadonlyMap<string, string>): string =>
  type.replace(/\b[A-Z]\w+\b/g, (name) => aliases.get(name) ?? name);

/** Neither hidden, nor called by the browser or Lit alone. */
const callable = ({ name, kind, privacy, static: isStatic }: Member): boolean =>
  kind === 'method' && !privacy && !isStatic && !/^#|Callback$/.test(name);

const told = ({ name, description }: Named): boolean => !!name && !!description;

const withoutUndefined = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
