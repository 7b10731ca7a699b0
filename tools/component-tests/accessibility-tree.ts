import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { writeTree, type AccessibilityNode } from './write-tree.ts';
import { readSnapshots, writeSnapshots } from './snapshots.ts';

/** Where the browser side leaves the element to be looked at (`components/testing/accessibility-tree.ts`). */
const rootExpression = 'globalThis.jobuniversTreeRoot';

interface DomNode {
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

type Verdict = { readonly same: true } | { readonly same: false; readonly message: string };

/**
 * Command `accessibility-tree`: compares what the browser tells assistive technology about an element with the snapshot
 * beside the test (`<test>.snap`, one section a name). A missing snapshot fails; `--update-snapshots` writes it.
 */
export function accessibilityTreePlugin({
  update,
}: {
  readonly update: boolean;
}): TestRunnerPlugin<{ name: string }> {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      const page = (session.browser as PlaywrightLauncher).getPage(session.id);
      const devTools = await page.context().newCDPSession(page);
      try {
        const { result } = await devTools.send('Runtime.evaluate', { expression: rootExpression });
        const { objectId } = result;
        if (!objectId) throw new Error('No element was given to look at.');
        const { node } = await devTools.send('DOM.describeNode', {
          objectId,
          depth: -1,
          pierce: true,
        });
        const { nodes } = await devTools.send('Accessibility.getFullAXTree');
        const tree = writeTree(nodes as AccessibilityNode[], idsOf(node));
        return compare(session.testFile, payload?.name ?? 'default', tree, update);
      } finally {
        await devTools.detach();
      }
    },
  };
}

/** The element and everything in it, shadow roots included. */
function idsOf({ backendNodeId, children = [], shadowRoots = [] }: DomNode): Set<number> {
  const ids = new Set([backendNodeId]);
  for (const child of [...children, ...shadowRoots]) idsOf(child).forEach((id) => ids.add(id));
  return ids;
}

function compare(testFile: string, name: string, tree: string, update: boolean): Verdict {
  const file = testFile.replace(/\.test\.ts$/, '.snap');
  const snapshots = readSnapshots(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const expected = snapshots.get(name);
  if (expected === tree) return { same: true };
  if (update) {
    snapshots.set(name, tree);
    writeFileSync(file, writeSnapshots(snapshots));
    return { same: true };
  }
  const message =
    expected === undefined
      ? `No snapshot '${name}' in ${file}. Look at the tree, then run with --update-snapshots:\n${tree}`
      : `The accessibility tree '${name}' has changed.\nExpected:\n${expected}\nFound:\n${tree}`;
  return { same: false, message };
}
