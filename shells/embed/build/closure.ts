/** Static imports of each file of a build, by file name. */
export type ImportGraph = Readonly<Record<string, readonly string[]>>;

/**
 * Every file behind an entry in the order of insertion: leaves first, the entry last.
 * @throws naming the way round when files import each other: no order would insert each after what it needs.
 */
export function closureOf(entry: string, graph: ImportGraph): string[] {
  const ordered: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      const round = [...way.slice(way.indexOf(file)), file].join(' -> ');
      throw new Error(`These files import each other, so none can be inserted first: ${round}`);
    }
    if (ordered.includes(file)) return;
    const imports = graph[file];
    if (!imports) throw new Error(`${way.at(-1) ?? entry} imports ${file}, which was not built.`);
    for (const imported of imports) visit(imported, [...way, file]);
    ordered.push(file);
  };
  visit(entry, []);
  return ordered;
}
