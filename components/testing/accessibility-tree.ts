import { executeServerCommand } from '@web/test-runner-commands';

declare global {
  var jobuniversTreeRoot: Element | undefined;
}

/**
 * Fails when what the browser tells assistive technology about the element is not what the committed snapshot says
 * (`<component>.snap` beside the test). `npx wtr --update-snapshots` writes snapshots; read them before committing.
 */
export async function expectAccessibilityTree(element: Element, name: string): Promise<void> {
  globalThis.jobuniversTreeRoot = element;
  type Verdict = { same: boolean; message?: string };
  const verdict = await executeServerCommand<Verdict, { name: string }>('accessibility-tree', {
    name,
  });
  globalThis.jobuniversTreeRoot = undefined;
  if (!verdict.same) throw new Error(verdict.message);
}
