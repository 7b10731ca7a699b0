import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('../', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${house}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};
/** Every command of ours by its name in `package.json`, and its file; tools that others made answer for themselves. */
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = /^node ((?!node_modules)\S+\.ts)$/.exec(script)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

function answer(file: string, word: string): Promise<{ code: number; out: string; error: string }> {
  return new Promise((settled) => {
    const child = execFile(process.execPath, [file, word], { cwd: house }, (_failed, out, error) =>
      settled({ code: child.exitCode ?? -1, out, error }),
    );
  });
}

describe('every command', () => {
  it('is one of ours by its file', () => assert.ok(commands.length >= 11, String(commands)));
  for (const [name, file] of [
    ...commands,
    ['tools/pictures/update.ts', 'tools/pictures/update.ts'],
  ] as const) {
    it(`${name} tells how it is called, and what it did not understand, without a stack`, async () => {
      const [help, slip] = await Promise.all(
        ['--help', '--nonsense'].map((word) => answer(file, word)),
      );
      assert.deepEqual([help?.code, help?.error], [0, '']);
      assert.ok(help?.out.includes(name), help?.out);
      assert.notEqual(slip?.code, 0);
      assert.match(slip?.error ?? '', /^(?!.*\n {4}at )./s);
    });
  }
});
