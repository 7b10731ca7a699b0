/**
 * What can go wrong between a tag and its widget, as `ju-error` says it. Documented for hosts in `docs/error-codes.md`; a
 * code never changes its meaning. Widgets have codes of their own besides.
 */
export type EmbedErrorCode =
  | 'contract'
  | 'frame-unreachable'
  | 'insecure-context'
  | 'integrity'
  | 'kernel-threw'
  | 'manifest-expired'
  | 'manifest-in-grace'
  | 'manifest-invalid'
  | 'manifest-older'
  | 'manifest-signature'
  | 'manifest-unreachable'
  | 'no-search-page'
  | 'not-on-shelf'
  | 'paused'
  | 'remote-threw'
  | 'remote-unreachable'
  | 'tag-taken'
  | 'timeout'
  | 'trusted-types'
  | 'unknown-municipality'
  | 'unpinned';

/** What is thrown inside the embed shell: an error that carries its code. */
export interface CodedError extends Error {
  readonly code: EmbedErrorCode;
}

/** An error with a code, to be thrown. */
export const coded = (code: EmbedErrorCode): CodedError => Object.assign(new Error(code), { code });

/**
 * The code an error of ours carries, else the one that fits where it was caught. Other people's errors have a `code` too, but
 * no documented one.
 */
export function codeOf(error: unknown, otherwise: EmbedErrorCode): EmbedErrorCode {
  const given = error as Partial<CodedError> | null | undefined;
  return (given?.message === given?.code && given?.code) || otherwise;
}
