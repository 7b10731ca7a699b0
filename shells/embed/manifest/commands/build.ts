import { mkdir } from 'node:fs/promises';
import { readSettings } from '../../../../tools/settings.ts';
import { buildParts } from '../../build/build-parts.ts';
import { ownTags, writeSnippet } from '../../build/build-embed.ts';
import { makeManifests } from '../../build/make-manifests.ts';
import { municipalityCodes, shelf } from '../../build/shelf.ts';
import { createStore } from '../../build/store.ts';
import { readArguments } from '../arguments.ts';
import { readRoots } from '../key-files.ts';
import { readRollOut, type RollOut } from '../roll-out.ts';
import { writeUnsigned } from '../signer.ts';
import { NoError } from '../usage.ts';
import { scalesFor, weightOfItem } from '../weights.ts';

/** Builds our parts and writes unsigned manifests. */
export async function build(args: readonly string[]): Promise<void> {
  const given = readArguments(args, { 'roll-out': { type: 'string' } }, { least: 0, most: 0 });
  const { folder, keysFolder } = given;
  const file = given.path('roll-out');
  const rollOut = file === undefined ? localRollOut() : await readRollOut(file);
  const roots = await readRoots(keysFolder).catch(() => {
    throw new NoError(
      `${keysFolder} has no roots.json: the loader would trust nobody. Make keys with rotate --first.`,
    );
  });
  await mkdir(folder, { recursive: true });
  const store = createStore(folder, rollOut.embed);
  const parts = await buildParts(store, shelf, { embedOrigin: rollOut.embed, roots });
  const made = await makeManifests({
    rollOut,
    shelf,
    parts,
    folder,
    ownTags: ownTags(),
    now: Date.now(),
  });
  for (const { manifest, files } of made) {
    const path = await writeUnsigned(folder, manifest);
    console.log(
      `${manifest.name} (${manifest.municipality}): number ${manifest.seq}, ` +
        `${manifest.shelf.map(({ tag }) => tag).join(', ')}. Unsigned: ${path}`,
    );
    const scales = await scalesFor(files);
    for (const item of manifest.shelf) {
      const { bytes, requests } = weightOfItem(manifest, item, scales);
      const promised = item.budget ? ` (it promised ${item.budget.bytes})` : '';
      console.log(
        `  ${item.tag}: ${bytes} bytes in ${requests} requests as one more on a page${promised}`,
      );
    }
  }
  await writeSnippet(store, parts, rollOut);
}

/** Without a file: every municipality there is a manifest for, as `npm start` has them. */
function localRollOut(): RollOut {
  const { embed, gateway, host } = readSettings();
  const { EMBED_ORIGIN, GATEWAY_ORIGIN, HOST_ORIGINS } = process.env;
  const hosts = (HOST_ORIGINS ?? host.origin).split(',').map((origin) => origin.trim());
  return {
    embed: EMBED_ORIGIN ?? embed.origin,
    gateway: GATEWAY_ORIGIN ?? gateway.origin,
    municipalities: Object.fromEntries(municipalityCodes.map((code) => [code, { hosts }])),
  };
}
