import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { ErrorObject } from 'ajv';
import type pg from 'pg';
import { UnknownCursor } from '../search/cursor.ts';
import { todayInDenmark } from '../search/today.ts';
import { findVisitor, handleIn, type VisitorHash } from '../visitors/visitors.ts';
import { setCacheHeaders } from './caching.ts';
import type { ContractDocument, Operation } from './contract-document.ts';
import type { Asked, Handlers } from './handlers.ts';
import { ProblemError } from './problems.ts';
import { fieldErrors, findUnstorable, Validation } from './validation.ts';

/** A path of the document as Fastify writes it: `/x/{id}` becomes `/x/:id`. */
export const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** Registers one route for each operation of the contract. */
export function registerOperations(
  app: FastifyInstance,
  contract: ContractDocument,
  handlers: Handlers,
  pool: pg.Pool,
  now: () => Date = () => new Date(),
): void {
  const validation = new Validation(contract);
  for (const operation of contract.operations) {
    const visitors = new WeakMap<FastifyRequest, VisitorHash>();
    const read = readerOf(operation, validation);
    const handle = handlers[operation.id] as (
      asked: Asked<never>,
    ) => Promise<{ status: number; body?: unknown }>;
    app.route({
      method: operation.method as HTTPMethods,
      url: routeOf(operation.path),
      // Before the body is even read.
      onRequest: async (request) => {
        const { authorization } = request.headers;
        if (!operation.named || (!operation.personal && authorization === undefined)) return;
        const visitor = await findVisitor(pool, authorization, todayInDenmark(now()));
        if (!visitor) {
          throw new ProblemError('no-visitor', { headers: { 'www-authenticate': 'Bearer' } });
        }
        visitors.set(request, visitor);
      },
      handler: async (request, reply) => {
        const asked = {
          ...read(request),
          get visitor(): VisitorHash {
            const visitor = visitors.get(request);
            if (!visitor) throw new Error(`${operation.id} has no visitor.`);
            return visitor;
          },
          handle: operation.named ? handleIn(request.headers.authorization) : undefined,
        };
        return answer(operation, request, reply, handle, asked as Asked<never>);
      },
    });
  }
}

async function answer(
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  handle: (asked: Asked<never>) => Promise<{ status: number; body?: unknown }>,
  asked: Asked<never>,
): Promise<FastifyReply> {
  try {
    const { status, body } = await handle(asked);
    void reply.code(status);
    if (body === undefined) {
      setCacheHeaders(operation, request, reply);
      return await reply.send();
    }
    const text = JSON.stringify(body);
    void reply.type('application/json; charset=utf-8');
    return await reply.send(setCacheHeaders(operation, request, reply, text) ? text : undefined);
  } catch (error) {
    if (!(error instanceof UnknownCursor)) throw error;
    throw new ProblemError('invalid-request', {
      errors: [{ pointer: '/cursor', detail: 'was not handed out for this question' }],
    });
  }
}

/** Checks one operation's requests. A path that does not fit names nothing; all else is an invalid request. */
function readerOf(operation: Operation, validation: Validation) {
  const fitsPath = validation.ofText(operation.parameters);
  const fitsQuery = validation.ofText(operation.query);
  const fitsBody = operation.body && validation.ofJson(operation.body);
  return (request: FastifyRequest): { query: unknown; path: unknown; body: unknown } => {
    const path = { ...(request.params as object) };
    if (!fitsPath(path)) throw new ProblemError('not-found');
    const query = { ...(request.query as object) };
    if (!fitsQuery(query)) throw invalid(fitsQuery.errors);
    const { body } = request;
    if (fitsBody) {
      if (!fitsBody(body ?? null)) throw invalid(fitsBody.errors);
      const unstorable = findUnstorable(body);
      if (unstorable !== undefined) {
        const detail = 'holds a character that cannot be kept';
        throw new ProblemError('invalid-request', { errors: [{ pointer: unstorable, detail }] });
      }
    }
    return { query, path, body };
  };
}

function invalid(errors: ErrorObject[] | null | undefined): ProblemError {
  return new ProblemError('invalid-request', { errors: fieldErrors(errors) });
}
