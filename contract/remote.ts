import type { Integrity, PinnedFile, ReadingMode, ReservedSize, StoredThing } from './manifest.ts';
import type { Language } from './types.ts';

/**
 * What a vendor gives us of one widget, as `remote.json` beside its files: the exact bytes of everything executable, and what
 * the widget asks of a page. A municipality's shelf names the address of this file; from it the shelf's item is made, after
 * every file was fetched and held against its pin. The JSON form is described by `remote.schema.json`. Types only.
 */

/** Path of a file as seen from where `remote.json` stands: `./container-1a2b3c4d.js`. Its bytes never change. */
export type RemotePath = `./${string}`;
/** Every file of a closure by its path, leaves first, the entry last. */
export type RemoteModules = Readonly<Record<RemotePath, Integrity>>;

/** A file of texts, with the bytes it must have. */
export type RemoteFile = PinnedFile & { readonly url: RemotePath };

/** Texts of one language; `easy` holds the easy-read texts that lie over the ordinary ones. */
export interface RemoteTexts {
  readonly standard: RemoteFile;
  readonly easy?: RemoteFile;
}

interface RemoteFields {
  /** Version of this format. */
  readonly schema: 1;
  readonly vendor: {
    /** Lower-case letters and figures; stands in the tags. */
    readonly id: string;
    readonly name: string;
    /** Where somebody answers: an e-mail or web address. */
    readonly contact?: string;
  };
  /** Public tag, `ju-<vendor>-<name>`. */
  readonly tag: `ju-${string}`;
  /** The widget's own version (semantic versioning). */
  readonly version: string;
  /** Contract version that the widget was built for, as `1.0.0`. */
  readonly contract: string;
  /** Languages the widget speaks, Danish among them. */
  readonly languages: readonly Language[];
  readonly readingModes: readonly ReadingMode[];
  /** One entry per language; absent when the widget carries its texts in its own code, as frames do. */
  readonly texts?: Readonly<Partial<Record<Language, RemoteTexts>>>;
  /** How long from first need until the fallback is final. */
  readonly timeoutMs: number;
  readonly sizes?: readonly ReservedSize[];
  /** What the widget stays within, in bytes (gzip) and requests, texts of one language included. */
  readonly budget?: { readonly bytes: number; readonly requests: number };
  /** What it keeps in the reader's browser. */
  readonly stores?: readonly StoredThing[];
  /** Origins besides its own that it sends requests to. */
  readonly connects?: readonly string[];
}

/** Runs in the host's page, as reviewed, pinned bytes and for open data only. */
export interface PageRemoteDescription extends RemoteFields {
  readonly isolation: 'page';
  /** The federated container: an ES module with `init` and `get`; a key of `modules`. */
  readonly remote: RemotePath;
  /** What to `get` from it, as `./widget`: a module whose default export is the element's class. */
  readonly expose: `./${string}`;
  /** The whole closure, container included. */
  readonly modules: RemoteModules;
  /** Closures that are fetched only when the widget asks for them, by what it exposes. */
  readonly lazy?: Readonly<Record<`./${string}`, RemoteModules>>;
  /** Versions of our facade that it takes from the share scope, as `^1.0.0`; absent when it takes none. */
  readonly facade?: `^${string}`;
}

/** Runs in a frame on the vendor's own origin. */
export interface FrameRemoteDescription extends RemoteFields {
  readonly isolation: 'frame';
  /** The frame's document. */
  readonly frame: string;
}

export type RemoteDescription = PageRemoteDescription | FrameRemoteDescription;
