import type { FastifyInstance } from 'fastify';
import { ProblemError } from './problems.ts';

/**
 * Cross-origin rules (Fetch standard, CORS): pages of registered origins may ask, pages of others get a problem without any
 * CORS header. Requests without `Origin` (same origin, command line, another server) pass. No cookies are involved, so
 * credentials are never allowed.
 */
export function guardOrigins(app: FastifyInstance, registered: readonly string[]): void {
  const known = new Set(registered);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined) return;
    if (!known.has(origin)) throw new ProblemError('origin-not-registered');
    void reply
      .header('access-control-allow-origin', origin)
      .header('access-control-expose-headers', 'Retry-After, ETag');
    if (request.method !== 'OPTIONS') return;
    if (request.headers['access-control-request-method'] === undefined) return;
    await reply
      .header('access-control-allow-methods', 'GET, HEAD, POST, PUT, DELETE')
      .header('access-control-allow-headers', 'authorization, content-type')
      .header('access-control-max-age', '7200')
      .code(204)
      .send();
  });
}
