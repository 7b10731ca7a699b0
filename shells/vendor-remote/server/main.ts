/**
 * Serves the example vendors on an origin of their own. Run: `node shells/vendor-remote/server/main.ts`.
 *
 * Environment: `PORT`, `VENDOR_FOLDER`, `HOST_ORIGINS` (comma list), `EMBED_ORIGIN`; defaults are those of `tools/settings.ts`.
 */
import { join } from 'node:path';
import { readSettings } from '../../../tools/settings.ts';
import { createVendorServer } from './server.ts';

const { dataFolder, embed, host, vendor } = readSettings();
const { env } = process;
const port = Number(env.PORT ?? vendor.port);
const workshops = join(env.VENDOR_FOLDER ?? join(dataFolder, 'vendors'), 'workshops');
const server = createVendorServer({
  folders: Object.fromEntries(
    ['laeringsbroen', 'ordvaerk'].map((name) => [name, join(workshops, name, 'dist')]),
  ),
  hosts: (env.HOST_ORIGINS ?? host.origin).split(','),
  themes: [env.EMBED_ORIGIN ?? embed.origin],
});
server.listen(port, '127.0.0.1', () =>
  console.log(`vendors ready http://vendor.localhost:${port}`),
);
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
