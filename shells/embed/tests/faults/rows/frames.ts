import { patienceOfRows } from '../bench.ts';
import { answersOf, faulty, type Answer } from '../fault.ts';
import type { Bench, Row, Stage } from '../row.ts';

const tag = 'ju-screening-form';
const common = {
  alone: true,
  state: 'failed',
  sees: 'authored',
  neighbour: 'stands',
  recovers: 'reload',
} as const;
const { unavailable, hang, html, truncated, tampered } = answersOf;
const page = /^\/frame\/.*html/;
const script = /^\/frame\/.*js/;

const loads: readonly Row[] = (
  [
    ['unavailable-frame', '503', 'a frame’s page', page, unavailable, 'frame-unreachable'],
    ['hang-frame', 'No answer ever comes', 'a frame’s page', page, hang, 'timeout'],
    [
      'html-frame',
      '200 with another page',
      'a frame’s page',
      page,
      html,
      'frame-unreachable',
      true,
    ],
    [
      'unavailable-frame-script',
      '503',
      'a frame’s script',
      script,
      unavailable,
      'frame-unreachable',
    ],
    [
      'html-frame-script',
      '200 with a page of HTML',
      'a frame’s script',
      script,
      html,
      'frame-unreachable',
      true,
    ],
    [
      'truncated-frame-script',
      'Cut short',
      'a frame’s script',
      script,
      truncated,
      'frame-unreachable',
      true,
    ],
    [
      'tampered-frame-script',
      'Tampered with',
      'a frame’s script',
      script,
      tampered,
      'frame-unreachable',
      true,
    ],
    [
      'gone-frame-manifest',
      '404',
      'a frame’s manifest',
      /^\/manifests/,
      answersOf.gone,
      'unknown-municipality',
    ],
    [
      'html-frame-manifest',
      '200 with a page of HTML',
      'a frame’s manifest',
      /^\/manifests/,
      html,
      'manifest-invalid',
      true,
    ],
    [
      'tampered-frame-theme',
      'Tampered with',
      'a frame’s theme',
      /^\/theme/,
      tampered,
      'integrity',
      true,
    ],
    [
      'tampered-frame-texts',
      'Tampered with',
      'a frame’s texts',
      /^\/texts/,
      tampered,
      'texts-unavailable',
      true,
    ],
  ] as readonly (readonly [string, string, string, RegExp, Answer, string, true?])[]
).map(([id, fault, where, pattern, answer, code, security]) => ({
  ...common,
  id,
  fault,
  where,
  ...(security && { security }),
  codes: [code],
  requests: [pattern, 6],
  arrange: async ({ site, manifest, seal }) => ({
    tag,
    frameFault: faulty(site, pattern, answer),
    ...(code === 'timeout' && {
      manifest: await seal({
        ...manifest(),
        shelf: manifest().shelf.map((item) =>
          item.tag === tag ? { ...item, timeoutMs: patienceOfRows } : item,
        ),
      }),
    }),
  }),
}));

const vendorTag = 'ju-hostile-frame';
/** A vendor's frame on an origin of its own: says hello, takes its port, stands, and then does this. */
async function vendorFrame(
  { site, manifest, seal }: Bench,
  id: string,
  { first = '', later = '' }: { first?: string; later?: string },
) {
  const origin = site.hostOrigin.replace('thisted.', 'vendor.');
  const path = `/vendor-${id}`;
  site.serve(`${path}.js`, {
    headers: { 'content-type': 'text/javascript' },
    body: `${first};
      addEventListener('message', ({ data, ports: [port] }) => {
        if (data?.jobunivers !== 'connect' || !port) return;
        port.postMessage({ type: 'ready', height: 120, title: 'A vendor' });
        setTimeout(() => { ${later} }, 100);
      });
      parent.postMessage({ jobunivers: 'hello' }, '*');`,
  });
  site.serve(`${path}.html`, {
    headers: { 'content-type': 'text/html' },
    body: `<!doctype html><title>Vendor</title><script src="${path}.js"></script><p>A vendor's`,
  });
  const good = manifest();
  const framed = good.shelf.find((item) => item.tag === tag);
  const item = {
    ...framed,
    tag: vendorTag,
    vendor: { id: 'hostile', name: 'Hostile ApS' },
    frame: `${origin}${path}.html`,
    timeoutMs: patienceOfRows,
  };
  return {
    tag: vendorTag,
    frames: [origin],
    manifest: await seal({ ...good, shelf: [...good.shelf, item] }),
  };
}
const loop = 'for (;;);';
const answersStill = `new Promise((next) => { const began = performance.now(); requestAnimationFrame(() => setTimeout(() =>
  next(performance.now() - began < 2000))); })`;

const vendors: readonly Row[] = [
  {
    ...common,
    id: 'frame-loops-first',
    fault: 'Loops without end before it stands',
    where: 'a vendor’s frame',
    codes: ['timeout'],
    recovers: 'nothing to do',
    arrange: async (bench) => ({
      ...(await vendorFrame(bench, 'loops-first', { first: loop })),
      act: ({ until }: Stage) => until(answersStill),
    }),
  },
  {
    ...common,
    id: 'frame-loops-later',
    fault: 'Loops without end once it stands',
    where: 'a vendor’s frame',
    codes: [],
    state: 'ready',
    sees: 'widget',
    remark: 'the page goes on answering',
    recovers: 'nothing to do',
    arrange: async (bench) => ({
      ...(await vendorFrame(bench, 'loops-later', { later: loop })),
      async act({ until }: Stage) {
        await until(`host.is('subject', 'ready')`);
        await until('new Promise((next) => setTimeout(() => next(true), 300))');
        await until(answersStill);
      },
    }),
  },
  {
    ...common,
    id: 'frame-patches',
    fault: 'Patches what all scripts share',
    where: 'a vendor’s frame',
    codes: [],
    state: 'ready',
    sees: 'widget',
    recovers: 'nothing to do',
    arrange: async (bench) =>
      vendorFrame(bench, 'patches', {
        first: `Array.prototype.map = Promise.prototype.then = Element.prototype.append = () => 0; globalThis.tampered = 1;
          try { parent.tampered = 1; parent.document.body.remove(); } catch {}`,
      }),
  },
  {
    ...common,
    id: 'frame-silent',
    fault: 'Never says hello',
    where: 'a vendor’s frame',
    codes: ['frame-unreachable'],
    recovers: 'nothing to do',
    arrange: async (bench) =>
      vendorFrame(bench, 'silent', { first: 'parent = { postMessage() {} }; throw 0' }),
  },
  {
    ...common,
    id: 'frame-leaves',
    fault: 'Sends the page elsewhere, and asks for a port at every turn',
    where: 'a vendor’s frame',
    codes: [],
    state: 'ready',
    sees: 'widget',
    recovers: 'nothing to do',
    arrange: async (bench) =>
      vendorFrame(bench, 'leaves', {
        later: `try { top.location = 'about:blank'; } catch {}
          for (let turn = 0; turn < 50; turn++) parent.postMessage({ jobunivers: 'hello' }, '*');`,
      }),
  },
];

export const frameRows: readonly Row[] = [...loads, ...vendors];
