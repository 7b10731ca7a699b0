import { chromium, type Browser, type LaunchOptions } from 'playwright';
import { chromiumArguments, findBrowser, findChromiumEngine } from './find.ts';

const tries = 3;

/**
 * Starts Chromium's engine with what every run of it has in common, and more arguments where they are given.
 * @throws when it is not installed, or does not start.
 */
export const launchChromium = (more: readonly string[] = []): Promise<Browser> =>
  launch(findChromiumEngine(), more);

/** Starts the browser that people have, with its own settings for storage and its own drawing. @throws as `launchChromium`. */
export const launchWholeChromium = (more: readonly string[] = []): Promise<Browser> =>
  launch(findBrowser('chromium'), more);

function launch(executablePath: string, more: readonly string[]): Promise<Browser> {
  const options: LaunchOptions = { executablePath, args: [...chromiumArguments, ...more] };
  return startAgain('Chromium', () => chromium.launch(options));
}

/**
 * Starts a browser. On a busy machine one may end before it is up: it is then started again, and that is said, for a whole
 * file of tests hangs on it. @throws what the last of three tries threw.
 */
export async function startAgain<Started>(
  name: string,
  start: () => Promise<Started>,
  say: (line: string) => void = console.warn,
): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === tries) throw error;
      say(`${name} did not start and is started again: ${(error as Error).message}`);
    }
  }
}
