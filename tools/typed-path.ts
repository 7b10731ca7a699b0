import { resolve } from 'node:path';

/**
 * A file or folder as somebody typed it behind a command. It counts from where they stand, though npm runs its scripts in the
 * checkout's root.
 */
export function typedPath(path: string): string {
  const stood = standing();
  return stood === undefined ? path : resolve(stood, path);
}

/** Where the person stands; undefined when that is where the process runs. */
function standing(): string | undefined {
  const { INIT_CWD, npm_lifecycle_script: script = '' } = process.env;
  const [, started] = /^node (\S+)/.exec(script) ?? [];
  // What npm starts may start others, as tests do. They inherit its environment, and say where they run.
  if (started === undefined || resolve(started) !== process.argv[1]) return undefined;
  return INIT_CWD === process.cwd() ? undefined : INIT_CWD;
}
