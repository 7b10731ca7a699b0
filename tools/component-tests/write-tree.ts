/** The part of a node of Chromium's accessibility tree that is looked at. */
export interface AccessibilityNode {
  readonly nodeId: string;
  readonly backendDOMNodeId?: number;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

/** States that a person is told; whatever else the engine knows would only make snapshots brittle. */
const toldProperties = new Set([
  'autocomplete',
  'checked',
  'disabled',
  'expanded',
  'hasPopup',
  'invalid',
  'level',
  'live',
  'atomic',
  'modal',
  'multiselectable',
  'pressed',
  'required',
  'selected',
  'url',
  'valuemax',
  'valuemin',
  'valuetext',
]);
const silent = new Set<unknown>([false, 'false', 'none', undefined, '']);
/** Roles that only hold others together; their children stand in their place. */
const transparent = new Set(['generic', 'none', 'GenericContainer', 'InlineTextBox', 'ListMarker']);

/** What is told of some DOM nodes, as indented lines: role, name in quotes, then what else there is. */
export function writeTree(
  nodes: readonly AccessibilityNode[],
  wanted: ReadonlySet<number>,
): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isWanted = (node: AccessibilityNode) => wanted.has(node.backendDOMNodeId ?? -1);
  // What came into the page after its nodes were listed is told by what stands around it, at its place.
  const isInside = ({ parentId = '' }: AccessibilityNode): boolean => {
    const parent = byId.get(parentId);
    return parent !== undefined && (isWanted(parent) || isInside(parent));
  };
  // An element that is only a box may itself be missing: its topmost parts stand for it.
  const roots = nodes.filter((node) => isWanted(node) && !isInside(node));

  const lines: string[] = [];
  const visit = (node: AccessibilityNode, depth: number, nameAbove: string): void => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '').trim();
    const shown = !node.ignored && !transparent.has(role) && !isRepetition(role, name, nameAbove);
    if (shown) lines.push('  '.repeat(depth) + describe(node, role, name));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, shown ? depth + 1 : depth, shown ? name : nameAbove);
    }
  };
  roots.forEach((root) => visit(root, 0, ''));
  return lines.join('\n') || '(nothing is told)';
}

/** Text that is the name of what it stands in is told once. */
const isRepetition = (role: string, name: string, nameAbove: string) =>
  role === 'StaticText' && (name === '' || name === nameAbove);

function describe(node: AccessibilityNode, role: string, name: string): string {
  const value = node.value?.value;
  const description = node.description?.value;
  const told = (node.properties ?? [])
    .filter((each) => toldProperties.has(each.name) && !silent.has(each.value.value))
    .map((each) => `${each.name}=${JSON.stringify(each.value.value)}`)
    .sort();
  return [
    `- ${role}`,
    ...(name ? [JSON.stringify(name)] : []),
    ...(value !== undefined && value !== '' ? [`value=${JSON.stringify(value)}`] : []),
    ...(description ? [`description=${JSON.stringify(description)}`] : []),
    ...told,
  ].join(' ');
}
