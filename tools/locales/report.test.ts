import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLocales } from './locales.ts';
import { readStatuses, type Statuses } from './readings.ts';
import { hardnessTable, readingsTable, readReadme, withTable } from './report.ts';

const locales = new Map([['da', new Map([['job', { a: 'Vi ser på det.' }]])]]);

describe('the report of the texts', () => {
  it('names who has read each file, and where easy-read has no texts of its own', () => {
    const statuses: Statuses = {
      da: { job: { reading: 'second-read' }, 'job.easy': { reading: 'machine' } },
    };
    const [, , standard, easy] = readingsTable(locales, statuses).split('\n');
    assert.match(standard ?? '', /^\| job +\| second-read +\| \? /);
    assert.match(easy ?? '', /^\| job, easy-read +\| machine .* standard texts +\|$/);
  });

  it('says where LIX says little', () => {
    assert.match(hardnessTable(locales, new Map()), /\| job +\| 4 +\| too few words \(under 100\)/);
  });

  it('stands in the README as it is printed; npm run locales -- report --readme writes it', () => {
    const readme = readReadme();
    assert.equal(withTable(readme, readingsTable(readLocales(), readStatuses())), readme);
    assert.throws(() => withTable('# Nothing', ''), /README\.md has no/);
  });
});
