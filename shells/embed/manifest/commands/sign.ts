import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArguments, readCode } from '../arguments.ts';
import { forgetUnsigned, readUnsigned, signAndGiveOut } from '../signer.ts';
import { NoError } from '../usage.ts';

/** Signs unsigned manifests and gives them out. */
export async function sign(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { key: { type: 'string' } }, { least: 0 });
  const { folder, keysFolder } = given;
  const codes =
    given.positionals.length > 0 ? given.positionals.map(readCode) : await unsignedIn(folder);
  if (codes.length === 0) throw new NoError(`Nothing is unsigned in ${folder}. Build first.`);
  const now = Date.now();
  for (const code of codes) {
    const manifest = await readUnsigned(folder, code);
    const key = given.path('key');
    const { kid } = await signAndGiveOut(manifest, { folder, keysFolder, key, now });
    await forgetUnsigned(folder, code);
    console.log(
      `${manifest.name} (${code}): number ${manifest.seq} is given out, signed by ${kid}.`,
    );
  }
}

async function unsignedIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'unsigned')).catch(() => []);
  return names.flatMap((name) => /^(\d{3})\.json$/.exec(name)?.[1] ?? []);
}
