import { waitUntil as wait } from '@open-wc/testing';

/** Waits for something to be so; a slow machine has five seconds. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { timeout: 5000, ...options });
