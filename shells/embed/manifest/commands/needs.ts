import { readArguments } from '../arguments.ts';
import { collectFiles } from '../collect-files.ts';
import { needsInWords } from '../needs-in-words.ts';
import { needsOf } from '../needs.ts';
import { manifestIn, readPlace } from '../read-manifest.ts';

/** What a host needs to know, from its manifest. */
export async function needs(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { json: { type: 'boolean' } }, { least: 1, most: 1 });
  const [place] = given.positionals as [string];
  const manifest = manifestIn(await readPlace(place), place);
  const here = new URL(manifest.kernel.url).origin;
  // A manifest from the web has its files there too.
  const embedOrigin = /^https?:/.test(place) ? '' : here;
  const files = await collectFiles(manifest, { folder: given.folder, embedOrigin });
  const known = await needsOf(manifest, files);
  console.log(given.is('json') ? JSON.stringify(known, null, 2) : needsInWords(known).trimEnd());
}
