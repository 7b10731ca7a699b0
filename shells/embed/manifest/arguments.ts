import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readSettings } from '../../../tools/settings.ts';
import { typedPath } from '../../../tools/typed-path.ts';
import { UsageError } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What stands behind a command. */
export interface Given {
  readonly positionals: readonly string[];
  /** Undefined when it was not given. */
  text(name: string): string | undefined;
  /** The same for a file or folder. */
  path(name: string): string | undefined;
  is(name: string): boolean;
  /** @throws {UsageError} when it is no whole number. */
  number(name: string): number | undefined;
  /** `now`, or an ISO 8601 instant, in milliseconds. @throws {UsageError} */
  instant(name: string): number | undefined;
  readonly folder: string;
  readonly keysFolder: string;
}

const always = { folder: { type: 'string' }, keys: { type: 'string' } } as const;

/** Reads what stands behind a command. @throws {UsageError} when something is unknown or too many stand there. */
export function readArguments(
  args: readonly string[],
  options: Options,
  positionals: { readonly least: number; readonly most?: number },
): Given {
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...always, ...options },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { least, most = Infinity } = positionals;
  const { length } = parsed.positionals;
  if (length < least) throw new UsageError('Something is missing.');
  if (length > most) throw new UsageError(`${parsed.positionals[most]} is one too many.`);
  const text = (name: string): string | undefined => {
    const value = parsed.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const path = (name: string): string | undefined => {
    const value = text(name);
    return value === undefined ? undefined : typedPath(value);
  };
  return {
    positionals: parsed.positionals,
    text,
    path,
    is: (name) => parsed.values[name] === true,
    number(name) {
      const given = text(name);
      if (given === undefined) return undefined;
      if (!/^\d+$/.test(given)) throw new UsageError(`--${name} is no whole number: ${given}.`);
      return Number(given);
    },
    instant(name) {
      const given = text(name);
      if (given === undefined) return undefined;
      const instant = given === 'now' ? Date.now() : Date.parse(given);
      if (Number.isNaN(instant)) {
        throw new UsageError(`--${name} is no instant as 2026-12-24T08:00:00Z: ${given}.`);
      }
      return instant;
    },
    folder: path('folder') ?? process.env.EMBED_FOLDER ?? join(readSettings().dataFolder, 'embed'),
    keysFolder: path('keys') ?? process.env.KEYS_FOLDER ?? join(readSettings().dataFolder, 'keys'),
  };
}

/** @throws {UsageError} when it is no three-digit code. */
export function readCode(code: string | undefined): string {
  if (code === undefined || !/^\d{3}$/.test(code)) {
    throw new UsageError(`A municipality is named by its three digits, not ${code}.`);
  }
  return code;
}
