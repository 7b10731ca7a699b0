/**
 * True while people build with the library (Storybook, tests, an unbundled page), false in what ships: there the bundler
 * defines `import.meta.env.PROD` as true, and the warnings fall out of the bundle.
 */
export const isDevelopment: boolean = !(
  import.meta as ImportMeta & { readonly env?: { readonly PROD?: boolean } }
).env?.PROD;

const warned = new Set<string>();

/** Says something to a developer, once per message. Silent in production. */
export function warnOnce(message: string): void {
  if (!isDevelopment || warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
