import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SignedKeyList } from '../../../contract/manifest.ts';
import { readKeyList, readKeysIn, readRoots, rootNames, signWith } from '../manifest/key-files.ts';
import { firstKeys, overlap, rotate } from '../manifest/rotate.ts';
import { day } from '../manifest/unsigned.ts';
import type { RootKeys } from '../shared/verify.ts';

export { signWith } from '../manifest/key-files.ts';

/** What is needed to give out manifests. */
export interface Keys {
  /** Public halves, for the loader. */
  readonly roots: RootKeys;
  /** For every manifest. */
  readonly list: SignedKeyList;
  /** Name of the key that {@link Keys.sign} signs with. */
  readonly kid: string;
  /** base64url of the raw ES256 signature over the UTF-8 of the text. */
  sign(text: string): Promise<string>;
}

/**
 * Keys of a folder for development, where one machine builds, signs and serves: made when there are none, and renewed before
 * they end. In earnest keys come from `npm run manifest -- rotate`, and the root keys are never here.
 *
 * @param rootsFolder Private root keys, in a folder of their own.
 */
export async function readKeys(
  folder: string,
  now = Date.now(),
  rootsFolder = join(dirname(folder), 'root-keys'),
): Promise<Keys> {
  const options = { rootsFolder, keysFolder: folder, now };
  await moveRoots(folder, rootsFolder);
  let list = (await readKeyList(folder)) ?? (await firstKeys(options));
  // Far enough from its end that the last manifest it signs has its whole grace.
  const lasting = () =>
    list.keys.filter(({ expires }) => Date.parse(expires) > now + overlap + day);
  if (lasting().length === 0) list = await rotate(options);
  const [{ kid } = { kid: '' }] = lasting().toReversed();
  const signing = (await readKeysIn(folder)).find((key) => key.kid === kid);
  if (!signing) throw new Error(`${folder} lacks the private key ${kid}.`);
  return {
    roots: await readRoots(folder),
    list: list.signed,
    kid,
    sign: (text) => signWith(signing.jwk, text),
  };
}

/** Folders of earlier versions hold root and signing keys side by side: loaders given out then still trust those roots. */
async function moveRoots(folder: string, rootsFolder: string): Promise<void> {
  const together = rootNames.filter((name) => existsSync(join(folder, `${name}.json`)));
  if (together.length === 0) return;
  await mkdir(rootsFolder, { recursive: true, mode: 0o700 });
  for (const name of together) {
    await rename(join(folder, `${name}.json`), join(rootsFolder, `${name}.json`));
  }
  await rm(join(folder, 'signing-1.json'), { force: true });
}
