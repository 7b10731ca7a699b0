import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What is wrong with the words that were typed, without the advice that follows in Node's own message. */
export const notUnderstood = (error: unknown): string =>
  `${(error as Error).message.split('. ')[0]}.`;

/**
 * Reads what was typed behind a command. Asked for help, and where something is not understood, it answers by itself.
 * @returns undefined when it has answered: ended with 0 for help, with 2 otherwise.
 */
export function readWords<const Named extends Options>(
  help: string,
  options: Named,
  allowPositionals = false,
) {
  try {
    const read = parseArgs({ options: { ...options, help: asked }, allowPositionals });
    if (!('help' in read.values)) {
      return read as unknown as ReturnType<
        typeof parseArgs<{ options: Named; allowPositionals: true }>
      >;
    }
    console.log(help);
  } catch (error) {
    console.error(`${notUnderstood(error)}\n\n${help}`);
    process.exitCode = 2;
  }
  return undefined;
}

const asked = { type: 'boolean', short: 'h' } as const;
