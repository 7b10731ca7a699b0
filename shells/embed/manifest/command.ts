/**
 * Manifests from build to roll-back: `npm run manifest -- COMMAND`. What there is says `--help`.
 */
import { commandHelp, help, UsageError } from './usage.ts';

type Command = (args: readonly string[]) => Promise<void>;

/** Each prints what it has to say, and throws when the answer is no. Loaded by need: building brings a bundler. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  sign: async () => (await import('./commands/sign.ts')).sign,
  verify: async () => (await import('./commands/verify.ts')).verifyPlace,
  diff: async () => (await import('./commands/diff.ts')).diff,
  rollback: async () => (await import('./commands/renew.ts')).rollBack,
  pause: async () => (await import('./commands/renew.ts')).pause,
  rotate: async () => (await import('./commands/rotate.ts')).rotateKeys,
  needs: async () => (await import('./commands/needs.ts')).needs,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (name === '--help' || name === '-h' || name === 'help') {
  console.log(help);
} else if (!command) {
  console.error(`${name === '' ? 'Which command?' : `There is no command ${name}.`}\n\n${help}`);
  process.exitCode = 2;
} else if (args.includes('--help') || args.includes('-h')) {
  console.log(commandHelp[name]);
} else {
  try {
    await (
      await command()
    )(args);
  } catch (error) {
    console.error((error as Error).message);
    if (error instanceof UsageError) console.error(`\n${commandHelp[name]}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
