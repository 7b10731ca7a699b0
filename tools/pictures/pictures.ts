/** The suite `pictures`: each component looks as its kept picture. Run by node:test; not one of the `*.test.ts`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { it } from 'node:test';
import { expectPicture } from './compare.ts';
import { picturesFolder, takePictures } from './take.ts';

const names: string[] = [];
for await (const { name, picture, error } of takePictures()) {
  names.push(name);
  it(`${name} looks as it did`, () => {
    if (!picture) throw error ?? new Error('No picture was taken.');
    expectPicture(`${picturesFolder}/${name}.png`, picture, 'test-results/pictures');
  });
}

it('no picture is kept of what is gone', () => {
  const kept = readdirSync(picturesFolder).map((file) => file.replace('.png', ''));
  assert.deepEqual(
    kept.filter((name) => !names.includes(name)),
    [],
  );
});
