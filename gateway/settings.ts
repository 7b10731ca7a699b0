import { isIP } from 'node:net';
import path from 'node:path';
import type { DatabaseOptions } from './database/database.ts';
import { defaultLimits, type Limits } from './server/limits.ts';

/** What the environment says to gateway and import. */
export interface GatewaySettings {
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  readonly database: DatabaseOptions;
  readonly hostOrigins: readonly string[];
  readonly limits: Limits;
  readonly trustedProxies: readonly string[];
  /** Folder to fill an empty database from. */
  readonly seedFolder: string | undefined;
  /** Visitors who have not come back for so many days are erased. */
  readonly visitorDays: number;
  /** Connections to the database at most. */
  readonly connections: number;
}

/** A variable of the environment is not what it must be. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Every variable with its meaning, for `--help`. */
export const variables: readonly (readonly [string, string])[] = [
  ['PORT', 'port of the gateway (default: JOBUNIVERS_PORT_BASE + 2)'],
  ['HOST', 'address to listen on (default: 127.0.0.1)'],
  [
    'HOST_ORIGINS',
    'registered origins, parted by commas (default: the local host site and embed origin)',
  ],
  [
    'DATABASE_URL',
    'PostgreSQL server, 15 or later (default: the embedded server in the data folder)',
  ],
  ['JOBUNIVERS_PORT_BASE', 'first of the local ports (default: 8100)'],
  ['JOBUNIVERS_DATABASE_PORT', 'port of the embedded server (default: JOBUNIVERS_PORT_BASE + 4)'],
  ['JOBUNIVERS_DATA', 'data folder (default: .jobunivers)'],
  [
    'SEED_FOLDER',
    'postings for an empty database, skills.json and companies.json beside it too (default: mocks/data; with DATABASE_URL none)',
  ],
  [
    'REQUESTS_PER_MINUTE',
    `limit per client address, 0 for none (default: ${defaultLimits.requestsPerMinute})`,
  ],
  [
    'VISITORS_PER_MINUTE',
    `new visitors per client address, 0 for no limit (default: ${defaultLimits.visitorsPerMinute})`,
  ],
  [
    'REPORTS_PER_MINUTE',
    `reports of postings per client address, 0 for no limit (default: ${defaultLimits.reportsPerMinute})`,
  ],
  ['TRUSTED_PROXIES', 'addresses or networks whose X-Forwarded-For is believed, parted by commas'],
  [
    'VISITOR_DAYS',
    'days without a visit after which a visitor is erased (default and at most: 365)',
  ],
  ['DATABASE_CONNECTIONS', 'connections to the database at most (default: 10)'],
];

/** @throws {SettingsError} */
export function readGatewaySettings(environment: NodeJS.ProcessEnv = process.env): GatewaySettings {
  const number = (name: string, fallback: number, lowest: number, highest: number): number => {
    const text = environment[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= lowest && value <= highest) return value;
    throw new SettingsError(`${name} must be a whole number from ${lowest} to ${highest}.`);
  };
  const list = (name: string): string[] =>
    (environment[name] ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const base = number('JOBUNIVERS_PORT_BASE', 8100, 1024, 65_530);
  const databaseUrl = environment.DATABASE_URL || undefined;
  if (databaseUrl !== undefined && !/^(?:postgres(?:ql)?:\/\/|socket:|\/)/.test(databaseUrl)) {
    // What it holds is not said: there may be a password in it.
    throw new SettingsError(
      'DATABASE_URL is no address of a PostgreSQL server, as postgresql://user@host/database.',
    );
  }
  const origins = list('HOST_ORIGINS');
  for (const origin of origins) {
    if (!isOrigin(origin)) {
      throw new SettingsError(
        `HOST_ORIGINS holds "${origin}", which is not an origin such as https://www.example.dk.`,
      );
    }
  }
  const trustedProxies = list('TRUSTED_PROXIES');
  for (const proxy of trustedProxies) {
    if (!isNetwork(proxy)) {
      throw new SettingsError(
        `TRUSTED_PROXIES holds "${proxy}", which is neither an address nor a network such as 10.0.0.0/8.`,
      );
    }
  }
  return {
    port: number('PORT', base + 2, 0, 65_535),
    host: environment.HOST || '127.0.0.1',
    database: {
      dataFolder: path.resolve(environment.JOBUNIVERS_DATA || '.jobunivers'),
      port: number('JOBUNIVERS_DATABASE_PORT', base + 4, 1, 65_535),
      databaseUrl,
    },
    hostOrigins: origins.length
      ? origins
      : [`http://thisted.localhost:${base}`, `http://embed.localhost:${base + 1}`],
    limits: {
      requestsPerMinute: number('REQUESTS_PER_MINUTE', defaultLimits.requestsPerMinute, 0, 1e9),
      visitorsPerMinute: number('VISITORS_PER_MINUTE', defaultLimits.visitorsPerMinute, 0, 1e9),
      reportsPerMinute: number('REPORTS_PER_MINUTE', defaultLimits.reportsPerMinute, 0, 1e9),
    },
    trustedProxies,
    // Invented postings have no place on a server that somebody runs in earnest.
    seedFolder:
      environment.SEED_FOLDER ??
      (databaseUrl ? undefined : path.join(import.meta.dirname, '..', 'mocks', 'data')),
    // A year at most: the screening promises it to whoever answers about health.
    visitorDays: number('VISITOR_DAYS', 365, 1, 365),
    connections: number('DATABASE_CONNECTIONS', 10, 1, 1_000),
  };
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** An IP address, alone or with the length of its network's prefix (CIDR, RFC 4632). */
function isNetwork(text: string): boolean {
  const [, address = '', prefix = '0'] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(prefix) <= (version === 4 ? 32 : 128);
}
