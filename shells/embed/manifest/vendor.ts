import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  FrameShelfItem,
  PageShelfItem,
  PinnedModules,
  PinnedTexts,
  ShelfItem,
} from '../../../contract/manifest.ts';
import { checkRemote } from '../../../contract/remote-check.ts';
import type {
  PageRemoteDescription,
  RemoteDescription,
  RemoteFile,
  RemoteModules,
} from '../../../contract/remote.ts';
import type { Language } from '../../../contract/types.ts';
import { fetchBytes } from './fetch-bytes.ts';

/** How a shelf names a vendor's widget. */
export interface VendorSource {
  /** Address of its `remote.json`; or a path, with `base` beside it. */
  readonly remote: string;
  /** Where its files are served; absent: where `remote.json` stands. */
  readonly base?: string;
  readonly paused?: boolean;
  /** Somebody has read where the widget computes what it imports. */
  readonly computedImports?: 'reviewed';
}

/** A vendor's widget as it comes onto a shelf. */
export interface VendorItem {
  readonly item: ShelfItem;
  /** By language. */
  readonly texts: Readonly<Partial<Record<Language, PinnedTexts>>>;
  /** Bytes of everything it pins, by URL; none while it is paused and cannot be had. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly reviewed: boolean;
}

/** The kernel's part for frames: what every frame item names as its remote. */
export type FramePart = Pick<PageShelfItem, 'remote' | 'expose' | 'modules'>;

/**
 * Reads a vendor's `remote.json` and every file it names. Whether the bytes are those that are pinned, and may be on a shelf
 * at all, is for the build's checks to say.
 * @throws when it cannot be had or is not as `contract/remote.ts` says.
 */
export async function readVendor(source: VendorSource, frame: FramePart): Promise<VendorItem> {
  const { remote: place, paused = false } = source;
  const isFile = !/^https?:\/\//.test(place);
  if (isFile && source.base === undefined) {
    throw new Error(`${place} is a file: say as "base" where its files are served.`);
  }
  const base = new URL('.', source.base === undefined ? place : withSlash(source.base)).href;
  const read = (path: string): Promise<Buffer> =>
    isFile ? readFile(join(dirname(place), path)) : fetchBytes(new URL(path, base).href);
  const description = parse(
    place,
    await (isFile ? readFile(place) : fetchBytes(place)).catch((error: unknown) => {
      throw new Error(`${(error as Error).message} A shelf names it as a vendor's widget.`, {
        cause: error,
      });
    }),
  );
  const at = (path: string): string => new URL(path, base).href;
  const files = new Map<string, Buffer>();
  for (const path of pathsOf(description)) {
    // What is not there is for the checks to name, with everything else.
    const bytes = await read(path).catch(() => undefined);
    if (bytes) files.set(at(path), bytes);
  }
  return {
    item: itemOf(description, paused, at, frame),
    texts: textsOf(description, at),
    files,
    reviewed: source.computedImports === 'reviewed',
  };
}

function parse(place: string, bytes: Buffer): RemoteDescription {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Error(`${place} is no JSON.`);
  }
  const wrong = checkRemote(value);
  if (wrong.length > 0) throw new Error(`${place} is wrong:\n${wrong.join('\n')}`);
  return value as RemoteDescription;
}

function pathsOf(description: RemoteDescription): Set<string> {
  const { texts = {} } = description;
  const { modules = {}, lazy = {} } = description as Partial<PageRemoteDescription>;
  return new Set([
    ...[modules, ...Object.values(lazy)].flatMap((closure) => Object.keys(closure)),
    ...Object.values(texts).flatMap(({ standard, easy }) =>
      easy ? [standard.url, easy.url] : [standard.url],
    ),
  ]);
}

function itemOf(
  description: RemoteDescription,
  paused: boolean,
  at: (path: string) => string,
  frame: FramePart,
): ShelfItem {
  const { tag, vendor, version, contract, languages, readingModes, timeoutMs } = description;
  const { sizes, budget, stores, connects } = description;
  const fields = {
    tag,
    vendor,
    version,
    contract,
    timeoutMs,
    fallback: 'authored',
    paused,
    readingModes,
    languages,
    ...(sizes && { sizes }),
    ...(budget && { budget }),
    ...(stores && { stores }),
    ...(connects && { connects }),
  } as const;
  if (description.isolation === 'frame') {
    const item: FrameShelfItem = {
      ...fields,
      isolation: 'frame',
      frame: description.frame,
      ...frame,
    };
    return item;
  }
  const modules = (closure: RemoteModules): PinnedModules =>
    Object.fromEntries(Object.entries(closure).map(([path, pin]) => [at(path), pin]));
  const { remote, expose, lazy, facade } = description;
  const item: PageShelfItem = {
    ...fields,
    isolation: 'page',
    remote: at(remote),
    expose,
    modules: modules(description.modules),
    ...(facade !== undefined && { facade }),
    ...(lazy && {
      lazy: Object.fromEntries(
        Object.entries(lazy).map(([name, closure]) => [name, modules(closure)]),
      ),
    }),
  };
  return item;
}

function textsOf(
  { texts = {} }: RemoteDescription,
  at: (path: string) => string,
): VendorItem['texts'] {
  const pinned = ({ url, integrity }: RemoteFile) => ({ url: at(url), integrity });
  return Object.fromEntries(
    Object.entries(texts).map(([language, { standard, easy }]) => [
      language,
      { ...pinned(standard), ...(easy && { easy: pinned(easy) }) },
    ]),
  );
}

const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);
