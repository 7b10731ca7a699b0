import { answersOf, faulty } from '../fault.ts';
import { answers } from '../../harness/visit.ts';
import { moveClock, readSigner } from '../manifests.ts';
import type { Arrangement, Bench, Row, Stage } from '../row.ts';

const ours = /^\/manifests\/787/;
const day = 86_400_000;
const where = 'the manifest';
const common = {
  where,
  state: 'failed',
  sees: 'authored',
  neighbour: 'stands',
  recovers: 'reload',
  requests: [ours, 3],
} as const;

const transport: readonly Row[] = (
  [
    ['unavailable', '503', 'manifest-unreachable'],
    ['gone', '404', 'unknown-municipality'],
    ['broken', 'The connection breaks half-way', 'manifest-unreachable'],
    ['hang', 'No answer ever comes', 'manifest-unreachable'],
    ['drip', 'A byte now and then', 'manifest-unreachable'],
    ['html', '200 with a page of HTML', 'manifest-invalid', true],
  ] as const
).map(([kind, fault, code, security]) => ({
  ...common,
  id: `${kind}-manifest`,
  fault,
  ...(security && { security }),
  codes: [code],
  arrange: ({ site }) => ({ fault: faulty(site, ours, answersOf[kind]) }),
}));

/** Signed or not, what must not be believed. */
const untrusted: readonly Row[] = (
  [
    [
      'truncated',
      'Cut short',
      'manifest-invalid',
      async (bench) => (await bench.seal(bench.manifest())).slice(0, -400),
    ],
    [
      'tampered',
      'Tampered with: another payload under the signature',
      'manifest-signature',
      async ({ manifest, seal }) => {
        const { signature, kid } = JSON.parse(await seal(manifest())) as Record<string, string>;
        const { payload } = JSON.parse(
          await seal({ ...manifest(), gateway: 'http://x.localhost' }),
        ) as {
          payload: string;
        };
        return JSON.stringify({ payload, kid, signature });
      },
    ],
    ['unsigned', 'Without a signature', 'manifest-signature', unsigned],
    [
      'forged-keys',
      'Its keys signed by no root',
      'manifest-signature',
      async ({ manifest, seal }) => {
        const { keys } = manifest();
        const signature = `${keys.signature.slice(0, -6)}AAAAAA`;
        return seal({ ...manifest(), keys: { ...keys, signature } });
      },
    ],
    [
      'stranger-key',
      'Signed by a key of somebody else',
      'manifest-signature',
      async ({ site, manifest }) => (await readSigner(site)).sealWithStranger(manifest()),
    ],
    [
      'retired-key',
      'Signed by a retired key',
      'manifest-signature',
      async ({ site, manifest }) =>
        (await readSigner(site)).sealWithKey(manifest(), { expires: at(-day) }),
    ],
    [
      'early-key',
      'Signed by a key whose time has not come',
      'manifest-signature',
      async ({ site, manifest }) =>
        (await readSigner(site)).sealWithKey(manifest(), { notBefore: at(day) }),
    ],
    [
      'neighbours',
      'Another municipality’s',
      'manifest-invalid',
      ({ manifest, seal }) => seal(manifest('851')),
    ],
    [
      'expired',
      'Expired, past the grace',
      'manifest-expired',
      ({ manifest, seal }) => seal({ ...manifest(), expires: at(-15 * day) }),
    ],
  ] as readonly (readonly [string, string, string, (bench: Bench) => Promise<string>])[]
).map(([id, fault, code, make]) => ({
  ...common,
  id: `${id}-manifest`,
  fault,
  security: true,
  codes: [code],
  arrange: async (bench) => ({ manifest: await make(bench) }),
}));

const at = (later: number): string => new Date(Date.now() + later).toISOString();

function unsigned({ manifest }: Bench): Promise<string> {
  const payload = Buffer.from(JSON.stringify(manifest())).toString('base64url');
  return Promise.resolve(JSON.stringify({ payload, kid: 'signing-1', signature: 'A'.repeat(86) }));
}

/** A good visit first, then what is in doubt: the last good one serves. */
const afterwards = (make: (bench: Bench) => Promise<string | undefined>) =>
  async function arrange(bench: Bench): Promise<Arrangement> {
    const text = await make(bench);
    return {
      act: async ({ fault, until, tab, url }: Stage) => {
        await until(`host.is('subject', 'ready')`);
        fault(
          text === undefined
            ? faulty(bench.site, ours, answersOf.unavailable)
            : answers(ours, text),
        );
        await tab.goTo(url);
      },
    };
  };
const doubtful: readonly Row[] = (
  [
    [
      'older',
      'Older than the last verified',
      'manifest-older',
      ({ manifest, seal }) => seal({ ...manifest(), seq: 1 }),
    ],
    ['tampered-later', 'Tampered with, after a good visit', 'manifest-signature', unsigned],
    ['unavailable-later', '503, after a good visit', 'manifest-unreachable', async () => undefined],
  ] as readonly (readonly [string, string, string, (bench: Bench) => Promise<string | undefined>])[]
).map(([id, fault, code, make]) => ({
  ...common,
  id: `${id}-manifest`,
  fault,
  ...(id !== 'unavailable-later' && { security: true }),
  codes: [code],
  state: 'ready',
  sees: 'widget',
  remark: 'by the last good manifest',
  requests: [ours, 9],
  arrange: afterwards(make),
}));

const clocks: readonly Row[] = [
  {
    ...common,
    id: 'grace-manifest',
    fault: 'Expired, in grace',
    security: true,
    codes: ['manifest-in-grace'],
    state: 'ready',
    sees: 'widget',
    arrange: async ({ manifest, seal }) => ({
      manifest: await seal({ ...manifest(), expires: at(-13 * day) }),
    }),
  },
  {
    ...common,
    id: 'clock-ahead',
    fault: 'The reader’s clock is three months ahead',
    where: 'the browser',
    codes: ['manifest-expired'],
    neighbour: 'same',
    recovers: 'nothing to do',
    arrange: () => ({ script: moveClock(90 * day) }),
  },
  {
    ...common,
    id: 'clock-behind',
    fault: 'The reader’s clock is three years behind',
    where: 'the browser',
    codes: [],
    state: 'ready',
    sees: 'widget',
    recovers: 'nothing to do',
    arrange: () => ({ script: moveClock(-3 * 365 * day) }),
  },
];

export const manifestRows: readonly Row[] = [...transport, ...untrusted, ...doubtful, ...clocks];
