import type { Failure } from './failures.ts';

/** What Playwright, Web Test Runner, Vitest and drivers say when a browser, or the process of one of its pages, ended by itself. */
const said =
  /\b(Page crashed|Target crashed|browser disconnected|Browser connection was closed|browser has (been closed|disconnected)|(session deleted because of|web process) crash)/i;

/**
 * Whether nothing is known against the tests: all that failed, failed because the browser under them ended. That happens once
 * in some thousand pages, and says nothing of ours; what a test asserts, or a test that takes too long, is never such.
 */
export const onlyBrowserEnded = (failures: readonly Failure[]): boolean =>
  failures.length > 0 && failures.every(({ message }) => said.test(message));
