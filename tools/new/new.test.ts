import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Statuses } from '../locales/readings.ts';
import { makeComponent } from './new.ts';

const house = fileURLToPath(new URL('../../', import.meta.url));
const needed = [
  'components/core',
  'components/testing',
  'components/elements',
  'contract',
  'locales',
  'themes',
  'tools/browsers',
  'tools/component-tests',
  'tools/lint',
  'tools/locales',
  'stories/shared',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
  'eslint.config.js',
  'web-test-runner.config.js',
];

describe('npm run new', () => {
  let root: string;
  const run = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CI: '1', TEST_REPORT: join(root, 'report.json') },
    });
    return { status, output: stdout + stderr };
  };
  const passes = (...words: string[]) => {
    const { status, output } = run(...words);
    assert.equal(status, 0, output);
  };

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'jobunivers-new-'));
    for (const path of needed) cpSync(join(house, path), join(root, path), { recursive: true });
    // Namespaces of widgets stay in the types, so their texts are copied above; the widgets themselves are not needed.
    mkdirSync(join(root, 'components/widgets'), { recursive: true });
    symlinkSync(join(house, 'node_modules'), join(root, 'node_modules'));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('makes an element and a widget whose types, lint and formatting are right and whose tests pass', async () => {
    const made = [
      ...(await makeComponent(['element', 'sample-part'], root)),
      ...(await makeComponent(['widget', 'sample'], root)),
    ];
    assert.ok(made.includes('components/elements/sample-part/sample-part.element.ts'));
    assert.ok(made.includes('stories/widgets/sample.stories.ts'));
    assert.ok(made.includes('locales/en/sample.json'));
    const keys = readFileSync(join(root, 'components/core/localisation/keys.ts'), 'utf8');
    assert.match(
      keys,
      /'sample-part': typeof import\('\.\.\/\.\.\/\.\.\/locales\/da\/sample-part\.json'\);/,
    );

    const statuses = JSON.parse(
      readFileSync(join(root, 'locales/status.json'), 'utf8'),
    ) as Statuses;
    assert.deepEqual(statuses['en']?.['sample'], { reading: 'machine' });

    const sources = made.filter((path) => path.endsWith('.ts'));
    writeFileSync(
      join(root, 'tsconfig.sample.json'),
      JSON.stringify({
        extends: './tsconfig.json',
        include: [],
        files: [...sources, 'components/testing/mocha.d.ts'],
      }),
    );
    passes('node_modules/@typescript/native/bin/tsc', '--noEmit', '-p', 'tsconfig.sample.json');
    passes('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...sources);
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...sources);
    passes(
      'node_modules/@web/test-runner/dist/bin.js',
      '--files',
      'components/*/sample*/*.test.ts',
    );
    assert.deepEqual(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')), {
      passed: 2,
      failed: 0,
      failures: [],
    });
  });

  for (const [words, said] of [
    [[], /'widget' or 'element' first/],
    [['page', 'x'], /not 'page'/],
    [['element'], /name is missing/],
    [['element', 'DateField'], /small letters/],
    [['element', '../../escape'], /small letters/],
    [['element', 'a-'], /small letters/],
    [['element', 'ju-date'], /Try 'date'/],
    [['element', 'two', 'names'], /'names' is too much/],
    [['widget', 'button'], /<ju-button> is there already, in components\/elements\/button/],
    [['element', 'common'], /locales\/da\/common\.json/],
  ] as const) {
    it(`refuses '${words.join(' ')}' and says why`, async () => {
      await assert.rejects(makeComponent(words, root), said);
    });
  }

  it('ends with 1 and words, not with a stack', () => {
    const script = join(house, 'tools/new/new.ts');
    const { status, output } = run(script, 'element', 'button');
    assert.equal(status, 1);
    assert.doesNotMatch(output, /\n {4}at /);
  });
});
