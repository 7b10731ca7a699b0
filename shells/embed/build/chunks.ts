/** As much of a bundler's module as is looked at. */
export interface ImportingModule {
  readonly importedIds: readonly string[];
}

/** An entry of a build, and whether it is fetched later than another one. */
export interface Entry {
  readonly name: string;
  readonly file: string;
  /** Name of the entry that fetches this one. */
  readonly behind?: string;
}

/**
 * Says in which file a module goes, so that few are fetched. All that an eager entry needs is in its own file, and what it
 * fetches later imports that. What later entries share goes into the one of them that the others need anyway; where there is
 * none, into one file `shared`.
 */
export function chunkNames(
  entries: readonly Entry[],
  find: (id: string) => ImportingModule | null,
): (id: string) => string | null {
  const reaches = new Map(entries.map(({ name, file }) => [name, reachOf(file, find)]));
  const behindOf = new Map(entries.map(({ name, behind }) => [name, behind]));
  const comesBehind = (name: string, first: string): boolean => {
    const before = behindOf.get(name);
    return before !== undefined && (before === first || comesBehind(before, first));
  };
  return (id) => {
    const users = entries.filter(({ name }) => reaches.get(name)?.has(id));
    const holder = users.find((candidate) =>
      users.every(
        ({ name }) =>
          comesBehind(name, candidate.name) || reaches.get(name)?.has(candidate.file) === true,
      ),
    );
    return holder?.name ?? (users.length > 0 ? 'shared' : null);
  };
}

/** Everything that a module imports, itself included. */
function reachOf(file: string, find: (id: string) => ImportingModule | null): Set<string> {
  const met = new Set<string>();
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    find(id)?.importedIds.forEach(visit);
  };
  visit(file);
  return met;
}
