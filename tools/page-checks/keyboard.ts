import { modal, operableElements, targetOf } from './controls.ts';
import { contains, focused, isShown, named, shownParent } from './dom.ts';

/** Presses a real key. */
export type Press = (key: string) => Promise<void>;

const members =
  '[role="tab"], [role^="menuitem"], [role="radio"], [role="option"], [role="treeitem"]';
const composites =
  '[role="tablist"], [role="menu"], [role="menubar"], [role="radiogroup"], [role="listbox"], [role="toolbar"]';
/** Native controls with several stops of their own. */
const segmented = 'input[type="date"], input[type="time"], input[type="month"], video, audio';
const longest = 4;
/** More than any story has; controls may come while we walk. */
const mostStops = 500;

/** Walks with Tab over everything, then with arrows through what is one stop; looks at the focus on the way. */
export async function walkWithKeyboard(press: Press): Promise<string[]> {
  const stops = operableElements().filter(
    (element) => element instanceof HTMLElement && element.tabIndex >= 0,
  );
  const findings: string[] = [];
  const visited = new Set<Element>();
  stepBeforeEverything(stops[0]);
  const end = document.createElement('span');
  end.tabIndex = 0;
  document.body.append(end);
  let last: Element | null = null;
  let stays = 0;
  let check: (() => string | undefined) | undefined;
  while (visited.size < mostStops) {
    await press('{Tab}');
    const at = focused();
    if (at && at === last) {
      stays += 1;
      if (at.matches(segmented) && stays < longest) continue;
      // A dialog with one control hands the focus round to it.
      if (!modal() || visited.size < stops.length) findings.push(`Tab does not leave ${named(at)}`);
      break;
    }
    findings.push(...[check?.()].filter((finding) => finding !== undefined));
    check = undefined;
    if (!at || at === end || visited.has(at)) break;
    stays = 0;
    last = at;
    visited.add(at);
    check = seen(at);
    const over = coveredBy(at);
    if (over) findings.push(`The focus on ${named(at)} is covered by ${named(over)}`);
  }
  (focused() as HTMLElement | null)?.blur();
  end.remove();
  findings.push(...[check?.()].filter((finding) => finding !== undefined));
  for (const stop of stops) {
    if (!visited.has(stop) && isShown(stop) && stop.isConnected && !sharesStop(stop, visited))
      findings.push(`Tab does not reach ${named(stop)}`);
  }
  return [...findings, ...(await walkWithArrows(press)), ...unreachable()];
}

/** So that the first Tab goes to the first stop, in a modal dialog too. */
function stepBeforeEverything(first: Element | undefined): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  let dialog: Element | null = first ?? null;
  while (dialog && !dialog.matches('dialog:modal')) dialog = shownParent(dialog);
  (dialog ?? document.body).prepend(start);
  start.focus();
  start.remove();
}

/** Radio buttons of one name are one stop. */
const sharesStop = (stop: Element, visited: ReadonlySet<Element>): boolean =>
  stop instanceof HTMLInputElement &&
  stop.type === 'radio' &&
  [...visited].some(
    (other) =>
      other instanceof HTMLInputElement &&
      other.type === 'radio' &&
      other.name === stop.name &&
      other.getRootNode() === stop.getRootNode(),
  );

/** Looks how the element and what lies around it look; what it returns looks again once the focus has gone. */
function seen(element: Element): () => string | undefined {
  const near: Element[] = [element];
  for (let at = shownParent(element), step = 0; at && step < 4; at = shownParent(at), step++)
    near.push(at);
  if (element instanceof HTMLInputElement) near.push(...(element.labels ?? []));
  if (element.nextElementSibling) near.push(element.nextElementSibling);
  const look = (one: Element) =>
    [null, '::before', '::after']
      .map((part) => {
        const style = getComputedStyle(one, part);
        const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1.5;
        return `${drawn ? style.outlineStyle + style.outlineColor : ''} ${style.boxShadow} ${style.borderColor}`;
      })
      .join();
  const before = near.map(look);
  return () =>
    element.isConnected && near.every((one, index) => look(one) === before[index])
      ? `The focus on ${named(element)} is not seen`
      : undefined;
}

/** What lies over the focused element, when something does. */
export function coveredBy(element: Element): Element | undefined {
  const inline = getComputedStyle(element).display === 'inline';
  const { left, right, top, bottom } = (inline && element.getClientRects()[0]) || targetOf(element);
  const [x, y, inset] = [(left + right) / 2, (top + bottom) / 2, 3];
  const points: [number, number][] = [
    [x, y],
    [left + inset, y],
    [right - inset, y],
    [x, top + inset],
    [x, bottom - inset],
  ];
  for (const [across, down] of points) {
    const hit = hitAt(across, down);
    if (!hit || contains(element, hit) || contains(hit, element)) continue;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    if (!labels.some((label) => contains(label, hit))) return hit;
  }
  return undefined;
}

function hitAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  while (hit?.shadowRoot) {
    const inside: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit;
}

/** Tabs, menus and the like: one stop for Tab, arrows inside. */
async function walkWithArrows(press: Press): Promise<string[]> {
  const groups = new Map<Element, HTMLElement[]>();
  for (const member of operableElements()) {
    if (!member.matches(members) || !(member instanceof HTMLElement)) continue;
    const group = member.closest(composites);
    if (group) groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  const findings: string[] = [];
  for (const [group, all] of groups) {
    if (all.every(({ tabIndex }) => tabIndex >= 0)) continue;
    const key = keyThrough(group);
    const reached = new Set<Element>();
    (all.find(({ tabIndex }) => tabIndex >= 0) ?? all[0])?.focus();
    for (let turn = 0; turn <= all.length; turn++) {
      const at = focused();
      if (!at || reached.has(at)) break;
      reached.add(at);
      await press(`{${key}}`);
    }
    for (const member of all) {
      if (!reached.has(member)) findings.push(`${key} does not reach ${named(member)}`);
    }
  }
  return findings;
}

function keyThrough(group: Element): string {
  const lying =
    group.getAttribute('aria-orientation') ??
    (group.matches('[role="tablist"], [role="menubar"], [role="toolbar"]')
      ? 'horizontal'
      : 'vertical');
  if (lying === 'vertical') return 'ArrowDown';
  return getComputedStyle(group).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}

/** Controls taken out of the order of Tab that no arrow leads to either. */
const unreachable = (): string[] =>
  operableElements()
    .filter(
      (element) =>
        element.matches('a[href], button, input, select, textarea') &&
        element.getAttribute('tabindex') === '-1' &&
        !element.matches(members) &&
        // Walking through a grid can change its cells, so the tests of what has one walk through it themselves.
        // So do those of what is walked through in all directions without being a grid.
        !element.closest('[role="grid"], [data-arrows]') &&
        !element.closest('[aria-hidden="true"]'),
    )
    .map((element) => `No key leads to ${named(element)}`);
