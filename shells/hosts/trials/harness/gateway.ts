import type { IncomingMessage, ServerResponse } from 'node:http';
import { getResponse } from 'msw';
import { createHandlers } from '../../../../mocks/handlers.ts';

const day = '2026-11-21';
/** As many postings as show every part of a list. */
const shown = 3;

/** A gateway that gives every page the same few postings on the same day, searched as the contract says. */
export function createGateway(): (request: IncomingMessage, response: ServerResponse) => void {
  const handlers = createHandlers({ today: day });
  const answer = async (request: IncomingMessage): Promise<Response> => {
    const { method = 'GET', url = '/', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const asked = new Request(new URL(url, 'http://gateway'), {
      method,
      headers: Object.entries(headers).filter((pair): pair is [string, string] =>
        ['authorization', 'content-type', 'idempotency-key'].includes(pair[0]),
      ),
      ...(body && { body }),
    });
    return (await getResponse(handlers, asked)) ?? new Response(null, { status: 404 });
  };
  return (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', 'content-type, authorization');
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    void answer(request).then(async (given) => {
      response.writeHead(given.status, {
        'content-type': given.headers.get('content-type') ?? 'application/json',
      });
      response.end(
        request.url?.startsWith('/v1/job-postings?')
          ? fewOf(await given.text())
          : await given.text(),
      );
    });
  };
}

function fewOf(text: string): string {
  const page = JSON.parse(text) as { items?: unknown[] };
  if (page.items) page.items = page.items.slice(0, shown);
  return JSON.stringify(page);
}
