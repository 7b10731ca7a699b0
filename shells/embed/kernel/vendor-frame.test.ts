import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendorFrame } from './vendor-frame.ts';

const frame = { setAttribute: () => {} } as unknown as HTMLIFrameElement;

test('a frame that sent without end is not listened to again, however often it begins anew', () => {
  let stopped = 0;
  const rules = vendorFrame(frame, () => (stopped += 1));
  assert.equal(rules.mayBegin(), true);
  for (let sent = 0; stopped === 0 && sent < 100_000; sent += 1) {
    rules.read({ type: 'height', height: 1 });
  }
  assert.equal(stopped, 1);
  assert.equal(rules.mayBegin(), false);
});

test('a frame may begin anew ten times', () => {
  const rules = vendorFrame(frame, () => {});
  const begun = Array.from({ length: 12 }, () => rules.mayBegin());
  assert.equal(begun.filter(Boolean).length, 10);
});
