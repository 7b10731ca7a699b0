import type { Linter, Rule } from 'eslint';
import { posix, relative, sep } from 'node:path';

/** Parts of the house, by where their files stand. The first that fits counts. */
const parts: readonly (readonly [part: string, pattern: RegExp])[] = [
  // Tests, and helpers named for them.
  ['test', /\.(?:test|suite|spec)\.ts$/],
  ['test', /^components\/testing\/|\/testing\.ts$|\/(?:test|fake)-[\w-]+\.ts$/],
  ['test', /^shells\/[^/]+\/(?:tests|trials)\//],
  ['core', /^components\/core\//],
  ['elements', /^components\/elements\//],
  ['widgets', /^components\/widgets\//],
  ['contract', /^contract\//],
  ['locales', /^locales\//],
  ['themes', /^themes\//],
  ['mocks', /^mocks\//],
  ['gateway', /^gateway\//],
  ['shells', /^shells\//],
  ['stories', /^(?:stories|\.storybook)\//],
  ['e2e', /^e2e\//],
  ['bench', /^bench\//],
  ['tools', /^(?:tools|package)\//],
];

/** Who may know whom; everybody knows their own part. `tools` and `bench` look at everything, tests at what they test. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  locales: [],
  themes: [],
  core: ['contract', 'locales', 'themes'],
  elements: ['core', 'contract', 'locales', 'themes'],
  widgets: ['elements', 'core', 'contract', 'locales', 'themes'],
  shells: ['widgets', 'elements', 'core', 'contract', 'locales', 'themes'],
  mocks: ['contract'],
  gateway: ['contract', 'locales'],
  // Storybook shows what the tools know: the manifest of elements, how easy a text is.
  stories: ['widgets', 'elements', 'core', 'contract', 'locales', 'themes', 'mocks', 'tools'],
  e2e: [],
};

/**
 * Helpers that name ports, folders and browsers: whoever starts processes may know them. And how hard a text is to read, which
 * Storybook measures for designers as the check does. And what vendors' builds use of ours, and where who types a command stands.
 */
const settings =
  /^(?:package\/build-package|tools\/(?:settings|typed-path|browsers\/[\w-]+|locales\/readability|vendor\/(?:remote-json|federation\/[\w-]+)))\.ts$/;
const mayKnowSettings = new Set(['shells', 'gateway', 'e2e', 'stories']);

const partOf = (file: string) => parts.find(([, pattern]) => pattern.test(file))?.[0];

/** What is wrong with one file importing another (paths from the root); undefined when nothing is. */
export function fault(file: string, imported: string): string | undefined {
  const from = partOf(file);
  if (from === undefined || from === 'tools' || from === 'bench' || from === 'test')
    return undefined;
  const to = partOf(imported);
  if (to === undefined || to === from) return undefined;
  if (to === 'test') return `${from} must not import what only tests need (${imported}).`;
  if (to === 'tools' && settings.test(imported) && mayKnowSettings.has(from)) return undefined;
  if (mayImport[from]?.includes(to)) return undefined;
  return to === 'shells'
    ? `Nothing imports a shell (${imported}).`
    : `${from} must not import ${to} (${imported}).`;
}

const rule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const root = context.cwd;
    const file = relative(root, context.filename).split(sep).join('/');
    const look = (source: unknown, node: Rule.Node) => {
      if (typeof source !== 'string' || !source.startsWith('.')) return;
      const imported = posix.join(posix.dirname(file), source);
      const message = fault(file, imported);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => look(node.source.value, node),
      ExportNamedDeclaration: (node) => look(node.source?.value, node),
      ExportAllDeclaration: (node) => look(node.source.value, node),
      ImportExpression: (node) =>
        look(node.source.type === 'Literal' ? node.source.value : undefined, node),
    };
  },
};

/** Imports run one way: shells -> widgets -> elements -> core -> contract, locales, themes. */
export const importDirections: Linter.Config = {
  files: ['**/*.ts'],
  plugins: { house: { rules: { 'import-direction': rule } } },
  rules: { 'house/import-direction': 'error' },
};
