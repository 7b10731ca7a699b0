import { parseSync } from 'vite';
import { importsOf as importsOfBytes } from '../../shells/embed/manifest/checks/imports.ts';
import { Refusal } from './refusal.ts';

const importsOf = (code: string) => importsOfBytes(Buffer.from(code));

/** A folder's modules: their code, by path as `./container-1a2b.js`. */
export type ModuleCode = ReadonlyMap<string, string>;

/**
 * Every file behind what a container exposes, in the order in which a kernel can insert them: leaves first; before the
 * container what it fetches in `init`, after it what it fetches in `get`. Fetched by themselves at run time these files
 * would have no pin, so all of them are listed, also those that a bundler thought to fetch later.
 *
 * @param container Path of the container.
 * @param expose What is asked of it, as `./widget`.
 * @throws {Refusal} saying how to configure the bundler, when what it built cannot be pinned.
 */
export function remoteClosure(code: ModuleCode, container: string, expose: string): string[] {
  const ordered: string[] = [];
  const textOf = (path: string, from: string): string => {
    const text = code.get(path);
    if (text === undefined) throw new Refusal(`${from} imports ${path}, which was not built.`);
    return text;
  };
  /** A file after all that it imports. */
  const place = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      const round = [...way.slice(way.indexOf(path)), path].join(' -> ');
      throw new Refusal(
        `These files import each other, so none can be inserted first: ${round}. Have the bundler put them into one file ` +
          '(Vite: build.rolldownOptions.output.codeSplitting; webpack: optimization.splitChunks).',
      );
    }
    if (ordered.includes(path)) return;
    for (const specifier of importsOf(textOf(path, way.at(-1) ?? container)).fixed) {
      place(pathOf(specifier, path), [...way, path]);
    }
    ordered.push(path);
  };
  /** What files fetch while they run, and what that fetches. */
  const placeLater = (paths: readonly string[], from: string): void => {
    for (const path of paths) {
      if (ordered.includes(path)) continue;
      const before = ordered.length;
      place(path, [from]);
      for (const placed of ordered.slice(before)) placeLater(laterOf(placed), placed);
    }
  };
  const laterOf = (path: string): string[] =>
    importsOf(textOf(path, path)).later.map((specifier) => pathOf(specifier, path));

  const source = textOf(container, 'remote.json');
  const behind = exposedBy(source, expose).map((specifier) => pathOf(specifier, container));
  for (const specifier of importsOf(source).fixed) place(pathOf(specifier, container), [container]);
  placeLater(
    laterOf(container).filter((path) => !behind.includes(path) && !needs(code, path, container)),
    container,
  );
  place(container, []);
  placeLater(laterOf(container), container);
  return ordered;
}

/** Whether a file imports the container, so that it can only stand after it. */
function needs(
  code: ModuleCode,
  path: string,
  container: string,
  met = new Set<string>(),
): boolean {
  if (path === container) return true;
  if (met.has(path)) return false;
  met.add(path);
  return importsOf(code.get(path) ?? '').fixed.some((specifier) =>
    needs(code, pathOf(specifier, path), container, met),
  );
}

function pathOf(specifier: string, from: string): string {
  if (!/^\.{0,2}\//.test(specifier)) {
    throw new Refusal(
      `${from} imports '${specifier}', which no page resolves. Bundle it, or share it as the facade ` +
        "(shared: { 'jobunivers/core': { import: false, shareKey: 'jobunivers', singleton: true } }).",
    );
  }
  return `.${new URL(specifier, `file:///${from.slice(2)}`).pathname}`;
}

interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Specifiers of the `import('…')`s inside a property called like the expose. */
function exposedBy(source: string, expose: string): string[] {
  const { program } = parseSync('container.js', source, { sourceType: 'module' });
  const found: string[] = [];
  const visit = (value: unknown, inside: boolean): void => {
    if (Array.isArray(value)) return value.forEach((one) => visit(one, inside));
    if (typeof value !== 'object' || value === null) return;
    const node = value as SyntaxNode;
    const key = node.key as { value?: unknown } | undefined;
    const within = inside || (node.type === 'Property' && key?.value === expose);
    if (within && node.type === 'ImportExpression') found.push(specifierOf(node.source));
    for (const one of Object.values(node)) visit(one, within);
  };
  visit(program, false);
  return found.filter(Boolean);
}

function specifierOf(value: unknown): string {
  const { value: text, quasis } = value as {
    value?: string;
    quasis?: { value: { cooked: string } }[];
  };
  return text ?? quasis?.[0]?.value.cooked ?? '';
}
