import type { Integrity } from '../../../../contract/manifest.ts';
import { integrityOf } from '../../build/store.ts';
import type { Files } from './pinned.ts';
import type { Refusal } from './refusal.ts';

/** Whether a file is there as the bytes it is pinned as; undefined when it is. */
export function lost(
  item: string,
  url: string,
  integrity: Integrity,
  files: Files,
): Refusal | undefined {
  const bytes = files.get(url);
  const name = nameOf(url);
  if (!bytes) {
    return {
      item,
      what: `${name} is pinned but could not be had.`,
      todo: 'Put the file where the manifest says.',
    };
  }
  if (integrityOf(bytes) === integrity) return undefined;
  return {
    item,
    what: `${name} is not what it is pinned as.`,
    todo: 'Find out who changed it; build anew, under a new file name, if it was you.',
  };
}

/** A file's name for people. */
export const nameOf = (url: string): string => (URL.canParse(url) && new URL(url).pathname) || url;
