import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** A gateway in a process of its own. */
export interface GatewayProcess {
  readonly origin: string;
  readonly process: ChildProcess;
  /** Everything written so far to standard output and error. */
  output(): string;
  /** Sends the signal and waits for the end. @returns the exit code; `null` after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `gateway/main.ts` on a free port and waits until it is ready. Fails with its output when it ends before. */
export async function startGatewayProcess(
  environment: Readonly<Record<string, string>>,
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '..', 'main.ts')], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      REQUESTS_PER_MINUTE: '0',
      VISITORS_PER_MINUTE: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /^gateway ready (\S+)$/m.exec(output)?.[1];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`The gateway ended with ${code}:\n${output}`)));
  });
  return {
    origin,
    process: child,
    output: () => output,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
