import { join } from 'node:path';
import type { Manifest, SignedEnvelope } from '../../../../contract/manifest.ts';
import { codeOf, type EmbedErrorCode } from '../../shared/codes.ts';
import { grace, verify } from '../../shared/verify.ts';
import { readArguments, readCode } from '../arguments.ts';
import { readRoots } from '../key-files.ts';
import { keysIn, manifestIn, readPlace } from '../read-manifest.ts';
import { day } from '../unsigned.ts';
import { NoError } from '../usage.ts';

const meanings: Partial<Record<EmbedErrorCode, string>> = {
  'manifest-invalid': 'it is no manifest of this municipality',
  'manifest-signature':
    'no root key has signed its list of keys, or no key of the list that counts has signed it',
  'manifest-older': 'its number is lower than the one last seen',
  'manifest-expired': 'its grace is over',
};

/** Decides as a loader does, and says why. */
export async function verifyPlace(args: readonly string[]): Promise<void> {
  const given = readArguments(
    args,
    {
      municipality: { type: 'string' },
      roots: { type: 'string' },
      seq: { type: 'string' },
      now: { type: 'string' },
      days: { type: 'string' },
    },
    { least: 1, most: 1 },
  );
  const [place] = given.positionals as [string];
  const now = given.instant('now') ?? Date.now();
  const [seq = 0, days] = [given.number('seq'), given.number('days')];
  const text = await readPlace(place);
  const manifest = manifestIn(text, place) as Manifest;
  const municipality =
    given.text('municipality') === undefined
      ? manifest.municipality
      : readCode(given.text('municipality'));
  console.log(describe(text, manifest, now).join('\n'));
  if (!('keys' in manifest)) throw new NoError('NOT SIGNED yet: npm run manifest -- sign.');
  const rootsFile = given.path('roots') ?? join(given.keysFolder, 'roots.json');
  const roots = await readRoots(rootsFile).catch(() => {
    throw new NoError(`The roots' public keys are not in ${rootsFile}. Name them with --roots.`);
  });
  await verify(text, { roots, municipality, seq, now }).catch((error: unknown) => {
    const code = codeOf(error, 'manifest-invalid');
    throw new NoError(`NOT VALID (${code}): ${meanings[code] ?? String(error)}.`);
  });
  const left = Date.parse(manifest.expires) - now;
  console.log(left < 0 ? 'VALID IN ITS GRACE: loaders use it and report it.' : 'VALID.');
  if (days !== undefined && left < days * day) {
    throw new NoError(`Fewer than ${days} days are left: give out a new one.`);
  }
}

/** Who says so, and until when; what is written, before anything is verified. */
function describe(text: string, manifest: Manifest, now: number): string[] {
  const { name, municipality, seq, issued, expires } = manifest;
  const { kid } = JSON.parse(text) as Partial<SignedEnvelope>;
  const keys = manifest.keys ? keysIn(manifest.keys) : [];
  const ends = Date.parse(expires);
  return [
    `${name} (${municipality}), number ${seq}`,
    `signed by ${kid ?? 'nobody'}; its keys by ${manifest.keys?.kid ?? 'nobody'}`,
    ...keys.map(
      (key) =>
        `  key ${key.kid}: ${key.notBefore === undefined ? '' : `from ${key.notBefore} `}until ${key.expires}`,
    ),
    `given out ${issued}`,
    `expires ${expires} (${inDays(ends - now)}), grace until ${new Date(ends + grace).toISOString()}`,
  ];
}

const inDays = (time: number): string =>
  time < 0 ? `${(-time / day).toFixed(1)} days ago` : `in ${(time / day).toFixed(1)} days`;
