import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { buildPackage, PlaceTaken } from './build-package.ts';

const place = mkdtempSync(join(tmpdir(), 'package-place-'));
after(() => rmSync(place, { recursive: true, force: true }));

describe('npm run package -- --to FOLDER', () => {
  for (const [what, name, text] of [
    ['a checkout', 'package.json', '{ "name": "jobunivers", "private": true }'],
    ['a folder of somebody’s own', 'notes.txt', 'Husk mælk'],
  ] as const) {
    it(`leaves alone ${what} that stands where the package would`, async () => {
      const folder = join(place, what);
      mkdirSync(join(folder, 'jobunivers'), { recursive: true });
      writeFileSync(join(folder, 'jobunivers', name), text);
      // Of a root that is not there: nothing can be built, so a guard that is gone is seen at once.
      await assert.rejects(buildPackage(folder, join(place, 'nowhere')), PlaceTaken);
      assert.deepEqual(readdirSync(join(folder, 'jobunivers')), [name]);
      assert.deepEqual(readdirSync(folder), ['jobunivers']);
    });
  }
});
