import type { Page } from 'playwright';

/** What a page may need from the site that serves it. */
export interface Parts {
  /** The two tags as an editor pastes them, each with words of the editor's inside. */
  readonly search: string;
  readonly form: string;
  /** The one script tag of the snippet; the empty string on the bare page. */
  readonly snippet: string;
  /** The loader's bytes, for optimisers that put them into a file of their own; empty on the bare page. */
  readonly loader: string;
  /** A widget frozen as the bytes of an earlier commit, under a tag of its own. */
  readonly earlier: string;
  /** Text of a loader frozen as the bytes of an earlier commit; empty on the bare page. */
  readonly earlierLoader: string;
  /** Address of a file of an npm package, as `bootstrap/dist/css/bootstrap.css`. */
  npm(file: string): string;
  /** Address of a file of this repository. */
  file(path: string): string;
  /** Address of a script of the page's own, written here and bundled with its packages. */
  script(name: string): string;
  readonly embedOrigin: string;
  /** Of this answer alone. */
  readonly nonce: string;
}

/** A host page: pieces of a document, and what comes with it. */
export interface HostPage {
  readonly head?: string;
  readonly body: string;
  /** Attributes of `html` and `body`. Default of `html`: `lang="da"`. */
  readonly html?: string;
  readonly bodyAttributes?: string;
  /** Added to the policy that our documentation asks for, or in place of a directive; absent: the site has no policy. */
  readonly policy?: Readonly<Record<string, string>>;
  /** Further documents and scripts of the site, by path; documents get head and snippet of this one. */
  readonly further?: Readonly<Record<string, string>>;
}

/** The environments that widgets are tried in. One row of the table. */
export interface Host {
  readonly name: string;
  /** npm packages whose files the page uses as they are shipped. */
  readonly packages?: readonly string[];
  page(parts: Parts): HostPage;
  /** What happens on the page before it is looked at; also on the bare page, where there is no widget. */
  act?(page: Page): Promise<unknown>;
  /** Attributes of both tags, also on the plain page that the picture is held against. */
  readonly attributes?: string;
  /** What else has to be true once the widgets stand. */
  also?(page: Page): Promise<void>;
  /** What is around our tags moves while the widgets come; `remark` says why. */
  readonly moves?: true;
  /** What the console may say besides; `remark` says why. */
  readonly says?: RegExp;
  /** Looked at as it is printed, and held against the plain page printed. */
  readonly print?: true;
  /** Tried at 320 px as well: one or two of each kind of hosts. */
  readonly narrow?: true;
  /** Tried in Firefox and WebKitGTK as well. */
  readonly everywhere?: true;
  /** Said on the page of the documentation. */
  readonly remark?: string;
}
