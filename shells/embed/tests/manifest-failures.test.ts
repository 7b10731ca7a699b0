import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { browser, fails, site } from './harness/chromium.ts';
import { answers, down, hangs, search, visit, type VisitOptions } from './harness/visit.ts';

const manifests = /^\/manifests\//;
const day = 86_400_000;

const withManifest = (text: string): VisitOptions => ({ fault: answers(manifests, text) });

describe('a manifest that cannot be used leaves what the editor wrote', () => {
  test('of a municipality that nobody knows', () =>
    fails('unknown-municipality', {}, 'municipality="999"'));
  test('of something that is no municipality', () =>
    fails('unknown-municipality', {}, 'municipality="../../etc"'));
  test('that is not JSON', () => fails('manifest-invalid', withManifest('Sorry!')));
  test('that is a page', () =>
    fails('manifest-invalid', {
      fault: answers(manifests, '<!doctype html><title>Maintenance</title>', 'text/html'),
    }));
  test('that is empty', () => fails('manifest-invalid', withManifest('{}')));
  for (const field of ['shelf', 'keys', 'kernel', 'theme', 'hosts', 'texts', 'seq', 'gateway']) {
    test(`without ${field}`, async () => {
      const { [field as 'shelf']: _gone, ...rest } = site.manifest();
      await fails('manifest-invalid', withManifest(await site.seal(rest)));
    });
  }
  test('of another municipality', async () =>
    fails('manifest-invalid', withManifest(await site.seal(site.manifest('851')))));
  test('that pins nothing', async () => {
    const { shelf, ...rest } = site.manifest();
    const loose = shelf.map((item) => ({ ...item, modules: {} }));
    await fails('unpinned', withManifest(await site.seal({ ...rest, shelf: loose })));
  });
  test('that pins by a weak hash', async () => {
    const { kernel, ...rest } = site.manifest();
    const weak = { ...kernel, integrity: 'sha256-AAAA', modules: { [kernel.url]: 'sha256-AAAA' } };
    const text = await site.seal({ ...rest, kernel: weak });
    await fails('unpinned', withManifest(text));
  });
  test('whose signature is of other bytes', async () => {
    const good = JSON.parse(await site.seal(site.manifest())) as object;
    const other = JSON.parse(await site.seal({ ...site.manifest(), seq: 2 })) as {
      signature: string;
    };
    await fails(
      'manifest-signature',
      withManifest(JSON.stringify({ ...good, signature: other.signature })),
    );
  });
  test('whose list of keys no root has signed', async () => {
    const { keys, ...rest } = site.manifest();
    const forged = { ...keys, signature: `${keys.signature.slice(0, -4)}AAAA` };
    await fails('manifest-signature', withManifest(await site.seal({ ...rest, keys: forged })));
  });
  test('that expired longer ago than the grace', () =>
    fails('manifest-expired', {
      prepare: (page) => page.clock.setFixedTime(Date.now() + 45 * day),
    }));
  test('because the embed origin is down', () =>
    fails('manifest-unreachable', { fault: down(manifests) }));
  test('because the embed origin hangs', () =>
    fails('manifest-unreachable', { fault: hangs(manifests) }));
  test('because the embed origin has an error', () =>
    fails('manifest-unreachable', { fault: answers(manifests, 'No', 'text/plain', 503) }));
  test('because nothing can be verified in an insecure context', () =>
    fails('insecure-context', {
      prepare: (page) =>
        page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined })),
    }));
});

describe('a manifest in doubt', () => {
  test('expired within the grace, it is used and reported', () =>
    visit(
      browser,
      site,
      search(),
      { prepare: (page) => page.clock.setFixedTime(Date.now() + 35 * day) },
      async ({ state, codes }) => {
        await state('ready');
        assert.deepEqual(await codes(), ['manifest-in-grace']);
      },
    ));

  for (const [what, code, spoil] of [
    [
      'older than the last verified',
      'manifest-older',
      async () => answers(manifests, await site.seal({ ...site.manifest(), seq: 1 })),
    ],
    ['broken', 'manifest-invalid', async () => answers(manifests, 'Sorry!')],
    ['out of reach', 'manifest-unreachable', async () => down(manifests)],
  ] as const) {
    test(`${what}, the last good one is used and the doubt reported`, () =>
      visit(browser, site, search(), {}, async ({ page, state, codes, errors }) => {
        await state('ready');
        site.fault = await spoil();
        await page.reload();
        await state('ready');
        assert.deepEqual(await codes(), [code]);
        assert.deepEqual(errors(true), []);
      }));
  }

  test('an older one without an earlier visit cannot be known as older, and is used', async () => {
    const text = await site.seal({ ...site.manifest(), seq: 1 });
    await visit(browser, site, search(), withManifest(text), ({ state }) => state('ready'));
  });

  test('what a script put into the storage is verified like everything else', () =>
    visit(
      browser,
      site,
      search(),
      {
        fault: down(manifests),
        prepare: (page) =>
          page.addInitScript(() =>
            localStorage.setItem('jobunivers.manifest.787', '{"payload":"e30"}'),
          ),
      },
      async ({ state, codes }) => {
        await state('failed');
        assert.deepEqual(await codes(), ['manifest-unreachable']);
      },
    ));
});
