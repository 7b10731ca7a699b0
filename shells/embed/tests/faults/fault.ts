import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, Site } from '../harness/site.ts';

/** Answers, or does not answer, one request for a file. */
export type Answer = (response: ServerResponse, path: string, site: Site) => void | Promise<void>;

/** A page in place of the file, as a broken server or a captive portal gives it. */
const page = '<!doctype html><title>Maintenance</title><p>Back soon';
const open = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const typeOf = (path: string): string =>
  path.endsWith('.css')
    ? 'text/css'
    : path.endsWith('.json')
      ? 'application/json'
      : 'text/javascript';
/** What would show if it ran or were believed. */
const added = (path: string): string =>
  path.endsWith('.css') ? ':host{}' : path.endsWith('.json') ? ' ' : ';globalThis.tampered=1;';

/** The file as it lies on the disk. */
async function original(path: string, { folder }: Site): Promise<Buffer> {
  return readFile(join(folder, path.split('?')[0] as string));
}

/** Every way in which a server, or somebody on the way, answers wrongly. */
export const answersOf = {
  unavailable: (response) => void response.writeHead(503, open).end('Not now'),
  gone: (response) => void response.writeHead(404, open).end('Gone'),
  down: (response) => void response.destroy(),
  hang: () => {},
  /** A byte now and then, without end. */
  drip(response, path) {
    response.writeHead(200, { ...open, 'content-type': typeOf(path) });
    const dripping = setInterval(() => response.write(' '), 100);
    response.once('close', () => clearInterval(dripping));
  },
  html: (response) =>
    void response.writeHead(200, { ...open, 'content-type': 'text/html' }).end(page),
  async truncated(response, path, site) {
    const bytes = await original(path, site);
    response.writeHead(200, { ...open, 'content-type': typeOf(path) });
    response.end(bytes.subarray(0, bytes.length >> 1));
  },
  /** The connection breaks half-way. */
  async broken(response, path, site) {
    const bytes = await original(path, site);
    response.writeHead(200, {
      ...open,
      'content-type': typeOf(path),
      'content-length': bytes.length,
    });
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  },
  async tampered(response, path, site) {
    const bytes = await original(path, site);
    response.writeHead(200, { ...open, 'content-type': typeOf(path) });
    response.end(Buffer.concat([bytes, Buffer.from(added(path))]));
  },
  /** As it should be, but kept by nobody. */
  async good(response, path, site) {
    const bytes = await original(path, site);
    response.writeHead(200, { ...open, 'content-type': typeOf(path) });
    response.end(bytes);
  },
} satisfies Record<string, Answer>;

/** Gives these answers to requests for a file, in order; the last one from then on. */
export function faulty(site: Site, pattern: RegExp, ...answers: readonly Answer[]): Fault {
  let turn = 0;
  return ({ url = '', method }, response) => {
    if (!pattern.test(url) || method !== 'GET') return false;
    const answer = answers[Math.min(turn++, answers.length - 1)] as Answer;
    void Promise.resolve(answer(response, url, site)).catch(() => response.destroy());
    return true;
  };
}
