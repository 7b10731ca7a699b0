import type { EmbedErrorCode } from './codes.ts';

/** What a tag says when something went wrong. */
export const errorEvent = (code: EmbedErrorCode): Event =>
  Object.assign(new Event('ju-error', { bubbles: true, composed: true }), { code });

/** Says on the tag, and to the developer who looks, what went wrong. Never throws. */
export function report(tag: Element, code: EmbedErrorCode): void {
  tag.dispatchEvent(errorEvent(code));
  console.warn('ju-error', code, tag);
}
