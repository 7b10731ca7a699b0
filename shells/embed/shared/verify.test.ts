import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Manifest, SignedEnvelope, SigningKey } from '../../../contract/manifest.ts';
import { seal } from '../manifest/give-out.ts';
import {
  makeKey,
  publicHalf,
  signKeyList,
  signWith,
  type StoredKey,
} from '../manifest/key-files.ts';
import type { UnsignedManifest } from '../manifest/unsigned.ts';
import { grace, verify, type Expectation, type RootKeys } from './verify.ts';

const day = 86_400_000;
const now = Date.parse('2026-11-21T08:00:00Z');
const at = (time: number): string => new Date(time).toISOString();
const integrity = `sha384-${'A'.repeat(64)}` as const;
const file = { url: 'https://embed.example/a.js', integrity };
const unsigned: UnsignedManifest = {
  schema: 1,
  municipality: '787',
  name: 'Thisted',
  seq: 7,
  issued: at(now),
  expires: at(now + 30 * day),
  contract: '1.0.0',
  hosts: ['https://www.thisted.example'],
  gateway: 'https://gateway.example',
  theme: { name: 'thisted', ...file },
  languages: ['da'],
  defaultLanguage: 'da',
  kernel: { ...file, modules: { [file.url]: integrity } },
  texts: {},
  shelf: [],
};

/** Two offline roots, a foreign one, and signing keys as they follow one another. */
const made: Record<string, StoredKey> = {};
let roots: RootKeys;
before(async () => {
  const lives: [string, number, number?][] = [
    ['root-1', now + 900 * day],
    ['root-2', now + 900 * day],
    ['foreign', now + 900 * day],
    ['signing-1', now + 10 * day],
    ['signing-2', now + 200 * day, now + 5 * day],
  ];
  for (const [kid, expires, notBefore] of lives) made[kid] = await makeKey(kid, expires, notBefore);
  roots = Object.fromEntries(
    ['root-1', 'root-2'].map((kid) => {
      const { x, y } = key(kid).jwk;
      return [kid, [x as string, y as string]];
    }),
  );
});
const key = (kid: string): StoredKey => made[kid] as StoredKey;

interface Signed {
  readonly manifest?: Partial<UnsignedManifest>;
  /** Who signs the manifest, and under which name. */
  readonly by?: string;
  readonly as?: string;
  /** Keys on the list. */
  readonly listed?: readonly SigningKey[];
  /** Who signs the list, and under which name. */
  readonly root?: string;
  readonly rootAs?: string;
}

/** A manifest as it is sent. */
async function signed(how: Signed = {}): Promise<string> {
  const { manifest, by = 'signing-1', as = by, root = 'root-1', rootAs = root } = how;
  const listed = how.listed ?? [publicHalf(key('signing-1')), publicHalf(key('signing-2'))];
  const { signed: list } = await signKeyList(listed, key(root));
  const { envelope } = await seal(
    { ...unsigned, ...manifest },
    {
      list: { ...list, kid: rootAs },
      kid: as,
      sign: (text) => signWith(key(by).jwk, text),
    },
  );
  return envelope;
}

const read = (text: string, expected: Partial<Expectation> = {}): Promise<Manifest> =>
  verify(text, { roots, municipality: '787', seq: 0, now, ...expected });
const refused = (text: string, code: string, expected: Partial<Expectation> = {}): Promise<void> =>
  assert.rejects(read(text, expected), { code });

describe('a manifest', () => {
  test('is taken from a key on a list that either root has signed', async () => {
    for (const root of ['root-1', 'root-2']) {
      assert.equal((await read(await signed({ root }))).seq, 7);
    }
  });

  describe('is not taken', () => {
    const forged: [string, Signed][] = [
      ['whose list a foreign root has signed', { root: 'foreign' }],
      [
        'whose list a foreign root has signed in a root’s name',
        { root: 'foreign', rootAs: 'root-1' },
      ],
      ['whose list the other root has signed', { root: 'root-2', rootAs: 'root-1' }],
      ['whose list its own signing key has signed', { root: 'signing-1', rootAs: 'root-1' }],
      ['that a root has signed, without being on the list', { by: 'root-1' }],
      ['that a foreign key has signed in a listed one’s name', { by: 'foreign', as: 'signing-1' }],
      ['that a foreign key has signed in its own', { by: 'foreign' }],
    ];
    for (const [what, how] of forged) {
      test(what, async () => refused(await signed(how), 'manifest-signature'));
    }

    test('whose root is named like something every object has', async () => {
      await assert.rejects(read(await signed({ rootAs: 'constructor' })));
    });

    test('when its payload is signed, and another one sent', async () => {
      const [mine, other] = await Promise.all([signed(), signed({ manifest: { seq: 8 } })]);
      const { payload } = JSON.parse(other) as SignedEnvelope;
      const swapped = JSON.stringify({ ...(JSON.parse(mine) as SignedEnvelope), payload });
      await refused(swapped, 'manifest-signature');
    });
  });
});

describe('a key that is replaced', () => {
  test('counts beside the new one until its end, and then only the new one does', async () => {
    const [old, next] = await Promise.all([signed(), signed({ by: 'signing-2' })]);
    for (const [days, oldCounts, nextCounts] of [
      [0, true, false],
      [4.99, true, false],
      [5, true, true],
      [9.99, true, true],
      [10, false, true],
      [29, false, true],
    ] as const) {
      const then = { now: now + days * day };
      await (oldCounts ? read(old, then) : refused(old, 'manifest-signature', then));
      await (nextCounts ? read(next, then) : refused(next, 'manifest-signature', then));
    }
  });

  test('is no longer taken once it is off the list, whatever it signed', async () => {
    await refused(await signed({ listed: [publicHalf(key('signing-2'))] }), 'manifest-signature');
  });

  test('is not given a longer life by who holds it', async () => {
    const longer = { ...publicHalf(key('signing-1')), expires: at(now + 900 * day) };
    const text = await signed({ listed: [longer], root: 'signing-1', rootAs: 'root-1' });
    await refused(text, 'manifest-signature', { now: now + 11 * day });
  });
});

describe('time', () => {
  const lasting = { by: 'signing-2', manifest: { issued: at(now), expires: at(now + 30 * day) } };
  test('ends a manifest only after its grace', async () => {
    const text = await signed(lasting);
    const end = now + 30 * day;
    for (const then of [end - 1, end, end + grace]) assert.ok(await read(text, { now: then }));
    await refused(text, 'manifest-expired', { now: end + grace + 1 });
    assert.equal(grace, 14 * day);
  });

  test('that a clock tells wrongly is not held against it, unless no key counts then', async () => {
    assert.ok(await read(await signed(), { now: now - 300 * day }));
    await refused(await signed(lasting), 'manifest-signature', { now: now - 300 * day });
  });
});

describe('what is expected', () => {
  test('is a number no lower than the last', async () => {
    const text = await signed();
    for (const seq of [0, 6, 7]) assert.ok(await read(text, { seq }));
    await refused(text, 'manifest-older', { seq: 8 });
  });

  test('is this municipality’s manifest', async () => {
    await refused(await signed(), 'manifest-invalid', { municipality: '851' });
  });

  for (const text of ['', 'null', '[]', '{}', '<!doctype html>', '{"payload":"e30"}', '"a"']) {
    test(`is no ${text || 'empty answer'}`, () => refused(text, 'manifest-invalid'));
  }
});

describe('whatever comes', () => {
  test('a byte changed anywhere never verifies', async () => {
    const text = await signed();
    const bytes = Buffer.from(text);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const spoilt = Buffer.from(bytes);
          spoilt[place] = (spoilt[place] as number) ^ change;
          fc.pre(!endsAlike(spoilt.toString('latin1'), text));
          await assert.rejects(read(spoilt.toString('latin1')));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a list of keys changed anywhere never lets a key in', async () => {
    const listed = [publicHalf(key('signing-1'))];
    const { signed: keys } = await signKeyList(listed, key('root-1'));
    const bytes = Buffer.from(keys.list, 'base64url');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const spoilt = Buffer.from(bytes);
          spoilt[place] = (spoilt[place] as number) ^ change;
          // Signed by the listed key itself: only the root stands in the way.
          const list = { ...keys, list: spoilt.toString('base64url') };
          const payload = Buffer.from(JSON.stringify({ ...unsigned, keys: list })).toString(
            'base64url',
          );
          const signature = await signWith(key('signing-1').jwk, payload);
          await assert.rejects(read(JSON.stringify({ payload, kid: 'signing-1', signature })));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('nothing but what is signed verifies, and every refusal has its code', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .record({ payload: fc.base64String(), kid: fc.string(), signature: fc.base64String() })
            .map((envelope) => JSON.stringify(envelope)),
        ),
        (text) => refused(text, 'manifest-invalid'),
      ),
      { numRuns: 200 },
    ));
});

/** Base64url's last letter has bits that stand for nothing: there another letter is the same signature. */
function endsAlike(spoilt: string, text: string): boolean {
  try {
    const [one, other] = [JSON.parse(spoilt), JSON.parse(text)] as SignedEnvelope[];
    const bytes = (envelope: SignedEnvelope | undefined) =>
      Buffer.from(envelope?.signature ?? '', 'base64url').toString('hex');
    return (
      one?.payload === other?.payload && one?.kid === other?.kid && bytes(one) === bytes(other)
    );
  } catch {
    return false;
  }
}
