import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { endingFiles } from './ending-files.ts';

const many = 3000;
const tests = `import { test } from 'node:test';
for (let at = 0; at < ${many}; at += 1) test(String(at), () => {});
`;
/** Counts as `node-tests.ts` does, in a process of its own: Node runs no files of tests from inside one. */
const counting = (file: string) => `import { run } from 'node:test';
let passed = 0;
const options = { files: [${JSON.stringify(file)}], execArgv: ${JSON.stringify(endingFiles)} };
for await (const { type } of run(options)) if (type === 'test:pass') passed += 1;
console.log(passed);
`;

test('every test of a file that is made to end is told of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'whole-output-'));
  try {
    const [file, counter] = ['many.test.mjs', 'count.mjs'].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    await writeFile(file, tests);
    await writeFile(counter, counting(file));
    const env = { ...process.env };
    delete env.NODE_TEST_CONTEXT;
    const { stdout } = await promisify(execFile)(process.execPath, [counter], { env });
    assert.equal(stdout.trim(), String(many));
  } finally {
    await rm(folder, { recursive: true });
  }
});
