import { readArguments } from '../arguments.ts';
import { differences } from '../differences.ts';
import { manifestIn, readPlace } from '../read-manifest.ts';
import { NoError } from '../usage.ts';

/** What a second manifest changes, in words. */
export async function diff(args: readonly string[]): Promise<void> {
  const { positionals } = readArguments(args, {}, { least: 2, most: 2 });
  const [before, after] = (await Promise.all(
    positionals.map(async (place) => manifestIn(await readPlace(place), place)),
  )) as [ReturnType<typeof manifestIn>, ReturnType<typeof manifestIn>];
  const lines = differences(before, after);
  if (lines.length === 0) {
    console.log('Both say the same.');
    return;
  }
  console.log(lines.join('\n'));
  throw new NoError(`${lines.length} ${lines.length === 1 ? 'difference' : 'differences'}.`);
}
