import helmet from '@fastify/helmet';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type pg from 'pg';
import { fragmentsRoute, registerFragments } from '../fragments/fragments.ts';
import { readContract } from './contract-document.ts';
import { createHandlers, type Asked } from './handlers.ts';
import { defaultLimits, limitRates, type Limits } from './limits.ts';
import { logAnswers } from './logging.ts';
import { guardOrigins } from './origins.ts';
import { problemOf, ProblemError, sendProblem } from './problems.ts';
import { registerOperations, routeOf } from './routes.ts';
import { answerWireError } from './wire-errors.ts';

/** Settings of {@link buildGateway}. */
export interface GatewayOptions {
  /** A database that is migrated. */
  readonly pool: pg.Pool;
  /** Origins whose pages may ask, as `https://www.example.dk`. */
  readonly hostOrigins: readonly string[];
  /** Default: no log. */
  readonly logger?: FastifyBaseLogger;
  readonly limits?: Limits;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** How long a slot is held before it must be confirmed. Default: ten minutes. */
  readonly holdMinutes?: number;
  /** For tests that need another day. */
  readonly now?: () => Date;
}

/** The longest body that the contract allows, an application of 40,000 characters, has at most 160 kB. */
const bodyLimit = 262_144;

/** The contract as an HTTP service. The pool stays the caller's. */
export async function buildGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { pool, logger } = options;
  const contract = readContract();
  const app = fastify({
    ...(logger ? { loggerInstance: logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    // Whole request, from first byte to last: slow senders do not hold connections.
    requestTimeout: 15_000,
    connectionTimeout: 20_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerWireError,
    // Addresses that cannot be read, or are endless.
    frameworkErrors: (error, _request, reply) => {
      const { statusCode = 500 } = error as { statusCode?: number };
      void sendProblem(reply, statusCode < 500 ? new ProblemError('not-found') : problemOf(error));
    },
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: error }, 'failed');
    return sendProblem(reply, problem);
  });
  const routes = [
    ...contract.operations.map(({ method, path }) => ({ method, path })),
    { method: 'GET', path: fragmentsRoute },
  ];
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(request.url, routes);
    const problem =
      allowed.length > 0
        ? new ProblemError('invalid-request', {
            status: 405,
            headers: { allow: allowed.join(', ') },
          })
        : new ProblemError('not-found');
    return sendProblem(reply, problem);
  });
  logAnswers(app);
  endConnectionsOnClose(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    // Answers are for pages of other origins; CORS says which.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    // The gateway speaks for its own name only.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
  });
  guardOrigins(app, options.hostOrigins);
  await limitRates(app, options.limits ?? defaultLimits);
  const handlers = createHandlers({
    pool,
    cursorSecret: await readCursorSecret(pool),
    now: options.now,
    ownOrigins: options.hostOrigins,
    holdMinutes: options.holdMinutes,
  });
  registerOperations(app, contract, handlers, pool, options.now);
  registerFragments(app, {
    search: async (query) =>
      (await handlers.searchJobPostings({ query } as Asked<'searchJobPostings'>)).body,
    posting: async (id) =>
      (await handlers.getJobPosting({ path: { id } } as Asked<'getJobPosting'>)).body,
    company: async (id) =>
      (await handlers.getCompany({ path: { id } } as Asked<'getCompany'>)).body,
    hostOrigins: options.hostOrigins,
  });
  return app;
}

/** How long requests in flight may take once the gateway is told to stop. */
const patienceMs = 10_000;

/** A connection kept alive would hold the gateway up after its last answer. */
function endConnectionsOnClose(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    setTimeout(() => app.server.closeAllConnections(), patienceMs).unref();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

async function readCursorSecret(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ secret: string }>(
    "select secret from gateway_secret where purpose = 'cursor'",
  );
  return rows[0]!.secret;
}

/** The methods that the contract knows at a URL, for the `Allow` header (RFC 9110, 405). */
function methodsAt(url: string, routes: readonly { method: string; path: string }[]): string[] {
  const path = url.split('?')[0]!;
  const methods = routes
    .filter((route) => new RegExp(`^${routeOf(route.path).replace(/:\w+/g, '[^/]+')}$`).test(path))
    .map(({ method }) => method);
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}
