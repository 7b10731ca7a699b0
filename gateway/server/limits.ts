import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problems.ts';

/** Requests per minute for each client address. 0 switches a limit off. */
export interface Limits {
  readonly requestsPerMinute: number;
  /** For making visitors, which nobody does often. */
  readonly visitorsPerMinute: number;
  /** For telling that something is wrong with a posting. Default: {@link defaultLimits}. */
  readonly reportsPerMinute?: number;
}

/** Many people behind one address (a library, a jobcentre) must still fit. */
export const defaultLimits: Required<Limits> = {
  requestsPerMinute: 600,
  visitorsPerMinute: 60,
  reportsPerMinute: 10,
};

const timeWindow = 60_000;

/**
 * Counts requests per client address (an IPv6 network counts as one), in memory and per process. Health and readiness are
 * not counted, so that a monitor behind the same address is never refused.
 */
export async function limitRates(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(rateLimit, { global: false, cache: 20_000 });
  const refuseAbove = (max: number) => {
    if (max === 0) return async () => {};
    const count = app.createRateLimit({ max, timeWindow });
    return async (request: FastifyRequest) => {
      const used = await count(request);
      if (used.isAllowed || !used.isExceeded) return;
      const wait = String(Math.max(1, used.ttlInSeconds));
      throw new ProblemError('too-many-requests', { headers: { 'retry-after': wait } });
    };
  };
  const any = refuseAbove(limits.requestsPerMinute);
  const visitors = refuseAbove(limits.visitorsPerMinute);
  const reports = refuseAbove(limits.reportsPerMinute ?? defaultLimits.reportsPerMinute);
  app.addHook('onRequest', async (request) => {
    const { url, method } = request.routeOptions;
    if (url === '/health' || url === '/ready') return;
    await any(request);
    if (url === '/v1/visitors' && method === 'POST') await visitors(request);
    if (url === '/v1/job-postings/:id/reports') await reports(request);
  });
}
