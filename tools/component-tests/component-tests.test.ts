import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestSession } from '@web/test-runner-core';
import { count } from './count-reporter.ts';
import { readSnapshots, writeSnapshots } from './snapshots.ts';
import { writeTree, type AccessibilityNode } from './write-tree.ts';

describe('snapshots', () => {
  it('come back as they were written, in the order of their names', () => {
    const snapshots = new Map([
      ['open', '- dialog "Valg" modal=true\n  - button "Luk"'],
      ['closed', '(nothing is told)'],
    ]);
    const text = writeSnapshots(snapshots);
    assert.deepEqual(readSnapshots(text), snapshots);
    assert.ok(text.indexOf('closed') < text.indexOf('open'));
    assert.equal(writeSnapshots(readSnapshots(text)), text);
  });
});

describe('writing a tree', () => {
  const node = (
    nodeId: string,
    role: string,
    name: string,
    more: Partial<AccessibilityNode> = {},
  ): AccessibilityNode => ({
    nodeId,
    backendDOMNodeId: Number(nodeId),
    ignored: false,
    role: { value: role },
    name: { value: name },
    ...more,
  });
  const nodes = [
    node('1', 'RootWebArea', 'Side', { childIds: ['2'] }),
    node('2', 'generic', '', { parentId: '1', childIds: ['3', '5'] }),
    node('3', 'button', 'Gem', {
      parentId: '2',
      childIds: ['4'],
      properties: [
        { name: 'focusable', value: { value: true } },
        { name: 'disabled', value: { value: true } },
        { name: 'invalid', value: { value: 'false' } },
      ],
    }),
    node('4', 'StaticText', 'Gem', { parentId: '3' }),
    node('5', 'textbox', 'By', {
      parentId: '2',
      value: { value: 'Hurup' },
      description: { value: 'Hjælp' },
    }),
  ];

  it('tells role, name, value, description and states, without what only holds things together', () => {
    assert.equal(
      writeTree(nodes, new Set([2, 3, 4, 5])),
      '- button "Gem" disabled=true\n- textbox "By" value="Hurup" description="Hjælp"',
    );
  });

  it('tells words once where a control came around them after the nodes were listed', () => {
    assert.equal(writeTree(nodes, new Set([2, 4, 5])), writeTree(nodes, new Set([2, 3, 4, 5])));
  });

  it('begins with the topmost parts when the element itself is not in the tree', () => {
    assert.equal(writeTree(nodes, new Set([99, 3, 4])), '- button "Gem" disabled=true');
    assert.equal(writeTree(nodes, new Set([99])), '(nothing is told)');
  });
});

describe('counting', () => {
  const test = (passed: boolean, skipped = false) => ({
    name: 't',
    passed,
    skipped,
    ...(passed ? {} : { error: { message: 'not so' } }),
  });
  const session = (passed: boolean, tests: ReturnType<typeof test>[]) =>
    ({ passed, testResults: { name: 'a widget', tests, suites: [] } }) as unknown as TestSession;

  it('adds up, takes a skipped test for a failure, and names what failed', () => {
    const sessions = [session(true, [test(true), test(true)]), session(false, [test(false)])];
    assert.deepEqual(count(sessions), {
      passed: 2,
      failed: 1,
      failures: [{ name: 'a widget › t', message: 'not so' }],
    });
    const { passed, failed } = count([session(true, [test(true, true)])]);
    assert.deepEqual([passed, failed], [0, 1]);
  });

  it('counts a file that broke before its tests', () => {
    const errors = [{ message: 'no such module' }];
    const broken = { passed: false, testFile: 'a.test.ts', errors } as unknown as TestSession;
    assert.deepEqual(count([broken]), {
      passed: 0,
      failed: 1,
      failures: [{ name: 'a.test.ts', message: 'no such module' }],
    });
  });
});
