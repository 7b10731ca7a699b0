import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import pino from 'pino';

/**
 * Logs as JSON lines that hold nothing personal: no address, query string, header, token or body, and no message of an error,
 * for those of the database and of the JSON reader repeat what was sent. What is left of an error is where it happened.
 *
 * @param destination where the lines go. Default: standard output.
 */
export function createLogger(destination?: pino.DestinationStream): FastifyBaseLogger {
  const options: pino.LoggerOptions = {
    base: null,
    level: 'info',
    serializers: {
      err: describeError,
      error: describeError,
      req: () => undefined,
      res: () => undefined,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** Name, code and stack of an error without its message. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) && { code }),
    stack: stack.slice(0, 8).map((line) => line.trim()),
  };
}

/** One line for each answer: which route of the contract, status, how long. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
    done();
  });
}
