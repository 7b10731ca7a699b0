import type { EmbedErrorCode } from './codes.ts';

/** Says on the tag, and to the developer who looks, what went wrong. Never throws. */
export function report(tag: Element, code: EmbedErrorCode): void {
  tag.dispatchEvent(
    Object.assign(new Event('ju-error', { bubbles: true, composed: true }), { code }),
  );
  console.warn('ju-error', code, tag);
}
