import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Operation } from './contract-document.ts';

/** Whether the question says something about a person's health: caches keep the address with the answer. */
const saysHealth = ({ query }: FastifyRequest): boolean =>
  Object.hasOwn(query as object, 'accommodation');

/**
 * Personal answers are never stored. Open data may be, and is asked for again each time; an unchanged answer is then 304 and
 * costs no bytes. The municipalities hardly ever change.
 *
 * @returns whether the body must be sent.
 */
export function setCacheHeaders(
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  body?: string,
): boolean {
  const open =
    operation.method === 'GET' &&
    operation.tags.some((tag) => ['municipalities', 'job-postings', 'companies'].includes(tag));
  if (!open || body === undefined || saysHealth(request)) {
    void reply.header('cache-control', 'no-store');
    return true;
  }
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  void reply
    .header('etag', tag)
    .header(
      'cache-control',
      operation.id === 'listMunicipalities' ? 'public, max-age=300' : 'public, no-cache',
    );
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((value) => value.trim().replace(/^W\//, ''));
  if (!known.includes(tag)) return true;
  void reply.code(304).removeHeader('content-type');
  return false;
}
