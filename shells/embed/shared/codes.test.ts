import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { coded, codeOf } from './codes.ts';
import { passing } from './retry.ts';

const text = (path: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../../..', path), 'utf8');

test('every code stands in the docs, with what happened, what to do, and whether it passes by itself', async () => {
  const codes = [...(await text('shells/embed/shared/codes.ts')).matchAll(/^ {2}\| '([a-z-]+)'/gm)];
  const rows = [
    ...(await text('docs/error-codes.md')).matchAll(/^\| `([a-z-]+)` \|(.+)\|(.+)\|(.+)\|$/gm),
  ];
  const byCode = new Map(
    rows.map(([, code, ...cells]) => [code, cells.map((cell) => cell.trim())]),
  );
  assert.ok(codes.length > 20);
  for (const [, code = ''] of codes) {
    const [happened, advice, recovers] = byCode.get(code) ?? [];
    assert.ok(happened && advice, code);
    assert.equal(recovers === 'online', passing.test(code), code);
  }
});

test('only our own errors have a code that hosts are told', () => {
  assert.equal(codeOf(coded('integrity'), 'remote-threw'), 'integrity');
  assert.equal(codeOf(new DOMException('gone', 'TimeoutError'), 'remote-threw'), 'remote-threw');
  assert.equal(
    codeOf(Object.assign(new Error('x'), { code: 'E_X' }), 'remote-threw'),
    'remote-threw',
  );
  assert.equal(codeOf(undefined, 'remote-threw'), 'remote-threw');
  assert.equal(codeOf('thrown words', 'remote-threw'), 'remote-threw');
});
