import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the library's tags in a module's code. */
export type MarkTags = (code: string) => string;

/**
 * Gives the library's elements inside a remote tags of their own (`ju-button--sample-1-0-0`), so that two versions share a
 * page and a page's own copy of the library stays the page's.
 *
 * @param packageFolder Of the npm package `jobunivers`.
 * @param mark Of this remote and version: small letters, figures and `-`.
 */
export function privateTags(packageFolder: string, mark: string): MarkTags {
  const tags = globSync('components/**/*.js', { cwd: packageFolder }).flatMap((file) =>
    [...readFileSync(join(packageFolder, file), 'utf8').matchAll(/\bdefine\('(ju-[a-z-]+)'/g)].map(
      ([, tag]) => tag as string,
    ),
  );
  if (tags.length === 0) throw new Error(`${packageFolder} defines no elements.`);
  // Longest first: `ju-card-list` before `ju-card`.
  const names = tags.sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(`\\b(${names})(?![\\w-])`, 'g');
  return (code) => code.replace(pattern, `$1--${mark}`);
}
