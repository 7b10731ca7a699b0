import { describe, test } from 'node:test';
import { browser, fails, site } from './harness/chromium.ts';
import { answers, search, visit, type VisitOptions } from './harness/visit.ts';

const manifests = /^\/manifests\//;

const withManifest = (text: string): VisitOptions => ({ fault: answers(manifests, text) });

// What one fault at one place comes to: `faults/`.
describe('a manifest that cannot be used leaves what the editor wrote', () => {
  test('of a municipality that nobody knows', () =>
    fails('unknown-municipality', {}, 'municipality="999"'));
  test('of something that is no municipality', () =>
    fails('unknown-municipality', {}, 'municipality="../../etc"'));
  test('that is empty', () => fails('manifest-invalid', withManifest('{}')));
  for (const field of ['shelf', 'keys', 'kernel', 'theme', 'hosts', 'texts', 'seq', 'gateway']) {
    test(`without ${field}`, async () => {
      const { [field as 'shelf']: _gone, ...rest } = site.manifest();
      await fails('manifest-invalid', withManifest(await site.seal(rest)));
    });
  }
});

describe('a manifest in doubt', () => {
  test('an older one without an earlier visit cannot be known as older, and is used', async () => {
    const text = await site.seal({ ...site.manifest(), seq: 1 });
    await visit(browser, site, search(), withManifest(text), ({ state }) => state('ready'));
  });
});
