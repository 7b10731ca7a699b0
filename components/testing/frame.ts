/**
 * Where an engine's windows cannot be as narrow as a phone, the test stands in a frame of such a window (WebKitGTK; see
 * `tools/component-tests/test-page.ts`). Null in every other engine.
 */
export const frame = window.frameElement as HTMLElement | null;
