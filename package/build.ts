/** `npm run package [-- --to FOLDER]`: the npm package, unpacked and packed, in `dist/package` or the folder named. */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { typedPath } from '../tools/typed-path.ts';
import { readWords } from '../tools/words.ts';

const help = `npm run package [-- --to FOLDER]

Makes the npm package, unpacked and packed (jobunivers-VERSION.tgz), in dist/package or in FOLDER.
`;

const read = readWords(help, { to: { type: 'string' } });
if (read) {
  // It brings a bundler.
  const { buildPackage, PlaceTaken } = await import('./build-package.ts');
  const began = performance.now();
  try {
    const { tarball, folder } = await buildPackage(read.values.to && typedPath(read.values.to));
    const here = typedPath('.');
    const kilobytes = (statSync(tarball).size / 1000).toFixed(0);
    console.log(`${relative(here, folder)}/\n${relative(here, tarball)}  ${kilobytes} kB`);
    console.log(`package built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  } catch (error) {
    if (!(error instanceof PlaceTaken)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
