/**
 * Where web editors put a widget together. Builds its page, then serves it, and the previews beside it on a site of their own.
 *
 * Environment: `PORT`, `PREVIEW_PORT`, `BUILDER_ORIGIN`, `PREVIEW_ORIGIN`, `EMBED_FOLDER`, `BUILDER_FOLDER`; defaults are those of
 * `tools/settings.ts`.
 */
import { join, resolve } from 'node:path';
import { readSettings } from '../../tools/settings.ts';
import { buildBuilder } from './build.ts';
import { createBuilderServer, createPreviewServer } from './server.ts';

const { env } = process;
const { dataFolder, builder, preview } = readSettings();
const options = {
  embedFolder: env.EMBED_FOLDER ?? join(dataFolder, 'embed'),
  builderFolder: resolve(env.BUILDER_FOLDER ?? join(dataFolder, 'builder')),
  builderOrigin: env.BUILDER_ORIGIN ?? builder.origin,
  previewOrigin: env.PREVIEW_ORIGIN ?? preview.origin,
};
await buildBuilder(options.builderFolder);
const servers = [
  [createBuilderServer(options), Number(env.PORT ?? builder.port)],
  [createPreviewServer(options), Number(env.PREVIEW_PORT ?? preview.port)],
] as const;
let listening = 0;
for (const [server, port] of servers) {
  server.listen(port, '127.0.0.1', () => {
    listening += 1;
    if (listening === servers.length) console.log(`builder ready ${options.builderOrigin}`);
  });
}

process.once('SIGTERM', () => {
  for (const [server] of servers) {
    server.close();
    server.closeAllConnections();
  }
});
