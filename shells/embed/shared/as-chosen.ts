import type { Manifest, PinnedTheme } from '../../../contract/manifest.ts';

/**
 * The manifest as an editor narrowed it on a tag: `theme` picks another of its themes by name, `languages` says which of its
 * languages readers are offered. What the manifest does not have is passed over.
 */
export function asChosen(
  manifest: Manifest,
  attribute: (name: string) => string | null | undefined,
): Manifest {
  const wanted = attribute('languages')?.split(/\s+/);
  const languages = manifest.languages.filter((one) => wanted?.includes(one));
  const { theme: own, themes = {} } = manifest;
  const name = attribute('theme') ?? '';
  return {
    ...manifest,
    // Themes that share their fonts with the municipality's own do not list them again.
    ...(Object.hasOwn(themes, name) && {
      theme: { ...(own.fonts && { fonts: own.fonts }), ...(themes[name] as PinnedTheme) },
    }),
    ...(languages[0] && { languages }),
  };
}
