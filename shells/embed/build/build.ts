/**
 * Builds the embed origin. Run: `node shells/embed/build/build.ts`.
 *
 * Environment: `EMBED_ORIGIN`, `GATEWAY_ORIGIN`, `HOST_ORIGINS` (comma list), `EMBED_FOLDER`, `KEYS_FOLDER`; defaults are those
 * of `tools/settings.ts`. `VENDOR_REMOTES`: vendors' widgets as JSON, by municipality's code or `*`:
 * `{"787":[{"remote":"folder/remote.json","base":"http://vendor.localhost:8107/"}]}`.
 */
import { join } from 'node:path';
import { readSettings } from '../../../tools/settings.ts';
import { buildEmbed, type EmbedBuildOptions } from './build-embed.ts';

const { env } = process;
const { dataFolder, embed, gateway, host } = readSettings();
const began = performance.now();
const built = await buildEmbed({
  embedOrigin: env.EMBED_ORIGIN ?? embed.origin,
  gatewayOrigin: env.GATEWAY_ORIGIN ?? gateway.origin,
  hostOrigins: (env.HOST_ORIGINS ?? host.origin).split(',').map((origin) => origin.trim()),
  folder: env.EMBED_FOLDER ?? join(dataFolder, 'embed'),
  keysFolder: env.KEYS_FOLDER ?? join(dataFolder, 'keys'),
  vendors: JSON.parse(env.VENDOR_REMOTES ?? '{}') as NonNullable<EmbedBuildOptions['vendors']>,
});
const line = (name: string, bytes: number): void =>
  console.log(`${name.padEnd(44)} ${String(bytes).padStart(7)} B gzip`);
for (const file of [
  built.loader,
  built.kernel,
  built.library.script,
  built.library.styleSheet,
  ...built.remote,
  ...Object.values(built.themes),
  ...Object.values(built.texts).flatMap((texts) => Object.values(texts)),
]) {
  line(file.path, file.gzip);
}
console.log(`embed built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
