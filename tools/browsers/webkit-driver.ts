import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { findBrowser, virtualScreen, webkitMiniBrowser } from './find.ts';

/** A running WebKitWebDriver with a screen of its own. */
export interface WebkitDriver {
  readonly port: number;
  stop(): Promise<void>;
}

/** What a session asks of the driver. */
export const webkitCapabilities = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: webkitMiniBrowser ?? '', args: ['--automation'] },
} as const;

/**
 * Starts WebKitGTK's driver under a virtual screen.
 * @param port Where it listens. Default: any free one.
 * @throws when the engine is not installed: a missing engine fails a test, it never skips one.
 */
export async function startWebkitDriver(port?: number): Promise<WebkitDriver> {
  const program = findBrowser('webkit');
  if (webkitMiniBrowser === undefined) {
    throw new Error("WebKitGTK's MiniBrowser was not found; name it in WEBKIT_BROWSER_PATH.");
  }
  const started: ChildProcess[] = [];
  const start = (command: string, words: string[], env: NodeJS.ProcessEnv): ChildProcess => {
    const child = spawn(command, words, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    started.push(child);
    return child;
  };
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  };
  try {
    const screen = start(
      virtualScreen,
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      process.env,
    );
    const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
    const chosen = port ?? (await freePort());
    start(program, [`--port=${chosen}`, '--host=127.0.0.1'], {
      ...process.env,
      DISPLAY: `:${number.toString().trim()}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    await untilAnswering(`http://127.0.0.1:${chosen}`);
    return { port: chosen, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswering(address: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}
