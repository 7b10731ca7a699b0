/**
 * Modules that are fetched only when needed. The names and their types are declared by whoever owns the module:
 *
 * ```ts
 * declare global {
 *   interface JuLazyModules { 'rich-text': typeof import('./rich-text.ts') }
 * }
 * ```
 */
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
  interface JuLazyModules {}
}

export type LazyModuleName = keyof JuLazyModules & string;
type Loaders = { [Name in LazyModuleName]?: () => Promise<JuLazyModules[Name]> };

const loaders = new Map<string, () => Promise<unknown>>();
const loads = new Map<string, Promise<unknown>>();

/**
 * Says how modules are fetched; a later word on the same name replaces the earlier. Storybook and the npm package give
 * dynamic imports (in `*.lazy.ts` beside the file that defines the tag); the embed kernel gives its pinned loading instead.
 */
export function provideLazyModules(given: Loaders): void {
  for (const [name, load] of Object.entries<(() => Promise<unknown>) | undefined>(given)) {
    if (!load) continue;
    loaders.set(name, load);
    loads.delete(name);
  }
}

/**
 * Fetches a module by its name, once; a failure is forgotten, so that the next call tries again.
 * @throws when nobody provided the name, or when fetching it failed.
 */
export function loadLazily<Name extends LazyModuleName>(name: Name): Promise<JuLazyModules[Name]> {
  let load = loads.get(name);
  if (!load) {
    const loader = loaders.get(name);
    if (!loader) return Promise.reject(new Error(`Nobody provides the lazy module '${name}'.`));
    load = loader().catch((error: unknown) => {
      loads.delete(name);
      throw error;
    });
    loads.set(name, load);
  }
  return load as Promise<JuLazyModules[Name]>;
}
