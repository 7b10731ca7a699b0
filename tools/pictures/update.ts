/** `node tools/pictures/update.ts [name …]`: keeps the pictures as they are now, of every component or of those named. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readWords } from '../words.ts';

const help = `node tools/pictures/update.ts [NAME...]

Keeps the pictures of these components (of all, when none is named) as they are now, in stories/pictures/. NAME is the
component's, as job-card. Look at a picture before you commit it.
`;

const names = readWords(help, {}, true)?.positionals;
if (names) await keepPictures(names);

async function keepPictures(names: string[]): Promise<void> {
  // It brings a browser's driver, which help does not need.
  const { picturesFolder, takePictures } = await import('./take.ts');
  mkdirSync(picturesFolder, { recursive: true });
  const taken = new Set<string>();
  let total = 0;
  for await (const { name, picture, error } of takePictures(names)) {
    taken.add(name);
    if (!picture) {
      console.error(`${name}: ${error?.message}`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(`${picturesFolder}/${name}.png`, picture);
    total += picture.length;
    console.log(`${name}: ${Math.round(picture.length / 1024)} kB`);
  }
  console.log(`${Math.round(total / 1024)} kB in all`);
  const unknown = names.filter((name) => !taken.has(name));
  if (unknown.length > 0) {
    console.error(`No component is called ${unknown.join(', ')}.`);
    process.exitCode = 2;
  }
}
