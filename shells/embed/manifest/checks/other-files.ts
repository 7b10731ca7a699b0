import { everyPin, modulesOf } from '../pinned-files.ts';
import { lost, nameOf } from './lost.ts';
import type { UnsignedManifest } from '../unsigned.ts';
import type { Files } from './pinned.ts';
import type { Refusal } from './refusal.ts';

/** Whether files that do not run (texts, theme, fonts) are there as pinned, and texts are texts. */
export function wrongFilesIn(manifest: UnsignedManifest, files: Files): Refusal[] {
  const refusals: Refusal[] = [];
  const modules = new Set(manifest.shelf.flatMap(modulesOf).map(([url]) => url));
  const met = new Set<string>();
  for (const [item, url, integrity] of everyPin(manifest)) {
    if (modules.has(url) || met.has(url)) continue;
    met.add(url);
    const gone = lost(item, url, integrity, files);
    if (gone) {
      refusals.push(gone);
    } else if (url.endsWith('.json') && !isTexts(String(files.get(url)))) {
      refusals.push({
        item,
        what: `${nameOf(url)} holds no texts.`,
        todo: 'Texts are JSON: namespaces, and in each the texts by key.',
      });
    }
  }
  return refusals;
}

function isTexts(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && Object.values(value).every(isRecord);
  } catch {
    return false;
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
