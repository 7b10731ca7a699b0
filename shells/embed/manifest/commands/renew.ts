import { join } from 'node:path';
import type { Manifest } from '../../../../contract/manifest.ts';
import { readManifestFile } from '../../server/manifest-file.ts';
import { readArguments, readCode, type Given } from '../arguments.ts';
import { lost } from '../checks/lost.ts';
import { inWords } from '../checks/refusal.ts';
import { collectFiles } from '../collect-files.ts';
import { differences } from '../differences.ts';
import { everyPin } from '../pinned-files.ts';
import { archivedIn, readArchived } from '../give-out.ts';
import { signAndGiveOut, writeUnsigned } from '../signer.ts';
import { stamp, type UnsignedManifest } from '../unsigned.ts';
import { NoError, UsageError } from '../usage.ts';

const signing = { key: { type: 'string' }, unsigned: { type: 'boolean' } } as const;

/** Gives out what an earlier manifest said, under a higher number. */
export async function rollBack(args: readonly string[]): Promise<void> {
  const given = readArguments(
    args,
    { ...signing, to: { type: 'string' }, list: { type: 'boolean' } },
    { least: 1, most: 1 },
  );
  const code = readCode(given.positionals[0]);
  const { folder } = given;
  const present = await presentOf(folder, code);
  const earlier = await archivedIn(folder, code);
  if (given.is('list')) {
    if (earlier.length === 0) console.log(`Nothing was given out for ${code} before this one.`);
    for (const seq of earlier) {
      const { issued, shelf } = await readArchived(folder, code, seq);
      console.log(`${seq}  ${issued}  ${shelf.map(({ tag }) => tag).join(', ')}`);
    }
    return;
  }
  const to = given.number('to') ?? earlier[0];
  if (to === undefined) throw new NoError(`Nothing was given out for ${code} before this one.`);
  const target = await readArchived(folder, code, to);
  await refuseLost(target, folder);
  await giveOutAgain(target, present, given, [
    `Back to what number ${to} said (${target.issued}):`,
  ]);
}

/** Gives out the present manifest with widgets resting, or at work again. */
export async function pause(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { ...signing, resume: { type: 'boolean' } }, { least: 2 });
  const [first, ...tags] = given.positionals;
  const code = readCode(first);
  const present = await presentOf(given.folder, code);
  const unknown = tags.find((tag) => !present.shelf.some((item) => item.tag === tag));
  if (unknown !== undefined) {
    throw new UsageError(
      `${unknown} is not on the shelf; there are ${present.shelf.map(({ tag }) => tag).join(', ')}.`,
    );
  }
  const paused = !given.is('resume');
  const shelf = present.shelf.map((item) => (tags.includes(item.tag) ? { ...item, paused } : item));
  await giveOutAgain({ ...present, shelf }, present, given);
}

/** What changes is said once it holds: a key that is missing should not read as a roll-back that was done. */
async function giveOutAgain(
  target: Manifest,
  present: Manifest,
  given: Given,
  saidFirst: readonly string[] = [],
): Promise<void> {
  const { folder, keysFolder } = given;
  const now = Date.now();
  const lifetime = Date.parse(target.expires) - Date.parse(target.issued);
  const { keys: _keys, ...meant } = target;
  const manifest: UnsignedManifest = { ...meant, ...stamp(present.seq, now, lifetime) };
  const { municipality: code, name, seq } = manifest;
  const said = [...saidFirst, ...differences(present, manifest).map((line) => `  ${line}`)];
  if (given.is('unsigned')) {
    const path = await writeUnsigned(folder, manifest);
    console.log([...said, `${name} (${code}): number ${seq}. Unsigned: ${path}`].join('\n'));
    return;
  }
  const { kid } = await signAndGiveOut(manifest, {
    folder,
    keysFolder,
    key: given.path('key'),
    now,
  });
  said.push(`${name} (${code}): number ${seq} is given out, signed by ${kid}.`);
  console.log(said.join('\n'));
}

async function presentOf(folder: string, code: string): Promise<Manifest> {
  const present = await readManifestFile(join(folder, 'manifests', `${code}.json`));
  if (!present) throw new NoError(`No manifest of ${code} is given out in ${folder}.`);
  return present;
}

/** Rolling back to files that are gone would take the widgets away. What is somebody else's to serve is only warned about. */
async function refuseLost(manifest: Manifest, folder: string): Promise<void> {
  const embedOrigin = new URL(manifest.kernel.url).origin;
  const files = await collectFiles(manifest, { folder, embedOrigin });
  const gone = [...everyPin(manifest)].flatMap(([item, url, integrity]) => {
    const one = lost(item, url, integrity, files);
    return one ? [one] : [];
  });
  const vendors = new Set(manifest.shelf.flatMap(({ tag, vendor }) => (vendor ? [tag] : [])));
  const ours = gone.filter(({ item }) => !vendors.has(item));
  for (const one of gone.filter(({ item }) => vendors.has(item))) {
    console.error(`Warning: ${inWords(one)}`);
  }
  if (ours.length > 0) {
    throw new NoError(`Its files are gone:\n${ours.map((one) => `- ${inWords(one)}`).join('\n')}`);
  }
}
