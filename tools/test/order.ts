/**
 * Wait for pages more than they work: one after the other, they run beside all others and take half of a core. The first
 * takes longest; the last ends together with the others.
 */
const waiting = [
  'shells/hosts/trials/hosts.test.ts',
  'shells/embed/tests/faults/webkit.test.ts',
  'shells/hosts/trials/engines.test.ts',
];
/** Each keeps a machine busy by itself; the longest come last, so that two of them end at about the same time. */
const last = ['firefox', 'chromium'].map((engine) => `shells/embed/tests/faults/${engine}.test.ts`);

/** Test files that are taken in turn, so many at a time. */
export interface Lane {
  readonly files: readonly string[];
  readonly atATime: number;
}

/** Test files in the lanes in which a machine of two cores is through soonest. @throws when one that is named here is not there. */
export function inLanes(files: readonly string[]): readonly Lane[] {
  for (const file of [...waiting, ...last]) {
    if (!files.includes(file)) throw new Error(`There is no ${file}: see tools/test/order.ts.`);
  }
  const others = files.filter((file) => !waiting.includes(file) && !last.includes(file)).sort();
  return [
    { files: waiting, atATime: 1 },
    { files: [...others, ...last], atATime: 2 },
  ];
}
