import { join, resolve } from 'node:path';
import { openDatabase } from '../../gateway/database/database.ts';
import { findRunningServer } from '../../gateway/database/left-over.ts';
import { portTaken } from '../start/ports.ts';

/**
 * Stops the database that a run left behind when it was killed. One that is in use goes on.
 *
 * @param dataFolder The product's, as `.jobunivers`.
 */
export async function stopLeftOverDatabase(dataFolder: string): Promise<void> {
  const running = await findRunningServer(join(resolve(dataFolder), 'database'));
  if (!running) return;
  // Whoever leaves last turns it off.
  const database = await openDatabase({ dataFolder, port: running.port }).catch(() => undefined);
  await database?.stop();
}

/** What keeps suites from the ports that they need, in words; undefined when nothing does. */
export async function sayPortsTaken(
  wanted: readonly { readonly suite: string; readonly port: number }[],
): Promise<string | undefined> {
  const taken: string[] = [];
  for (const { suite, port } of wanted) {
    if (await portTaken(port)) taken.push(`  ${port}, for the suite '${suite}'`);
  }
  if (taken.length === 0) return undefined;
  return (
    `Nothing was tested: other programs use ports that the suites need.\n${taken.join('\n')}\n` +
    'Another run of the tests, or what a killed one left? End it, or name the suites that need none of these.'
  );
}
