import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const house = join(import.meta.dirname, '..');

describe('files behind a command', () => {
  let place: string;

  before(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'jobunivers-typed-')));
    mkdirSync(join(place, 'jobunivers'));
    writeFileSync(join(place, 'jobunivers', 'own.txt'), '');
  });
  after(() => rmSync(place, { recursive: true }));

  /** What is said by a command that refuses. */
  const said = (program: string, words: readonly string[], cwd: string, inherited = {}) =>
    new Promise<string>((resolve) => {
      const env = { ...process.env, ...inherited };
      execFile(program, words, { cwd, env }, (_failed, out, error) => resolve(out + error));
    });

  for (const [command, ...words] of [
    ['theme', 'check', 'missing.json'],
    ['theme', 'new', '--municipality', 'Lemvig', '--brand', '#0b5fa5', '--logo', 'missing.svg'],
    ['vendor', 'check', '--folder', 'missing'],
    ['manifest', 'verify', 'missing.json'],
    ['manifest', 'build', '--roll-out', 'missing.json'],
    ['manifest', 'sign', '--folder', 'missing'],
    ['package', '--to', '.'],
  ] as const) {
    it(`count from where the person stands: npm run ${[command, ...words].join(' ')}`, async () => {
      // Without what comes before each script, which installs.
      const npm = ['--prefix', house, '--ignore-scripts', 'run', '--silent', command, '--'];
      const output = await said('npm', [...npm, ...words], place);
      const last = words[words.length - 1];
      assert.ok(output.includes(join(place, last === '.' ? 'jobunivers' : (last ?? ''))), output);
    });
  }

  it('count from where it runs where a command starts another, as tests do', async () => {
    const words = [join(house, 'tools/themes/command.ts'), 'check', 'missing.json'];
    for (const inherited of [
      { INIT_CWD: house, npm_lifecycle_script: 'node tools/test/test.ts' },
      { INIT_CWD: house, npm_lifecycle_script: '' },
    ]) {
      const output = await said(process.execPath, words, place, inherited);
      assert.equal(output, 'missing.json cannot be read.\n');
    }
  });
});
