/**
 * The embed origin: serves what the build wrote. Run: `node shells/embed/server/main.ts`.
 *
 * Environment: `PORT`, `EMBED_FOLDER` (default `.jobunivers/embed`), `EMBED_ORIGIN` (for the line it prints).
 */
import { once } from 'node:events';
import { join } from 'node:path';
import { createEmbedServer } from './server.ts';

const port = Number(process.env.PORT ?? 8101);
const folder =
  process.env.EMBED_FOLDER ?? join(process.env.JOBUNIVERS_DATA ?? '.jobunivers', 'embed');
const server = createEmbedServer({ folder });

server.listen(port, '127.0.0.1');
await once(server, 'listening');
console.log(`embed ready ${process.env.EMBED_ORIGIN ?? `http://embed.localhost:${port}`}`);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // A browser keeps connections open; what is under way gets two seconds.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
