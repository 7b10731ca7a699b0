import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { policyText } from '../csp.ts';
import type { Needs } from '../manifest/needs.ts';
import { launchers, until } from './harness/browsers.ts';
import { site } from './harness/chromium.ts';
import { loaderTag } from './harness/site.ts';

/** What the embed origin tells the host. */
const needs = async (): Promise<Needs['contentSecurityPolicy']> => {
  const text = await readFile(join(site.folder, 'needs', '787.json'), 'utf8');
  return (JSON.parse(text) as Needs).contentSecurityPolicy;
};

/** A page of both kinds of widget under this policy; its own script lists what the policy turned away. */
function pageUnder(policy: string): string {
  const path = `/under-${encodeURIComponent(policy).length}-${Math.random()}`;
  const listen =
    'globalThis.turnedAway = [];' +
    "addEventListener('securitypolicyviolation', (event) => turnedAway.push(event.violatedDirective));";
  site.serve(`${path}.js`, { body: listen, headers: { 'content-type': 'text/javascript' } });
  const scripts = `<script src="${path}.js"></script>${loaderTag(site.built)}`;
  const html =
    '<!doctype html><html lang="da"><title>Page</title><link rel="icon" href="data:,"><body>' +
    '<ju-job-search municipality="787">Job</ju-job-search>' +
    '<ju-screening-form municipality="787">Form</ju-screening-form>' +
    scripts.replaceAll('<script ', '<script nonce="once" ');
  site.serve(path, {
    body: html,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.replaceAll('{nonce}', 'once'),
    },
  });
  return site.hostOrigin + path;
}

const allReady = `[...document.querySelectorAll('ju-job-search, ju-screening-form')]
  .every((tag) => tag.dataset.state === 'ready')`;

describe('the policy a host is told', () => {
  for (const [name, launch] of Object.entries(launchers)) {
    test(`is enough, whichever form it takes (${name})`, async () => {
      const { standalone, nonce, sources } = await needs();
      const engine = await launch();
      try {
        const added = policyText({
          'default-src': ["'none'"],
          ...sources,
          'script-src': ["'self'", ...(sources['script-src'] ?? [])],
        });
        for (const policy of [standalone, added, `default-src 'none'; ${nonce}`]) {
          const tab = await engine.open(pageUnder(policy));
          await until(tab, allReady);
          assert.deepEqual(await tab.evaluate('turnedAway'), [], policy);
          await tab.close();
        }
      } finally {
        await engine.close();
      }
    });
  }

  test('asks for no more than is needed', async () => {
    const { sources } = await needs();
    const engine = await launchers.chromium();
    try {
      const directives = ['script-src', 'connect-src', 'frame-src', 'trusted-types'];
      for (const [index, left] of directives.entries()) {
        const fewer = Object.fromEntries(
          Object.entries(sources).map(([name, all]) => [name, name === left ? ["'none'"] : all]),
        );
        const policy = policyText({
          'default-src': ["'none'"],
          ...fewer,
          'script-src': [
            "'nonce-once'",
            ...(left === 'script-src' ? [] : (sources['script-src'] ?? [])),
          ],
        });
        const tab = await engine.open(pageUnder(policy));
        await until(tab, `document.querySelector('[data-state="failed"]') !== null`);
        const turnedAway = await tab.evaluate<string[]>('turnedAway');
        assert.ok(
          turnedAway.some((name) => name.startsWith(directives[index] as string)),
          `${left}: ${turnedAway.join()}`,
        );
        await tab.close();
      }
    } finally {
      await engine.close();
    }
  });
});
