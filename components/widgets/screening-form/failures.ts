import { failureParts } from '../personal/render-parts.ts';
import { online } from '../personal/screen.ts';

/** Failures that there are words for. */
const told = [
  'offline',
  online,
  'timeout',
  'unavailable',
  'internal',
  'too-many-requests',
  'body-too-large',
  'invalid-request',
  'origin-not-registered',
  'no-visitor',
] as const;

/** What is said of failures, in the form's own words. */
export const { failureWords, failureText, failureAlert } = failureParts(
  told,
  (code) => `failure.${code}` as const,
);
