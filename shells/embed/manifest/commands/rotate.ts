import { readArguments } from '../arguments.ts';
import { isKeyName } from '../key-files.ts';
import { firstKeys, overlap, rotate, type RotationOptions } from '../rotate.ts';
import { day } from '../unsigned.ts';
import { UsageError } from '../usage.ts';

/** In days. A key that nobody takes off the list should end by itself. */
const longest = 3650;

/** A new signing key on a list that a root key signs. */
export async function rotateKeys(args: readonly string[]): Promise<void> {
  const given = readArguments(
    args,
    {
      'root-keys': { type: 'string' },
      first: { type: 'boolean' },
      new: { type: 'string' },
      from: { type: 'string' },
      days: { type: 'string' },
      retire: { type: 'string' },
      at: { type: 'string' },
      root: { type: 'string' },
    },
    { least: 0, most: 0 },
  );
  const rootsFolder = given.path('root-keys');
  if (rootsFolder === undefined) {
    throw new UsageError('Where are the root keys? Name their folder with --root-keys.');
  }
  const retired = given.text('retire');
  if (retired === undefined && given.text('at') !== undefined) {
    throw new UsageError('--at says when a key ends: name it with --retire.');
  }
  const now = Date.now();
  const [kid, root, notBefore, days] = [
    given.text('new'),
    given.text('root'),
    given.instant('from'),
    given.number('days'),
  ];
  if (kid !== undefined && !isKeyName(kid)) {
    throw new UsageError(
      `No signing key can be called ${kid}: it names a file, as signing-2 does.`,
    );
  }
  if (days !== undefined && (days < 1 || days > longest)) {
    throw new UsageError(`A signing key lives for 1 to ${longest} days, not ${days}.`);
  }
  const options: RotationOptions = {
    rootsFolder,
    keysFolder: given.keysFolder,
    now,
    ...(kid !== undefined && { kid }),
    ...(root !== undefined && { root }),
    ...(notBefore !== undefined && { notBefore }),
    ...(days !== undefined && { lifetime: days * day }),
    ...(retired !== undefined && {
      retire: { kid: retired, at: given.instant('at') ?? Math.max(now, notBefore ?? 0) + overlap },
    }),
  };
  const { keys, signed } = await (given.is('first') ? firstKeys(options) : rotate(options));
  console.log(`The list of keys, signed by ${signed.kid}:`);
  for (const { kid, expires, notBefore: from } of keys) {
    console.log(`  ${kid}: ${from === undefined ? '' : `from ${from} `}until ${expires}`);
  }
  console.log(
    `Written to ${given.keysFolder}. Carry key-list.json and the new key to where manifests are signed, then build and sign.`,
  );
}
