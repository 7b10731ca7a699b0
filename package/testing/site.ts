import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { snippets } from './snippets.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A site that serves files of some folders, the first that has them, under the policy that `docs/adopting.md` names. */
export async function serveSite(
  folders: readonly string[],
): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    void findFile(folders, name).then((content) => {
      if (!content) return response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': kinds[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy(extname(name) === '.html' ? String(content) : ''),
      });
      return response.end(content);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function findFile(folders: readonly string[], name: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const content = await readFile(join(folder, name)).catch(() => undefined);
    if (content) return content;
  }
  return undefined;
}

/** What `docs/adopting.md` says; an import map stands in the page itself, and its hash lets it. */
function policy(page: string): string {
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(page)?.[1];
  const hash = map ? ` 'sha256-${createHash('sha256').update(map).digest('base64')}'` : '';
  const documented = snippets('').find((code) => code.startsWith("default-src 'none'")) ?? '';
  return documented.trim().replace("script-src 'self'", `script-src 'self'${hash}`);
}
