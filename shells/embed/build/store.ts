import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Integrity, PinnedFile } from '../../../contract/manifest.ts';

/** A file as it was written: where it is served, what it weighs. */
export interface StoredFile extends PinnedFile {
  /** Path on the embed origin, with its leading slash. */
  readonly path: string;
  /** Bytes, gzip level 9. */
  readonly gzip: number;
}

/** Text, or bytes such as a font's. */
export type Content = string | Buffer;

/** Where the build's files go. Hashed files are never changed or taken away: old pages may still name them. */
export interface Store {
  /** Keeps content under a name that holds its hash: `remote/job-search` + `.js` -> `/remote/job-search.1a2b….js`. */
  keep(name: string, ending: string, content: Content): Promise<StoredFile>;
  /** Writes a file that has the same name in every build, whole or not at all. */
  replace(path: string, content: string): Promise<void>;
}

const compressions = [
  [
    '.br',
    (content: Content) =>
      promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      } as never),
  ],
  ['.gz', (content: Content) => promisify(gzip)(content, { level: 9 } as never)],
] as const;

/** @param origin The embed origin, for absolute URLs. */
export function createStore(folder: string, origin: string): Store {
  async function write(path: string, content: Content): Promise<number> {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    let gzipped = 0;
    // The plain file comes last: whoever finds it finds the others too.
    for (const [ending, compress] of compressions) {
      const bytes = (await compress(content)) as unknown as Buffer;
      gzipped = bytes.length;
      await writeWhole(file + ending, bytes);
    }
    await writeWhole(file, content);
    return gzipped;
  }

  return {
    async keep(name, ending, content) {
      const path = `/${name}.${hashOf(content)}${ending}`;
      const gzipped = existsSync(join(folder, path))
        ? ((await compressions[1][1](content)) as unknown as Buffer).length
        : await write(path, content);
      return { url: origin + path, path, integrity: integrityOf(content), gzip: gzipped };
    },
    async replace(path, content) {
      await write(path, content);
    },
  };
}

let halves = 0;

async function writeWhole(file: string, content: Content): Promise<void> {
  // A name of its own each time: two parts of a build may write the same file at one moment.
  const half = `${file}.${process.pid}.${halves++}.half`;
  await writeFile(half, content);
  await rename(half, file);
}

/** Eight letters and figures that stand for the content. */
export function hashOf(content: Content): string {
  const digest = createHash('sha256').update(content).digest('hex');
  return BigInt(`0x${digest}`).toString(36).slice(0, 8);
}

/** Subresource Integrity value of the content. */
export function integrityOf(content: Content): Integrity {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
