import { answersOf, faulty } from '../fault.ts';
import { plainHost } from '../../harness/browsers.ts';
import type { Fault } from '../../harness/site.ts';
import type { Bench, Row, Stage } from '../row.ts';

const common = { state: 'ready', sees: 'widget', neighbour: 'stands' } as const;
const nothing = { state: 'failed', sees: 'authored', neighbour: 'same' } as const;
const inner = `document.querySelector('#subject').shadowRoot.querySelector('div > *')`;

const goOffline = (away: boolean, { tab }: Stage): Promise<void> | undefined =>
  tab.page?.context().setOffline(away);

const offline: readonly Row[] = [
  {
    id: 'loader-gone',
    fault: 'Out of reach from the beginning',
    where: 'the embed origin',
    codes: [],
    ...nothing,
    state: 'none',
    remark: 'nothing of ours ran',
    recovers: 'reload',
    arrange: ({ site }) => ({ fault: faulty(site, /./, answersOf.down) }),
  },
  {
    id: 'offline-during',
    fault: 'Offline while the widget loads',
    where: 'the browser',
    codes: ['remote-unreachable'],
    ...nothing,
    recovers: 'itself',
    requests: [/^\/kernel\//, 3],
    arrange() {
      let away = false;
      const waiting: (() => void)[] = [];
      const fault: Fault = ({ url = '' }, response) => {
        if (away || !url.startsWith('/kernel/')) return false;
        waiting.push(() => response.destroy());
        return true;
      };
      return {
        fault,
        async act(stage) {
          await stage.until(`host.is('subject', 'loading')`);
          while (waiting.length === 0) await stage.until('true');
          await goOffline(true, stage);
          await stage.until('!navigator.onLine');
          away = true;
          waiting.forEach((end) => end());
        },
        heal: async (stage) => goOffline(false, stage),
      };
    },
  },
  {
    id: 'offline-after',
    fault: 'Offline when the widget asks for a part of it',
    where: 'the browser',
    codes: ['remote-unreachable'],
    ...common,
    remark: 'without the part that was asked for',
    recovers: 'itself',
    requests: [/sample-late/, 1],
    arrange: () => ({
      async act(stage) {
        await stage.until(`host.is('subject', 'ready') && host.is('neighbour', 'ready')`);
        await goOffline(true, stage);
        await stage.tab.evaluate(`void ${inner}.fetchLate()`);
        await stage.until(`${inner}.late === 'did not come'`);
      },
      async heal(stage) {
        await goOffline(false, stage);
        await stage.until(`navigator.onLine`);
        await stage.tab.evaluate(`void ${inner}.fetchLate()`);
        await stage.until(`${inner}.late === 'came later'`);
      },
    }),
  },
];

const storage: readonly Row[] = [
  {
    id: 'storage-forbidden',
    fault: 'Storage forbidden',
    where: 'the browser',
    codes: [],
    ...common,
    recovers: 'nothing to do',
    arrange: () => ({
      script: `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Denied', 'SecurityError'); } })`,
    }),
  },
  {
    id: 'storage-full',
    fault: 'Storage full',
    where: 'the browser',
    codes: [],
    ...common,
    recovers: 'nothing to do',
    arrange: () => ({
      script: `for (let size = 4_000_000; size >= 1; size >>= 1) {
        try { for (let turn = 0; turn < 3; turn++) localStorage.setItem('own-' + size + '-' + turn, 'x'.repeat(size)); } catch {} }`,
    }),
  },
  {
    id: 'planted-manifest',
    fault: 'A manifest that a script has put into the storage, while the real one is out of reach',
    where: 'the storage',
    security: true,
    codes: ['manifest-unreachable'],
    ...nothing,
    neighbour: 'stands',
    recovers: 'reload',
    async arrange({ site, manifest }) {
      const payload = Buffer.from(JSON.stringify(manifest())).toString('base64url');
      const planted = JSON.stringify({ payload, kid: 'signing-1', signature: 'A'.repeat(86) });
      return {
        fault: faulty(site, /^\/manifests\/787/, answersOf.unavailable),
        script: `localStorage.setItem('jobunivers.manifest.787', ${JSON.stringify(planted)})`,
      };
    },
  },
];

/** A service worker of the host between its pages and the network. */
async function behindWorker(
  { site }: Bench,
  id: string,
  reaction: string,
): Promise<
  Pick<Awaited<ReturnType<Row['arrange']>>, 'act' | 'heal' | 'security' | 'policies' | 'script'>
> {
  site.serve(`/worker-${id}.js`, {
    headers: { 'content-type': 'text/javascript' },
    body: `addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => { ${reaction} });`,
  });
  return {
    security: "worker-src 'self'",
    policies: ['page'],
    script: `const own = trustedTypes.createPolicy('page', { createScriptURL: (url) => url });
      Object.defineProperty(document, 'work', { value: async () => {
        await navigator.serviceWorker.register(own.createScriptURL('/worker-${id}.js'));
        await navigator.serviceWorker.ready;
        while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 20));
      } })`,
    async act({ tab, until, url }) {
      await until(`host.is('subject', 'ready')`);
      await tab.evaluate('document.work()');
      await tab.goTo(url);
    },
    async heal({ tab }) {
      await tab.evaluate(
        `navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))).then(() => 1)`,
      );
    },
  };
}
const worker = 'the host’s service worker';
const workers: readonly Row[] = [
  {
    id: 'worker-passes',
    fault: 'Passes everything through',
    where: worker,
    codes: [],
    ...common,
    recovers: 'nothing to do',
    arrange: (bench) => behindWorker(bench, 'passes', 'event.respondWith(fetch(event.request));'),
  },
  {
    id: 'worker-tampers',
    fault: 'Changes the bytes of a chunk',
    where: worker,
    codes: ['integrity'],
    ...nothing,
    neighbour: 'stands',
    recovers: 'reload',
    arrange: (bench) =>
      behindWorker(
        bench,
        'tampers',
        `if (/remote.job-search/.test(event.request.url)) event.respondWith(
          new Response('globalThis.tampered = 1', { headers: { 'content-type': 'text/javascript' } }));`,
      ),
  },
  {
    id: 'worker-stale',
    fault: 'Keeps an old manifest for ever',
    where: worker,
    codes: ['manifest-older'],
    ...common,
    remark: 'by the last good manifest',
    recovers: 'reload',
    arrange: async (bench) => {
      const old = await bench.seal({ ...bench.manifest(), seq: 1 });
      return behindWorker(
        bench,
        'stale',
        `if (/manifests.787/.test(event.request.url)) event.respondWith(new Response(${JSON.stringify(old)}));`,
      );
    },
  },
  {
    id: 'worker-fails',
    fault: 'Fails every request',
    where: worker,
    codes: [],
    ...nothing,
    state: 'none',
    remark: 'nothing of ours ran',
    recovers: 'reload',
    arrange: (bench) =>
      behindWorker(
        bench,
        'fails',
        `if (!event.request.url.startsWith(location.origin)) event.respondWith(Response.error());`,
      ),
  },
];

export const surroundingRows: readonly Row[] = [
  ...offline,
  ...storage,
  ...workers,
  {
    id: 'insecure-context',
    fault: 'Served over http under a name that is not this machine’s',
    where: 'the page',
    codes: ['insecure-context'],
    ...nothing,
    recovers: 'nothing to do',
    requests: [/^\/(kernel|remote|manifests)\//, 0],
    arrange: () => ({ host: plainHost }),
  },
  {
    id: 'trusted-types',
    fault: 'A script has taken the name of our Trusted Types policy',
    where: 'the page',
    codes: ['trusted-types'],
    ...nothing,
    recovers: 'nothing to do',
    heard: /policy: trusted-types/,
    arrange: () => ({
      script: `trustedTypes.createPolicy('jobunivers', { createScriptURL: (url) => url })`,
    }),
  },
];
