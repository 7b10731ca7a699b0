import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchBytes } from './fetch-bytes.ts';
import { everyPin } from './pinned-files.ts';
import type { UnsignedManifest } from './unsigned.ts';

export interface FilesOptions {
  /** Where the embed origin's files lie. */
  readonly folder: string;
  readonly embedOrigin: string;
  /** Bytes that are here already, by URL. */
  readonly known?: ReadonlyMap<string, Buffer>;
}

/** By folder and path: five municipalities pin the same files, and files that hold their hash in their name never change. */
const readBefore = new Map<string, Buffer>();

/** Bytes of every file that a manifest pins: ours from the folder, others from the web; what cannot be had is left out. */
export async function collectFiles(
  manifest: UnsignedManifest,
  { folder, embedOrigin, known = new Map() }: FilesOptions,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await Promise.all(
    [...everyPin(manifest)].map(async ([, url]) => {
      if (files.has(url)) return;
      const bytes = known.get(url) ?? (await bytesOf(url, folder, embedOrigin));
      if (bytes) files.set(url, bytes);
    }),
  );
  return files;
}

async function bytesOf(
  url: string,
  folder: string,
  embedOrigin: string,
): Promise<Buffer | undefined> {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  if (origin !== embedOrigin) return fetchBytes(url).catch(() => undefined);
  const path = join(folder, pathname);
  const bytes = readBefore.get(path) ?? (await readFile(path).catch(() => undefined));
  if (bytes) readBefore.set(path, bytes);
  return bytes;
}
