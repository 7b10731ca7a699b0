import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkManifest } from '../../../contract/manifest-check.ts';
import { verify } from '../shared/verify.ts';
import { sampleShelf } from '../tests/fixtures/shelf.ts';
import { buildEmbed, type EmbedBuild, type EmbedBuildOptions } from './build-embed.ts';
import { collectFiles } from '../manifest/collect-files.ts';
import { filesOfItem, scalesFor } from '../manifest/weights.ts';
import { furtherWidget, refuseOverweight } from './budgets.ts';
import { readKeys } from './keys.ts';
import { municipalityCodes } from './shelf.ts';

let temporary: string;
let options: EmbedBuildOptions;
let built: EmbedBuild;
before(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'embed-build-'));
  options = {
    embedOrigin: 'http://embed.localhost:8101',
    gatewayOrigin: 'http://gateway.localhost:8102',
    hostOrigins: ['http://thisted.localhost:8100'],
    folder: join(temporary, 'embed'),
    keysFolder: join(temporary, 'keys'),
  };
  built = await buildEmbed(options);
});
after(() => rm(temporary, { recursive: true, force: true }));

const envelopeOf = (code: string): Promise<string> =>
  readFile(join(options.folder, 'manifests', `${code}.json`), 'utf8');
const filesIn = async (): Promise<string[]> =>
  (await readdir(options.folder, { recursive: true })).sort();

describe('the build', () => {
  test('has a loader of at most 3 kB gzip', async () => {
    const text = await readFile(join(options.folder, built.loader.path));
    assert.ok(gzipSync(text, { level: 9 }).length <= 3072);
  });

  test('keeps first card’s script, style and texts within 45 kB gzip and nine requests', () => {
    const closure = built.manifests[0]?.shelf[0]?.modules ?? {};
    const chunks = built.remote.filter(({ url }) => url in closure);
    const text = built.texts['da/ju-job-search']?.standard;
    const theme = built.manifests[0] && built.themes[built.manifests[0].theme.name];
    assert.ok(text && theme);
    const files = [built.loader, built.kernel, theme, text, ...chunks];
    const bytes = files.reduce((sum, { gzip }) => sum + gzip, 0);
    assert.ok(bytes <= 45_000, `${bytes} B`);
    // And the manifest.
    assert.ok(files.length + 1 <= 9, `${files.length + 1} requests`);
  });

  test('lets no further widget beside a search that stands cost more than 15 kB, words included', async () => {
    const [manifest] = built.manifests;
    const [search, ...further] = manifest?.shelf ?? [];
    assert.ok(manifest && search && further.length > 4);
    const scales = await scalesFor(await collectFiles(manifest, options));
    // What it fetches by itself after its first card, and the bar above it.
    const later = ['./job-search-more', './reading-bar'].map((part) => search.lazy?.[part]);
    assert.ok(later.every((closure) => closure !== undefined));
    const there = new Set(
      [search.modules, ...later].flatMap((closure) => Object.keys(closure ?? {})),
    );
    for (const item of further) {
      for (const language of manifest.languages) {
        const own = filesOfItem(manifest, item, language).filter((url) => !there.has(url));
        const { bytes } = scales(own);
        assert.ok(
          bytes > 1000 && bytes <= furtherWidget.bytes,
          `${item.tag}, ${language}: ${bytes} B`,
        );
      }
    }
  });

  for (const code of municipalityCodes) {
    test(`signs a manifest for ${code} that the loader takes`, async () => {
      const { roots } = await readKeys(options.keysFolder);
      const manifest = await verify(await envelopeOf(code), {
        roots,
        municipality: code,
        seq: 0,
        now: Date.now(),
      });
      assert.deepEqual(checkManifest(manifest), []);
      assert.equal(manifest.municipality, code);
    });
  }

  test('pins the container before its chunks, and the bridge before the container', () => {
    const [search] = built.manifests[0]?.shelf ?? [];
    const files = Object.keys(search?.modules ?? {}).map((url) => url.split('/').at(-1));
    assert.match(files.join(' '), /^bridge\S+ container\S+ (?:\S+ )*job-search\S+$/);
  });

  test('fetches the sanitiser only when it is asked for', () => {
    const [search] = built.manifests[0]?.shelf ?? [];
    const named = (modules: object | undefined) =>
      Object.keys(modules ?? {}).some((url) => url.includes('rich-text'));
    assert.equal(named(search?.lazy?.['./rich-text']), true);
    assert.equal(named(search?.modules), false);
  });

  test('tells editors what to paste', async () => {
    const snippet = await readFile(join(options.folder, 'snippet.json'), 'utf8');
    const { url, integrity } = built.loader;
    const told = JSON.parse(snippet) as Record<string, unknown> & { municipalities: object[] };
    assert.deepEqual([told.loaderUrl, told.integrity], [url, integrity]);
    assert.equal(told.gateway, options.gatewayOrigin);
    assert.equal(told.municipalities.length, municipalityCodes.length);
    assert.deepEqual(told.municipalities.at(-2), { code: '787', name: 'Thisted' });
  });

  test('keeps its private keys to itself, and the root keys apart', async () => {
    const folders = [options.keysFolder, join(temporary, 'root-keys')];
    const keys: string[] = [];
    for (const folder of folders) {
      for (const name of await readdir(folder)) {
        const file = join(folder, name);
        assert.equal((await stat(file)).mode & 0o777, 0o600);
        const { jwk } = JSON.parse(await readFile(file, 'utf8')) as { jwk?: { d: string } };
        if (jwk) keys.push(jwk.d);
      }
    }
    assert.deepEqual(await readdir(options.keysFolder), [
      'key-list.json',
      'roots.json',
      'signing-1.json',
    ]);
    assert.equal(keys.length, 3);
    for (const path of await filesIn()) {
      const file = join(options.folder, path);
      if (!(await stat(file)).isFile() || /\.(br|gz)$/.test(path)) continue;
      const text = await readFile(file, 'utf8');
      assert.ok(!keys.some((key) => text.includes(key)), path);
    }
  });

  test('names equal bytes equally, lets old files stand and raises seq', async () => {
    const before = await filesIn();
    const seq = built.manifests.map((manifest) => manifest.seq);
    const again = await buildEmbed(options);
    assert.deepEqual(await filesIn(), before);
    assert.ok(again.manifests.every((manifest, index) => manifest.seq > (seq[index] ?? 0)));
    const other = await buildEmbed({ ...options, shelf: sampleShelf });
    const after = await filesIn();
    assert.ok(before.every((path) => after.includes(path)));
    assert.notEqual(other.manifests[0]?.shelf[0]?.remote, built.manifests[0]?.shelf[0]?.remote);
    await buildEmbed(options);
  });

  test('refuses what fetches a part that nobody pins, and gives nothing out', async () => {
    const entry = join(temporary, 'late.ts');
    await writeFile(join(temporary, 'part.ts'), 'export const part = 1;');
    await writeFile(entry, `export default () => import('./part.ts');`);
    const before = await envelopeOf('787');
    const [search] = sampleShelf;
    assert.equal(search?.isolation, 'page');
    await assert.rejects(
      buildEmbed({ ...options, shelf: [{ ...search, entry, lazy: {} }] }),
      /nobody pins/,
    );
    assert.equal(await envelopeOf('787'), before);
  });

  test('refuses a second Lit', async () => {
    const entry = join(import.meta.dirname, '../../../components/core/lit.ts');
    const [search] = sampleShelf;
    assert.equal(search?.isolation, 'page');
    await assert.rejects(buildEmbed({ ...options, shelf: [{ ...search, entry }] }), /second copy/);
  });

  test('refuses a part over its budget, saying by how much', () => {
    assert.throws(
      () => refuseOverweight('loader', [{ ...built.loader, gzip: 3073 }]),
      /3073 bytes .* budget is 3072/,
    );
  });
});
