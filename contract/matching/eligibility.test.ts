import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { everyTerm } from '../screening/terms.ts';
import { eligibilityFor } from './eligibility.ts';
import rules from './eligibility.json' with { type: 'json' };

const today = '2026-11-21';

describe('eligibility by law', () => {
  test('is open where no rule is known', () => {
    assert.deepEqual(eligibilityFor('ordinary', {}, today), { type: 'open' });
  });

  test('of a flex job is likely with ledighedsydelse, else to be asked about; never a no', () => {
    assert.deepEqual(eligibilityFor('flex-job', { benefit: 'ledighedsydelse' }, today), {
      type: 'likely',
      rule: 'flex-job',
    });
    for (const benefit of ['dagpenge', undefined]) {
      assert.deepEqual(eligibilityFor('flex-job', { ...(benefit && { benefit }) }, today), {
        type: 'ask',
        rule: 'flex-job',
      });
    }
  });

  test('follows the law of the day', () => {
    assert.deepEqual(eligibilityFor('flex-job', {}, '2012-12-31'), { type: 'open' });
  });

  test('names benefits by the ids that the screening asks with', () => {
    const asked = everyTerm('benefit');
    const named = [...new Set(rules.flatMap(({ benefits }) => benefits))];
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((benefit) => !asked.includes(benefit)),
      [],
    );
  });

  test('is not known to the matching', async () => {
    for (const file of ['matching', 'work-rules', 'place-rules', 'demand-rules']) {
      const source = await readFile(new URL(`${file}.ts`, import.meta.url), 'utf8');
      assert.doesNotMatch(source, /import[^;]*eligibility|Profile|benefit'/, file);
    }
  });
});
