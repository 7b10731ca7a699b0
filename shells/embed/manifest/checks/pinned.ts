import type { Integrity, PinnedModules, ShelfItem } from '../../../../contract/manifest.ts';
import { modulesOf } from '../pinned-files.ts';
import { importsOf, type Imports } from './imports.ts';
import { lost, nameOf } from './lost.ts';
import type { Refusal } from './refusal.ts';

/** Bytes of the files a manifest names, by URL. */
export type Files = ReadonlyMap<string, Buffer>;

export interface PinnedOptions {
  readonly files: Files;
  /** Also pinned by the same container: what it exposes for other items. */
  readonly alsoExposed?: ReadonlySet<string>;
  /** Somebody has read where the item computes what it imports. */
  readonly computedImportsReviewed?: boolean;
}

/**
 * Whether an item can bring anything into a page that is not pinned. The kernel inserts a closure file by file in its order:
 * what a file imports has to stand before it, or the browser fetches it by itself, unpinned.
 */
export function unpinnedIn(item: ShelfItem, options: PinnedOptions): Refusal[] {
  const { tag, modules = {}, lazy = {}, remote } = item;
  const exposed = new Set(modulesOf(item).map(([url]) => url));
  options.alsoExposed?.forEach((url) => exposed.add(url));
  const found = [modules, ...Object.values(lazy)].flatMap((closure) =>
    unpinnedInClosure(tag, closure, { ...options, container: remote, exposed }),
  );
  // A container stands in every closure; what is wrong with it is said once.
  return found.filter(
    ({ what }, index) => found.findIndex((other) => other.what === what) === index,
  );
}

interface ClosureOptions extends PinnedOptions {
  readonly container: string | undefined;
  readonly exposed: ReadonlySet<string>;
}

function unpinnedInClosure(
  tag: string,
  closure: PinnedModules,
  options: ClosureOptions,
): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (what: string, todo: string) => refusals.push({ item: tag, what, todo });
  const urls = Object.keys(closure);
  const graph = new Map<string, readonly string[]>();
  for (const [url, integrity] of Object.entries(closure)) {
    const imports = read(url, integrity, options.files, refuse);
    if (!imports) continue;
    const name = nameOf(url);
    const inClosure: string[] = [];
    for (const specifier of imports.fixed) {
      const target = resolve(specifier, url);
      if (target === undefined) {
        refuse(
          `${name} imports '${specifier}', which no page resolves.`,
          'Bundle it, or take it from the shared facade.',
        );
      } else if (!urls.includes(target)) {
        refuse(
          `${name} imports ${nameOf(target)}, which is not pinned.`,
          'List every chunk under modules, leaves first.',
        );
      } else inClosure.push(target);
    }
    graph.set(url, inClosure);
    const reachable = url === options.container ? options.exposed : new Set(urls);
    for (const specifier of imports.later) {
      const target = resolve(specifier, url);
      if (target !== undefined && reachable.has(target)) continue;
      refuse(
        `${name} fetches ${target === undefined ? `'${specifier}'` : nameOf(target)} by import(), which is not pinned.`,
        'List it under modules; or expose it, list its closure under lazy, and get it from the container.',
      );
    }
    if (imports.computed > 0 && !options.computedImportsReviewed) {
      refuse(
        `${name} computes what it imports (${imports.computed} times), so nobody can say that it is pinned.`,
        'Import by literal paths; or read the file and put "computedImports": "reviewed" beside the remote on the shelf.',
      );
    }
    if (imports.workers) {
      refuse(`${name} starts a worker, whose script has no pin.`, 'Do without, or use a frame.');
    }
  }
  const round = cycleIn(graph);
  if (round) {
    refuse(
      `${round.map(nameOf).join(' -> ')}: these files import each other, so none can be inserted first.`,
      'Bundle them into one file.',
    );
  } else {
    for (const [url, imports] of graph) {
      const late = imports.find((target) => urls.indexOf(target) > urls.indexOf(url));
      if (late === undefined) continue;
      refuse(
        `${nameOf(url)} stands before ${nameOf(late)}, which it imports.`,
        'List leaves first, the entry last.',
      );
    }
  }
  return refusals;
}

function read(
  url: string,
  integrity: Integrity,
  files: Files,
  refuse: (what: string, todo: string) => void,
): Imports | undefined {
  const gone = lost('', url, integrity, files);
  if (gone) {
    refuse(gone.what, gone.todo);
    return undefined;
  }
  try {
    return importsOf(files.get(url) as Buffer);
  } catch (error) {
    refuse(
      `${nameOf(url)} is no JavaScript module (${(error as Error).message}).`,
      'Build it anew.',
    );
    return undefined;
  }
}

/** Undefined for a bare name, which only an import map could place. */
function resolve(specifier: string, from: string): string | undefined {
  return /^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(specifier)
    ? new URL(specifier, from).href
    : undefined;
}

/** The way round, when there is one. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (url: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(url)) return [...way.slice(way.indexOf(url)), url];
    if (done.has(url)) return undefined;
    for (const imported of graph.get(url) ?? []) {
      const round = visit(imported, [...way, url]);
      if (round) return round;
    }
    done.add(url);
    return undefined;
  };
  for (const url of graph.keys()) {
    const round = visit(url, []);
    if (round) return round;
  }
  return undefined;
}
