import { patienceOfRows } from '../bench.ts';
import { answersOf, faulty } from '../fault.ts';
import type { Row } from '../row.ts';

type Kind = keyof typeof answersOf;

/** What can be wrong with an answer, and what is said of it when the file is pinned. */
const kinds: readonly (readonly [Kind, string, code: string, security?: true])[] = [
  ['unavailable', '503', 'remote-unreachable'],
  ['gone', '404', 'remote-unreachable'],
  ['down', 'The connection is refused', 'remote-unreachable'],
  ['broken', 'The connection breaks half-way', 'remote-unreachable'],
  ['hang', 'No answer ever comes', 'timeout'],
  ['drip', 'A byte now and then', 'timeout'],
  ['html', '200 with a page of HTML', 'integrity', true],
  ['truncated', 'Cut short', 'integrity', true],
  ['tampered', 'Tampered with', 'integrity', true],
];

const places = [
  ['kernel', 'the kernel', /^\/kernel\//],
  ['container', 'the container', /^\/remote\/container/],
  ['chunk', 'a chunk', /^\/remote\/job-search/],
  ['theme', 'the theme', /^\/theme\/thisted/],
] as const;

/** Wrong answers in place of pinned files without which no widget stands. */
export const transportRows: readonly Row[] = places.flatMap(([place, where, pattern]) =>
  kinds.map(([kind, fault, code, security]): Row => ({
    id: `${kind}-${place}`,
    fault,
    where,
    ...(security && { security }),
    codes: [code],
    state: 'failed',
    sees: 'authored',
    neighbour: place === 'kernel' ? 'same' : 'stands',
    recovers: 'reload',
    // A browser asks by itself again when a connection that it kept open closes.
    ...(kind !== 'down' && { requests: [pattern, 4] }),
    arrange: async ({ site, withItem }) => ({
      fault: faulty(site, pattern, answersOf[kind]),
      ...((kind === 'hang' || kind === 'drip') && {
        manifest: await withItem({ timeoutMs: patienceOfRows }),
      }),
    }),
  })),
);
