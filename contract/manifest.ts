import type { Language, MunicipalityCode } from './types.ts';

/**
 * A municipality's manifest: what is on its shelf, and the exact bytes of everything executable. The JSON form is described
 * by `manifest.schema.json`; a test holds both to each other. This module is types only: the loader weighs every byte.
 */

/** Subresource Integrity value, `sha384-` and base64. */
export type Integrity = `sha384-${string}`;
/** Absolute, immutable URL. */
export type PinnedUrl = string;
/** Every file of a module closure by its URL, in the order of insertion: leaves first, the entry last. */
export type PinnedModules = Readonly<Record<PinnedUrl, Integrity>>;

/** One file with the bytes it must have. */
export interface PinnedFile {
  readonly url: PinnedUrl;
  readonly integrity: Integrity;
}

/**
 * What is fetched: bytes and the ES256 signature over exactly these bytes (the UTF-8 of `payload`, still base64url, as it
 * was sent), so that nobody needs canonical JSON.
 */
export interface SignedEnvelope {
  /** base64url, without padding, of the manifest's JSON in UTF-8. */
  readonly payload: string;
  /** Names the signing key in the manifest's `keys`. */
  readonly kid: string;
  /** base64url of the raw 64-byte signature (r and s, as Web Crypto gives it). */
  readonly signature: string;
}

/** One key that may sign manifests. */
export interface SigningKey {
  readonly kid: string;
  /** Public P-256 key (RFC 7517). */
  readonly jwk: {
    readonly kty: 'EC';
    readonly crv: 'P-256';
    readonly x: string;
    readonly y: string;
  };
  /** ISO 8601 instant after which nothing signed by it is taken. */
  readonly expires: string;
  /** ISO 8601 instant before which it must not sign; for a planned rotation. */
  readonly notBefore?: string;
}

/** The list of signing keys, signed by one of the two offline root keys that the loader carries. */
export interface SignedKeyList {
  /** base64url, without padding, of the JSON array of {@link SigningKey} in UTF-8. */
  readonly list: string;
  /** Names the root key. */
  readonly kid: string;
  /** base64url of the raw ES256 signature over the UTF-8 of `list` as it stands here. */
  readonly signature: string;
}

/** Text file of one widget in one language; `easy` holds the easy-read texts that lie over it. */
export interface PinnedTexts extends PinnedFile {
  readonly easy?: PinnedFile;
}

/** One file of a webfont, with the descriptors it is given to the document under. */
export interface PinnedFont extends PinnedFile {
  readonly family: string;
  readonly weight: string;
  readonly unicodeRange: string;
  /** Primary subtags of the languages written with it; empty: every language. */
  readonly languages: readonly string[];
}

/** A theme's style sheet and webfonts. */
export interface PinnedTheme extends PinnedFile {
  readonly name: string;
  readonly fonts?: readonly PinnedFont[];
}

/** Height to keep free in wide enough outlets before the widget has rendered; CSS pixels at the default font size. */
export interface ReservedSize {
  readonly minInlineSize: number;
  readonly blockSize: number;
}

export type ReadingMode = 'standard' | 'easy';

/** Something a widget keeps in the reader's browser, in words a host can pass on. */
export interface StoredThing {
  /** Its key; may end in `*` where several begin alike. */
  readonly name: string;
  /** Why, as a sentence. */
  readonly purpose: string;
  /** For how many days; 0: until the page is closed. */
  readonly days: number;
}

interface ShelfItemFields {
  /** Public tag, `ju-…`; a vendor's is `ju-<vendor>-<name>`. */
  readonly tag: string;
  /** Absent for our own widgets. */
  readonly vendor?: { readonly id: string; readonly name: string; readonly contact?: string };
  /** Contract version that the widget was built for, as `1.0.0`. */
  readonly contract: string;
  /** How long from first need until the fallback is final. */
  readonly timeoutMs: number;
  /** What shows while the widget is not there: what the editor wrote, the gateway's fragment, or nothing. */
  readonly fallback: 'authored' | 'fragment' | 'none';
  /** Taken off the shelf for now: the fallback shows, nothing runs. */
  readonly paused: boolean;
  readonly readingModes: readonly ReadingMode[];
  readonly sizes?: readonly ReservedSize[];
  readonly retry?: { readonly attempts: number; readonly delayMs: number };
  /** What the widget promised to stay within; measured by the shelf's tests, not enforced at run time. */
  readonly budget?: { readonly bytes: number; readonly requests: number };
  /** Server-rendered HTML of the widget's first state, from the gateway. */
  readonly fragment?: PinnedUrl;
  /** The widget's own version; a vendor's. */
  readonly version?: string;
  /** Languages that a vendor's widget speaks; absent: those of the manifest. */
  readonly languages?: readonly Language[];
  /** Versions of our facade that a vendor's widget takes, as `^1.0.0`. */
  readonly facade?: string;
  /** What a vendor's widget keeps in the reader's browser. */
  readonly stores?: readonly StoredThing[];
  /** Origins besides its own that a vendor's widget sends requests to. */
  readonly connects?: readonly string[];
}

/** Runs in the host's page. `remote` is a key of `modules`. */
export interface PageShelfItem extends ShelfItemFields {
  readonly isolation: 'page';
  /** URL of the federated container. */
  readonly remote: PinnedUrl;
  /** What to `get` from the container, as `./job-search`. */
  readonly expose: string;
  readonly modules: PinnedModules;
  /** Closures that are fetched only when the widget asks for them, by what it exposes. */
  readonly lazy?: Readonly<Record<string, PinnedModules>>;
}

/** Runs in a frame: ours on the embed origin, or a vendor's on the vendor's own. */
export interface FrameShelfItem extends ShelfItemFields {
  readonly isolation: 'frame';
  /** The frame's document. Its scripts are pinned by that document itself. */
  readonly frame: string;
  readonly remote?: PinnedUrl;
  readonly expose?: string;
  readonly modules?: PinnedModules;
  readonly lazy?: Readonly<Record<string, PinnedModules>>;
}

export type ShelfItem = PageShelfItem | FrameShelfItem;

/** The signed payload. */
export interface Manifest {
  /** Version of this format. */
  readonly schema: 1;
  readonly municipality: MunicipalityCode;
  readonly name: string;
  /** Rises with every manifest given out, a roll-back included. */
  readonly seq: number;
  /** ISO 8601 instants. After `expires` follow 14 days of grace. */
  readonly issued: string;
  readonly expires: string;
  /** Contract version of the gateway. */
  readonly contract: string;
  /** Origins whose pages may embed, as `https://www.thisted.example`. */
  readonly hosts: readonly string[];
  /** Origin of the gateway. */
  readonly gateway: string;
  readonly theme: PinnedTheme;
  /** Other themes that a tag may ask for, by name; one without `fonts` has those of `theme`. */
  readonly themes?: Readonly<Record<string, PinnedTheme>>;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  /** `url` is a key of `modules`. */
  readonly kernel: PinnedFile & { readonly modules: PinnedModules };
  readonly keys: SignedKeyList;
  /** By language, then by public tag. */
  readonly texts: Readonly<Partial<Record<Language, Readonly<Record<string, PinnedTexts>>>>>;
  readonly shelf: readonly ShelfItem[];
  /** Ceilings for a whole page, for measurement. */
  readonly budgets?: { readonly bytes?: number; readonly requests?: number };
}
