import { failureParts } from './render-parts.ts';
import { online } from './screen.ts';

/** Failures that there are words for. */
const told = [
  'offline',
  online,
  'timeout',
  'unavailable',
  'too-many-requests',
  'too-many-holds',
  'body-too-large',
  'invalid-request',
  'origin-not-registered',
] as const;

/** What is said of failures where the texts of `personal` are at hand. */
export const { failureWords, failureText, failureAlert } = failureParts(
  told,
  (code) => `personal:failure.${code}` as const,
);
