import pg from 'pg';

// A date without a time is text here: JavaScript's Date would move it by the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** Settings of {@link createPool}. */
export interface PoolOptions {
  /** Connections at most. Default 10. */
  readonly connections?: number;
  /** Milliseconds after which the server gives a statement up. Default 5,000. */
  readonly statementTimeoutMs?: number;
}

/** Connections to the database, with time limits everywhere, so that a slow database cannot hang a request. */
export function createPool(url: string, options: PoolOptions = {}): pg.Pool {
  const statementTimeout = options.statementTimeoutMs ?? 5_000;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'jobunivers gateway',
    max: options.connections ?? 10,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    // A search must cost the same whatever the planner guesses of a word: the index always, and one process.
    options: '-c enable_seqscan=off -c max_parallel_workers_per_gather=0',
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}
