import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from './check.ts';

const script = fileURLToPath(new URL('command.ts', import.meta.url));
const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run locales', () => {
  it('checks all texts: in every language, in both reading modes, without a finding', () => {
    const { findings, files } = check();
    assert.deepEqual(findings, []);
    assert.ok(files >= 35);
    const { status, stdout } = run('check');
    assert.equal(status, 0);
    assert.match(stdout, /^locales: \d+ files, 0 findings$/m);
  });

  it('reports who has read each file, and how hard the Danish ones are', () => {
    const { status, stdout } = run('report');
    assert.equal(status, 0);
    assert.match(stdout, /^\| texts +\| Danish +\| English +\| Arabic +\| Russian +\|$/m);
    assert.match(stdout, /^\| .*job-search.*, easy-read +\| \d+ +\| \d+\.\d +\| 25 +\|$/m);
  });

  for (const [words, said] of [
    [[], /^Usage: npm run locales -- check/],
    [['chek'], /^'chek' is unknown here/],
    [['check', 'da'], /^'da' is too much/],
    [['mark', 'perfect', 'da/common'], /^Say how far/],
    [['mark', 'machine'], /^Say how far/],
    [['mark', 'machine', 'da/nothing'], /^There is no locales\/da\/nothing\.json/],
    [['mark', 'machine', '../../escape'], /^There is no/],
  ] as const) {
    it(`refuses '${words.join(' ')}' and says what to type`, () => {
      const { status, stderr } = run(...words);
      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /\n {4}at /);
    });
  }
});
