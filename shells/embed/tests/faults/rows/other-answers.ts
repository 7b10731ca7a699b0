import { patienceOfRows } from '../bench.ts';
import { answersOf, faulty } from '../fault.ts';
import type { Row, Stage } from '../row.ts';

const { tampered, good, broken, unavailable, html, truncated, hang } = answersOf;
const places = [
  ['kernel', 'the kernel', /^\/kernel\//],
  ['bridge', 'the first file of the closure', /^\/remote\/bridge/],
  ['container', 'the container', /^\/remote\/container/],
  ['chunk', 'a chunk', /^\/remote\/job-search/],
] as const;

/** Good bytes for the one who checks, bad ones for the one who runs them. */
const secondAnswers: readonly Row[] = places.map(([place, where, pattern]) => ({
  id: `second-${place}`,
  fault: 'Good at first, tampered with at the second answer',
  where,
  security: true,
  codes: ['integrity'],
  state: 'failed',
  sees: 'authored',
  neighbour: place === 'kernel' ? 'same' : 'stands',
  recovers: 'reload',
  requests: [pattern, 6],
  arrange: ({ site }) => ({ fault: faulty(site, pattern, good, tampered) }),
}));

/** What is asked for again is held to the same pin. */
const retries: readonly Row[] = places.flatMap(([place, where, pattern]): Row[] => [
  {
    id: `retry-${place}`,
    fault: '503 at first, tampered with when asked for again',
    where,
    security: true,
    codes: ['integrity'],
    state: 'failed',
    sees: 'authored',
    neighbour: place === 'kernel' ? 'same' : 'stands',
    recovers: 'reload',
    requests: [pattern, 4],
    arrange: ({ site }) => ({ fault: faulty(site, pattern, unavailable, tampered) }),
  },
  ...(
    [
      ['unavailable', '503, twice', [unavailable, unavailable, good]],
      ['broken', 'The connection breaks half-way, once', [broken, good]],
      ['tampered', 'Tampered with, once', [tampered, good]],
    ] as const
  ).map(([kind, fault, answers]): Row => ({
    id: `passing-${kind}-${place}`,
    fault,
    where,
    codes: [],
    state: 'ready',
    sees: 'widget',
    remark: 'a little later',
    neighbour: 'stands',
    recovers: 'itself',
    requests: [pattern, 4],
    arrange: ({ site }) => ({ fault: faulty(site, pattern, ...answers) }),
  })),
]);

const texts = /^\/texts\/da\/job-search\./;
/** The words of a widget. */
const textRows: readonly Row[] = (
  [
    ['unavailable', '503', unavailable],
    ['html', '200 with a page of HTML', html, true],
    ['truncated', 'Cut short', truncated, true],
    ['tampered', 'Tampered with', tampered, true],
    ['hang', 'No answer ever comes', hang],
  ] as const
).map(([kind, fault, answer, security]) => ({
  id: `${kind}-texts`,
  fault,
  where: 'the texts',
  ...(security && { security }),
  codes: kind === 'hang' ? ['timeout'] : ['texts-unavailable'],
  state: 'failed',
  sees: 'authored',
  neighbour: 'stands',
  recovers: 'reload',
  requests: [texts, 4],
  arrange: async ({ site, withItem }) => ({
    fault: faulty(site, texts, answer),
    ...(kind === 'hang' && { manifest: await withItem({ timeoutMs: patienceOfRows }) }),
  }),
}));

const fonts = /^\/font\//;
const fontRows: readonly Row[] = (
  [
    ['unavailable', '503', unavailable],
    ['tampered', 'Tampered with', tampered, true],
    ['hang', 'No answer ever comes', hang],
  ] as const
).map(([kind, fault, answer, security]) => ({
  id: `${kind}-fonts`,
  fault,
  where: 'the fonts',
  ...(security && { security }),
  codes: [],
  state: 'ready',
  sees: 'widget',
  remark: 'in the reader’s own font',
  neighbour: 'stands',
  recovers: 'nothing to do',
  requests: [fonts, 12],
  arrange: ({ site }) => {
    let asked = false;
    const fault = faulty(site, fonts, (...all) => {
      asked = true;
      return answer(...all);
    });
    return {
      fault,
      act: async ({ until }: Stage) => {
        await until(`host.is('subject', 'ready')`);
        while (!asked) await until('new Promise((next) => setTimeout(() => next(true), 100))');
        await until(
          'new Promise((next) => setTimeout(() => next(![...document.fonts].some(({ family, status }) => status === "loaded" && !/^.?Jobunivers/.test(family))), 200))',
        );
      },
    };
  },
}));

const late = /^\/remote\/sample-late/;
const inner = `document.querySelector('#subject').shadowRoot.querySelector('div > *')`;
/** What a widget asks for later. */
const lazyRows: readonly Row[] = (
  [
    ['unavailable', '503', [unavailable], 'remote-unreachable'],
    ['hang', 'No answer ever comes', [hang], 'timeout'],
    ['html', '200 with a page of HTML', [html], 'integrity', true],
    ['truncated', 'Cut short', [truncated], 'integrity', true],
    ['tampered', 'Tampered with', [tampered], 'integrity', true],
    [
      'second',
      'Good at first, tampered with at the second answer',
      [good, tampered],
      'integrity',
      true,
    ],
  ] as const
).map(([kind, fault, answers, code, security]) => ({
  id: `${kind}-lazy`,
  fault,
  where: 'a lazy chunk',
  ...(security && { security }),
  codes: [code],
  state: 'ready',
  sees: 'widget',
  remark: 'without the part that was asked for',
  neighbour: 'stands',
  recovers: 'reload',
  requests: [late, 6],
  arrange: ({ site }) => ({
    fault: faulty(site, late, ...answers),
    act: async ({ until, tab }: Stage) => {
      await until(`host.is('subject', 'ready') && host.is('neighbour', 'ready')`);
      await tab.evaluate(`void ${inner}.fetchLate()`);
      await until(`${inner}.late === 'did not come'`);
    },
  }),
}));

export const otherAnswerRows: readonly Row[] = [
  ...secondAnswers,
  ...retries,
  ...textRows,
  ...fontRows,
  ...lazyRows,
];
