import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/** One process of the product, as the starter sees it. */
export interface Part {
  readonly name: string;
  /** Resolves when the process has ended, however it ended, with the last lines it wrote. */
  readonly ended: Promise<string>;
  /** Asks the process and its children to end; insists after ten seconds. */
  stop(): Promise<void>;
}

export interface PartDescription {
  readonly name: string;
  /** The program's file and its words. */
  readonly command: readonly [file: string, ...words: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** The line that says that the part answers; without it the process has to end well by itself. */
  readonly ready?: RegExp;
  /** How long to wait for that, in milliseconds. */
  readonly patience: number;
}

const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href;
const politeness = 10_000;
const linesKept = 20;

/**
 * Starts a part in a process group of its own, so that Ctrl-C reaches it through the starter alone and in order.
 * @throws with the part's last lines when it ends or stays silent before it is ready; the signal's reason when aborted.
 */
export async function startPart(description: PartDescription, signal: AbortSignal): Promise<Part> {
  const { name, command, environment } = description;
  const child = spawn(process.execPath, ['--import', endWithParent, ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const lastLines: string[] = [];
  const ended = once(child, 'exit').then(
    () => lastLines.join('\n'),
    (error: Error) => error.message,
  );
  const part: Part = { name, ended, stop: () => stopChild(child, ended) };
  try {
    await untilReady(child, description, lastLines, signal);
  } catch (error) {
    await part.stop();
    signal.throwIfAborted();
    const message = `${name} ${(error as Error).message}\n${lastLines.join('\n')}`;
    throw new Error(message, { cause: error });
  }
  return part;
}

/** Reads what the part says for as long as it lives, and settles at its ready line, its end or the end of patience. */
function untilReady(
  child: ChildProcess,
  { name, ready, patience }: PartDescription,
  lastLines: string[],
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    const timer = setTimeout(
      () => reject(new Error(`was not ready after ${patience / 1000} s.`)),
      patience,
    );
    const settled = () => {
      clearTimeout(timer);
      resolve();
    };
    const read = (line: string) => {
      lastLines.push(line);
      if (lastLines.length > linesKept) lastLines.shift();
      if (process.env.JOBUNIVERS_VERBOSE) console.log(`[${name}] ${line}`);
      if (ready?.test(line)) settled();
    };
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', read);
    }
    child.once('error', reject);
    child.once('exit', (code, signalName) => {
      clearTimeout(timer);
      if (ready === undefined && code === 0) resolve();
      else reject(new Error(`ended with ${code ?? signalName}.`));
    });
  });
}

async function stopChild(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const group = -child.pid;
  signalGroup(group, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(group, 'SIGKILL'), politeness);
  await ended;
  clearTimeout(timer);
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(group, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
