/** Snapshots of one test file: `## name`, then the tree, then an empty line. */
export function readSnapshots(text: string): Map<string, string> {
  const snapshots = new Map<string, string>();
  for (const section of text.split(/^## /m).slice(1)) {
    const end = section.indexOf('\n');
    snapshots.set(section.slice(0, end).trim(), section.slice(end + 1).trim());
  }
  return snapshots;
}

/** The same way back, in the order of names, so that a change is easy to read. */
export function writeSnapshots(snapshots: ReadonlyMap<string, string>): string {
  const sections = [...snapshots]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tree]) => `## ${name}\n\n${tree}\n`);
  return sections.join('\n');
}
