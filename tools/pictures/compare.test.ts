import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { assemble, expectPicture } from './compare.ts';
import { modesFor } from './modes.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, { recursive: true }));

/** A white picture with some pixels of another colour at its start. */
function drawn(width: number, height: number, dark = 0, colour = [0, 0, 0]): Uint8Array {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let pixel = 0; pixel < dark; pixel++) png.data.set(colour, pixel * 4);
  return PNG.sync.write(png);
}

describe('a picture', () => {
  const kept = join(folder, 'thing.png');
  const out = join(folder, 'out');
  const file = (what: string) => join(out, `thing.${what}.png`);

  it('passes when it is as it was, or differs by no more than the tolerance', () => {
    writeFileSync(kept, drawn(100, 100));
    expectPicture(kept, drawn(100, 100), out);
    expectPicture(kept, drawn(100, 100, 10), out);
    assert.equal(existsSync(file('diff')), false);
  });
  it('fails with the share of pixels, and shows what was, what is and what differs', () => {
    assert.throws(
      () => expectPicture(kept, drawn(100, 100, 30), out),
      /thing\.png: 0\.30 % of its pixels differ, more than 0\.10 %.*thing\.diff\.png/,
    );
    for (const what of ['actual', 'expected', 'diff']) assert.ok(existsSync(file(what)), what);
  });
  it('fails when another municipality’s colour is in it', () => {
    const [blue, teal] = [
      [11, 95, 165],
      [14, 105, 115],
    ];
    writeFileSync(kept, drawn(100, 100, 30, blue));
    assert.throws(() => expectPicture(kept, drawn(100, 100, 30, teal), out), /0\.30 %/);
    writeFileSync(kept, drawn(100, 100));
  });
  it('fails when it has another size, or when nothing is kept', () => {
    assert.throws(() => expectPicture(kept, drawn(100, 90), out), /100 × 90, and was 100 × 100/);
    assert.throws(
      () => expectPicture(join(folder, 'new.png'), drawn(9, 9), out),
      /nothing is kept/,
    );
  });
  it('is put together three in a row', () => {
    const { width, height } = PNG.sync.read(
      Buffer.from(assemble([drawn(10, 20), drawn(10, 5), drawn(10, 5), drawn(10, 7)])),
    );
    assert.deepEqual([width, height], [46, 35]);
  });
});

describe('the six looks', () => {
  it('let every two of theme, language, scheme and reading mode meet', () => {
    const looks = modesFor(0).map((mode) => ({ ...mode }) as Record<string, string>);
    const factors = ['theme', 'language', 'scheme', 'reading'];
    const values = (factor: string) => [...new Set(looks.map((look) => look[factor]))];
    for (const one of factors)
      for (const other of factors.filter((factor) => factor !== one))
        for (const first of values(one))
          for (const second of values(other))
            assert.ok(
              looks.some((look) => look[one] === first && look[other] === second),
              `${one} ${first} with ${other} ${second}`,
            );
  });
});
