/** One file of a webfont. */
export interface FontFaceFile {
  readonly family: string;
  /** A weight, or the range of a variable font. */
  readonly weight: string;
  readonly unicodeRange: string;
  /** Package and path, as in `node_modules`. */
  readonly file: string;
  readonly script: string;
  /** Primary subtags of the languages written with it; empty: every language needs it. */
  readonly languages: readonly string[];
}
