import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { tagsDefinedIn } from '../../../shells/embed/build/remote-plugins.ts';
import type { Texts } from '../../../components/core/localisation/texts.ts';

/** The package that a remote is built with. */
export interface Library {
  readonly folder: string;
  /** File of `jobunivers/core`, the one that a page shares. */
  readonly facade: string;
  /** Version of what the facade offers, and the names it exports. */
  readonly facadeVersion: string;
  readonly facadeExports: readonly string[];
  /** Version of the contract that its client speaks. */
  readonly contract: string;
  /** Tags of its elements. */
  readonly tags: readonly string[];
  /** Its texts; undefined where it has no such file. */
  texts(language: string, namespace: string, reading: 'standard' | 'easy'): Texts | undefined;
}

/** What the kit says of the facade it was made with. */
export interface KitFacts {
  readonly facade: string;
  readonly facadeVersion: string;
  readonly facadeExports: readonly string[];
  readonly contract: string;
}

export const factsFile = 'facts.json';

/** Reads the library that a kit is part of. @param kit Folder `kit/` of the package. */
export function readLibrary(kit: string): Library {
  const folder = realpathSync(join(kit, '..'));
  const facts = JSON.parse(readFileSync(join(kit, factsFile), 'utf8')) as KitFacts;
  return {
    ...facts,
    folder,
    facade: join(folder, facts.facade),
    tags: tagsDefinedIn([join(folder, 'components')]),
    texts(language, namespace, reading) {
      const name = reading === 'easy' ? `${namespace}.easy` : namespace;
      try {
        return JSON.parse(
          readFileSync(join(folder, 'locales', language, `${name}.json`), 'utf8'),
        ) as Texts;
      } catch {
        return undefined;
      }
    },
  };
}
