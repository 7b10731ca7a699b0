import { conformance } from './conformance.ts';

/** Runs the suite against any service that speaks HTTP; see {@link conformance}. */
const { CONFORMANCE_BASE_URL: baseUrl, CONFORMANCE_ORIGIN: origin } = process.env;
if (!baseUrl) throw new Error('CONFORMANCE_BASE_URL must name the origin of the service to test.');
conformance({
  baseUrl: baseUrl.replace(/\/$/, ''),
  ...(origin !== undefined && { headers: { origin } }),
});
