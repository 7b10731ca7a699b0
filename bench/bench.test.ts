import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figure, intervalOf, spread } from './figure.ts';
import { tablesOf } from './tables.ts';
import { tidily } from './tidy.ts';

const upTo = (count: number): number[] => [...Array(count).keys()].map((index) => index + 1);

describe('a percentile', () => {
  test('lies with 95 % certainty between two of the samples', () => {
    // As tables of the binomial distribution have it.
    assert.deepEqual(intervalOf(upTo(100), 0.5), [40, 61]);
    assert.deepEqual(intervalOf(upTo(200), 0.98), [192, 200]);
    // Logarithms reach where numbers end.
    assert.deepEqual(intervalOf(upTo(10_000), 0.98), [9772, 9828]);
    assert.deepEqual(intervalOf([3], 0.98), [3, 3]);
  });
});

describe('what a group has started', () => {
  test('is ended, the latest first, all of it, also when measuring fails and an end fails', async () => {
    const ended: string[] = [];
    const measuring = tidily(async (tidy) => {
      tidy.later(() => ended.push('database'));
      tidy.later(() => Promise.reject(new Error('gone already')));
      tidy.later(() => ended.push('browser'));
      await Promise.reject(new Error('no answer'));
    });
    await assert.rejects(measuring, /no answer/);
    assert.deepEqual(ended, ['browser', 'database']);
  });
});

describe('tables of figures', () => {
  test('have one for each size, with percentiles side by side', () => {
    const figures = [1_000, 100_000].flatMap((size) =>
      [0.5, 0.98].map((share) => {
        const samples = upTo(200).map((sample) => (sample * size) / 1_000);
        return spread(`search/rare/p${share * 100}/${size}`, share, 'ms', samples, [10]);
      }),
    );
    const tables = tablesOf('search', figures, 'today');
    assert.match(
      tables,
      /^## 1,000 postings\n\n.*\n.*\n\| rare \| 200 \| \*\*100 ms\*\* \(86–115\) \/ 10, 10\.0× \| \*\*196 ms\*\* \(192–200\) \/ 10, 19\.6× \|$/m,
    );
    assert.match(
      tables,
      /^## 100,000 postings\n\n.*\n.*\n\| rare \| 200 \| \*\*10,000 ms\*\* \(8,600–11,500\)/m,
    );
  });

  test('have a single one where there are no percentiles', () => {
    const tables = tablesOf('paging', [figure('paging/nodes/10000', 8508, 'nodes', 4254, 1)], '');
    assert.match(tables, /^\| nodes 10000 \| 1 \| \*\*8,508 nodes\*\* \| 4,254 \| 2\.00 \|$/m);
    const bytes = tablesOf('element-bytes', [figure('badge, alone', 12780, 'B gz', 6390, 1)], '');
    assert.match(bytes, /^\| badge, alone \| 1 \| \*\*12,780 B gz\*\*/m);
  });
});
