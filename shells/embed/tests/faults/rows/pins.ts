import type { Row } from '../row.ts';

const common = {
  state: 'failed',
  sees: 'authored',
  neighbour: 'stands',
  recovers: 'reload',
} as const;
const stranger = '/remote/stranger.aaaaaaaa.js';
const strangerCode = 'globalThis.tampered = 1; export const init = () => {}, get = init;';

/** A manifest that is signed, and lets in what nobody pinned. */
export const pinRows: readonly Row[] = [
  {
    id: 'unpinned-closure',
    fault: 'Unpinned: the closure is empty',
    where: 'the container',
    security: true,
    codes: ['unpinned'],
    ...common,
    requests: [/^\/remote\/(?!beside)/, 6],
    arrange: async ({ withItem }) => ({ manifest: await withItem({ modules: {} }) }),
  },
  {
    id: 'unpinned-container',
    fault: 'Unpinned: the container is not in its own closure',
    where: 'the container',
    security: true,
    codes: ['unpinned'],
    ...common,
    requests: [/stranger/, 0],
    arrange: async ({ site, withItem }) => ({
      manifest: await withItem({ remote: site.embedOrigin + stranger }),
      files: { [stranger]: strangerCode },
    }),
  },
  {
    id: 'weak-pin-kernel',
    fault: 'Pinned by a weak hash',
    where: 'the kernel',
    security: true,
    codes: ['unpinned'],
    ...common,
    neighbour: 'same',
    arrange: async ({ manifest, seal, site }) => {
      const weak = { url: `${site.embedOrigin}${stranger}`, integrity: 'sha256-AAAA', modules: {} };
      return {
        manifest: await seal({ ...manifest(), kernel: weak }),
        // One kernel serves the page: by whichever manifest came first.
        manifestBeside: await seal({ ...manifest('370'), kernel: weak }),
        files: { [stranger]: strangerCode },
      };
    },
  },
  {
    id: 'weak-pin-chunk',
    fault: 'Pinned by a weak hash',
    where: 'a chunk',
    security: true,
    codes: ['unpinned'],
    ...common,
    arrange: async ({ site, withItem }) => {
      const remote = `${site.embedOrigin}${stranger}`;
      return {
        manifest: await withItem({ remote, modules: { [remote]: 'sha256-AAAA' } }),
        files: { [stranger]: strangerCode },
      };
    },
  },
  ...(
    [
      ['major', 'Wrong contract: another major version', '2.0.0'],
      ['minor', 'Wrong contract: needs more than the gateway offers', '1.1.0'],
    ] as const
  ).map(([kind, fault, contract]): Row => ({
    id: `contract-${kind}`,
    fault,
    where: 'the shelf',
    codes: ['contract'],
    ...common,
    requests: [/^\/remote\/job-search/, 2],
    arrange: async ({ withItem }) => ({ manifest: await withItem({ contract }) }),
  })),
  {
    id: 'paused',
    fault: 'Taken off the shelf for now',
    where: 'the shelf',
    codes: ['paused'],
    ...common,
    arrange: async ({ withItem }) => ({ manifest: await withItem({ paused: true }) }),
  },
  {
    id: 'not-on-shelf',
    fault: 'Not on the shelf',
    where: 'the shelf',
    codes: ['not-on-shelf'],
    ...common,
    recovers: 'nothing to do',
    arrange: () => ({ tag: 'ju-weather' }),
  },
];
