import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes } from './order.ts';

const trials = 'shells/hosts/trials/hosts.test.ts';
const engines = 'shells/hosts/trials/engines.test.ts';
const faults = ['webkit', 'firefox', 'chromium'].map(
  (engine) => `shells/embed/tests/faults/${engine}.test.ts`,
);

test('every file is run once, what waits for pages beside what works', () => {
  const files = ['b.test.ts', ...faults, engines, trials, 'a.test.ts'];
  const [beside, others] = inLanes(files);
  assert.deepEqual(beside, { files: [trials, faults[0], engines], atATime: 1 });
  assert.deepEqual(others, {
    files: ['a.test.ts', 'b.test.ts', faults[1], faults[2]],
    atATime: 2,
  });
});

test('a file that was renamed is missed', () => {
  assert.throws(() => inLanes(faults), /no shells\/hosts\/trials\/hosts/);
});
