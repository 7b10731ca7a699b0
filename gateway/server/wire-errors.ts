import type { Socket } from 'node:net';
import { ProblemError } from './problems.ts';

const statusOfWire: Readonly<Record<string, readonly [status: number, phrase: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
};

/** Answers what is no HTTP, too slow or too long to be a request: with a problem, as everything else, and the end of the connection. */
export function answerWireError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, phrase] = statusOfWire[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = JSON.stringify(new ProblemError('invalid-request', { status }));
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${phrase}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy(error);
}
