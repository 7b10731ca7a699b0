import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import type {
  FrameShelfItem,
  PageShelfItem,
  PinnedFile,
  PinnedModules,
  ShelfItem,
} from '../../../../contract/manifest.ts';
import { integrityOf } from '../../build/store.ts';
import { day, type UnsignedManifest } from '../unsigned.ts';
import { inWords } from './refusal.ts';
import { refusalsOf, type Checked } from './refusals.ts';

const embed = 'https://embed.example';
const vendor = 'https://widgets.eksempel.example';

/** Files as they are given out, and what pins them. */
const files = new Map<string, Buffer>();
function put(url: string, text: string): PinnedFile {
  const bytes = Buffer.from(text);
  files.set(url, bytes);
  return { url, integrity: integrityOf(bytes) };
}
function closure(sources: Readonly<Record<string, string>>, base = vendor): PinnedModules {
  return Object.fromEntries(
    Object.entries(sources).map(([name, code]) => {
      const { url, integrity } = put(`${base}/${name}`, code);
      return [url, integrity];
    }),
  );
}

const kernel = put(`${embed}/kernel.js`, 'export const kernel = 1;');
const theme = put(`${embed}/theme.css`, ':host{}');
const texts = put(`${embed}/da.json`, '{"common":{"search":"Søg"}}');
const search: PageShelfItem = {
  tag: 'ju-job-search',
  isolation: 'page',
  contract: '1.0.0',
  timeoutMs: 8000,
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
  remote: `${embed}/container.js`,
  expose: './job-search',
  modules: closure({ 'container.js': 'export const get = () => import("./late.js");' }, embed),
  lazy: {
    './late': closure(
      {
        'container.js': 'export const get = () => import("./late.js");',
        'late.js': 'export default class {}',
      },
      embed,
    ),
  },
};
const buses: PageShelfItem = {
  tag: 'ju-eksempel-bus-times',
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  isolation: 'page',
  contract: '1.0.0',
  facade: '^1.0.0',
  languages: ['da'],
  timeoutMs: 8000,
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
  remote: `${vendor}/entry.js`,
  expose: './widget',
  modules: closure({
    'leaf.js': 'export const leaf = 1;',
    'widget.js': 'import { leaf } from "./leaf.js"; export default class { leaf = leaf }',
    'entry.js': 'export const get = async () => import("./widget.js");',
  }),
};
const advice: FrameShelfItem = {
  tag: 'ju-eksempel-advice',
  vendor: { id: 'eksempel', name: 'Eksempel ApS' },
  isolation: 'frame',
  contract: '1.0.0',
  timeoutMs: 8000,
  fallback: 'authored',
  paused: false,
  readingModes: ['standard'],
  frame: `${vendor}/advice.html`,
};
const now = Date.parse('2026-11-21T08:00:00Z');
const manifest: UnsignedManifest = {
  schema: 1,
  municipality: '787',
  name: 'Thisted',
  seq: 7,
  issued: new Date(now).toISOString(),
  expires: new Date(now + 30 * day).toISOString(),
  contract: '1.0.0',
  hosts: ['https://www.thisted.example'],
  gateway: 'https://gateway.example',
  theme: { name: 'thisted', ...theme },
  languages: ['da', 'ar'],
  defaultLanguage: 'da',
  kernel: { ...kernel, modules: { [kernel.url]: kernel.integrity } },
  texts: { da: { 'ju-job-search': texts }, ar: { 'ju-job-search': texts } },
  shelf: [search, buses, advice],
};

/** The shelf with the bus times changed. */
const withBuses = (changes: Partial<PageShelfItem>): Partial<UnsignedManifest> => ({
  shelf: [search, { ...buses, ...changes }, advice],
});
/** The same with other code: modules in their order. */
const made = (sources: Readonly<Record<string, string>>): Partial<UnsignedManifest> =>
  withBuses({ modules: closure(sources), remote: `${vendor}/${Object.keys(sources).at(-1)}` });
const adding = (item: ShelfItem): Partial<UnsignedManifest> => ({
  shelf: [...manifest.shelf, item],
});
const unpacked = (kilobytes: number) =>
  `export default "${randomBytes(kilobytes * 512).toString('hex')}";`;

const refused = async (changes: Partial<UnsignedManifest>, checked: Partial<Checked> = {}) =>
  (await refusalsOf({ manifest: { ...manifest, ...changes }, files, ...checked })).map(inWords);

describe('a shelf', () => {
  test('as meant is given out', async () => assert.deepEqual(await refused({}), []));

  const cases: [string, Partial<UnsignedManifest>, RegExp, Partial<Checked>?][] = [
    // What could come in unpinned.
    [
      'with a chunk left out of the list',
      made({ 'w1.js': 'import "./left-out.js";' }),
      /^ju-eksempel-bus-times: \/w1.js imports \/left-out.js, which is not pinned. List every chunk/,
    ],
    [
      'that passes on what it has not pinned',
      made({ 'w2.js': 'export * from "./left-out.js";' }),
      /w2.js imports \/left-out.js, which is not pinned/,
    ],
    [
      'with a chunk of somebody else',
      made({ 'w3.js': 'import "https://cdn.example/lit.js";' }),
      /w3.js imports \/lit.js, which is not pinned/,
    ],
    [
      'whose container fetches what is not pinned',
      made({ 'w4.js': 'export const get = () => import(`./left-out.js`);' }),
      /w4.js fetches \/left-out.js by import\(\), which is not pinned. List it under modules/,
    ],
    [
      'whose chunk fetches by itself what its container exposes later',
      withBuses({
        modules: closure({ 'c5.js': 'import("./l5.js")', 'e5.js': 'import("./c5.js")' }),
        lazy: { './later': closure({ 'l5.js': '' }) },
        remote: `${vendor}/e5.js`,
      }),
      /c5.js fetches \/l5.js by import\(\)/,
    ],
    [
      'that fetches data as a script',
      made({ 'w6.js': 'import("data:text/javascript,1")' }),
      /w6.js fetches .* which is not pinned/,
    ],
    [
      'that computes what it imports',
      made({ 'w7.js': 'export const get = (name) => import("./" + name);' }),
      /w7.js computes what it imports \(1 times\).*"computedImports": "reviewed"/,
    ],
    [
      'that leaves a name to an import map',
      made({ 'w8.js': 'import { html } from "lit";' }),
      /w8.js imports 'lit', which no page resolves. Bundle it, or take it from the shared facade/,
    ],
    [
      'that starts a worker',
      made({ 'w9.js': 'new self.Worker("./worker.js")' }),
      /w9.js starts a worker/,
    ],
    [
      'whose bytes are other ones',
      withBuses({ modules: { ...buses.modules, [buses.remote]: texts.integrity } }),
      /entry.js is not what it is pinned as/,
    ],
    [
      'whose file is nowhere',
      withBuses({ modules: { [`${vendor}/gone.js`]: texts.integrity, ...buses.modules } }),
      /gone.js is pinned but could not be had/,
    ],
    ['that is no JavaScript', made({ 'w10.js': '<!doctype html>' }), /w10.js is no JavaScript/],
    [
      'whose container is not among its modules',
      withBuses({ remote: `${vendor}/elsewhere.js` }),
      /remote is not pinned by its modules/,
    ],
    // What has no order.
    [
      'that lists the entry before its leaves',
      made({ 'e11.js': 'import "./l11.js";', 'l11.js': '' }),
      /e11.js stands before \/l11.js, which it imports. List leaves first/,
    ],
    [
      'with files that import each other',
      made({ 'a12.js': 'import "./b12.js";', 'b12.js': 'import "./a12.js";' }),
      /a12.js -> \/b12.js -> \/a12.js: these files import each other/,
    ],
    [
      'with a file that imports itself',
      made({ 'a13.js': 'import "./a13.js";' }),
      /a13.js -> \/a13/,
    ],
    // What was built for something else.
    [
      'with a widget of a later contract',
      withBuses({ contract: '1.1.0' }),
      /It was built for contract 1.1.0; the gateway keeps 1.0.0/,
    ],
    [
      'with a widget of ours of an older contract',
      { contract: '2.0.0' },
      /ju-job-search: It was built for contract 1.0.0; the gateway keeps 2.0.0/,
    ],
    [
      'with a widget that takes a later facade',
      withBuses({ facade: '^2.0.0' }),
      /It takes the facade \^2.0.0; the kernel shares/,
    ],
    // What is too much.
    [
      'with a widget over its own budget',
      withBuses({ budget: { bytes: 50, requests: 9 } }),
      /bus-times: It weighs \d+ bytes in 3 requests; its budget is 50 bytes/,
    ],
    [
      'with a widget of more requests than it promised',
      withBuses({ budget: { bytes: 5000, requests: 2 } }),
      /in 3 requests; its budget is 5000 bytes in 2 requests/,
    ],
    [
      'with a heavy widget that promised nothing',
      made({ 'heavy.js': unpacked(31) }),
      /It weighs .* its budget is 15360 bytes in 10 requests. Make it lighter, or state/,
    ],
    [
      'with a widget that promises too much',
      withBuses({ budget: { bytes: 1_000_000, requests: 4 } }),
      /none may be larger than/,
    ],
    [
      'over the municipality’s own ceiling',
      { budgets: { bytes: 200 } },
      /^page: A page with the whole shelf weighs .* its budget is 200 bytes/,
    ],
    // Who is where.
    [
      'with a vendor that writes over what ours fetches later',
      withBuses({ lazy: { './late': closure({ 'late10.js': 'export default 1;' }) } }),
      /ju-eksempel-bus-times: What it fetches later as \.\/late is something else than ju-job-search/,
    ],
    [
      'with two vendors on one tag',
      adding({ ...buses, vendor: { id: 'andre', name: 'Andre A/S' } }),
      /Two are on this tag: Eksempel ApS and Andre A\/S. Leave one/,
    ],
    [
      'with a vendor on a tag of ours',
      { shelf: [{ ...search, vendor: { id: 'eksempel', name: 'Eksempel ApS' } }, buses, advice] },
      /ju-job-search: It is Eksempel ApS's, and not on a tag of theirs/,
    ],
    [
      'with a vendor whose tags could be ours',
      adding({ ...advice, tag: 'ju-job-advice', vendor: { id: 'job', name: 'Job ApS' } }),
      /Tags that begin with ju-job are the library's own/,
      { ownTags: ['ju-job-card'] },
    ],
    [
      'with one vendor id for two vendors',
      adding({ ...advice, tag: 'ju-eksempel-x', vendor: { id: 'eksempel', name: 'Falsk ApS' } }),
      /The vendor id eksempel stands for two: Eksempel ApS and Falsk ApS/,
    ],
    // What is said.
    [
      'with a widget that does not speak the default language',
      withBuses({ languages: ['ar'] }),
      /It does not speak da, the municipality's default language/,
    ],
    [
      'with a widget of ours without texts in a language',
      { texts: { da: { 'ju-job-search': texts } } },
      /ju-job-search: Its texts in ar are missing/,
    ],
    [
      'with a vendor’s widget without texts in a language it speaks',
      {
        ...withBuses({ languages: ['da', 'ar'] }),
        texts: {
          da: { 'ju-job-search': texts, 'ju-eksempel-bus-times': texts },
          ar: { 'ju-job-search': texts },
        },
      },
      /bus-times: Its texts in ar are missing/,
    ],
    [
      'with texts that are none',
      { texts: { ...manifest.texts, ar: { 'ju-job-search': put(`${embed}/x.json`, '["a"]') } } },
      /x.json holds no texts/,
    ],
    ['in an unknown language', { languages: ['da', 'tlh' as 'da'] }, /^manifest: \/languages\/1/],
    // Where it comes from.
    [
      'that is served in the clear',
      withBuses({ connects: ['http://api.eksempel.example'] }),
      /http:\/\/api.eksempel.example is neither https nor a \*.localhost/,
    ],
    [
      'whose gateway only looks local',
      { gateway: 'http://localhost.example' },
      /^gateway: http:\/\/localhost.example is neither/,
    ],
    ['that nobody may embed', { hosts: [] }, /^hosts: No site may embed/],
    [
      'with a vendor’s frame on our origin',
      adding({ ...advice, tag: 'ju-eksempel-x', frame: `${embed}/advice.html` }),
      /Its frame is on https:\/\/embed.example, which is not the vendor's own origin/,
    ],
    [
      'with a vendor’s frame on a host’s origin',
      adding({ ...advice, tag: 'ju-eksempel-x', frame: `${manifest.hosts[0]}/advice.html` }),
      /not the vendor's own origin/,
    ],
    // For how long.
    [
      'that counts too long',
      { expires: new Date(now + 46 * day).toISOString() },
      /^expires: It counts for 46.0 days. More than 0, at most 45/,
    ],
    ['that ends before it begins', { expires: manifest.issued }, /^expires: It counts for 0.0/],
    [
      'with other bytes under an address that was given out',
      {},
      /entry.js stood for other bytes in the manifest before this one. Give new bytes a new/,
      {
        before: {
          ...manifest,
          shelf: [{ ...buses, modules: { ...buses.modules, [buses.remote]: texts.integrity } }],
        },
      },
    ],
  ];
  for (const [name, changes, message, checked] of cases) {
    test(`${name} is refused, naming it and what to do`, async () => {
      const found = await refused(changes, checked);
      assert.equal(found.filter((line) => message.test(line)).length, 1, found.join('\n'));
    });
  }

  test('may compute what it imports once somebody has read it', async () => {
    const changes = made({ 'w7.js': 'export const get = (name) => import("./" + name);' });
    const reviewed = new Set(['ju-eksempel-bus-times']);
    assert.deepEqual(await refused(changes, { reviewed }), []);
  });

  test('may share a container that exposes what stands in other manifests', async () => {
    const { lazy: _lazy, ...alone } = search;
    const changes = { shelf: [alone] };
    assert.equal((await refused(changes)).length, 1);
    const alsoExposed = new Map([[search.remote, new Set([`${embed}/late.js`])]]);
    assert.deepEqual(await refused(changes, { alsoExposed }), []);
  });

  test('may be served from this machine while it is tried', async () => {
    const hosts = ['http://thisted.localhost:8100', 'http://localhost:8100'];
    assert.deepEqual(await refused({ hosts }), []);
  });
});
