/** What a person did with an element, to be given to the one that comes after it. */
export interface Noticed {
  /** Members that the class declares, by name. */
  readonly members: Readonly<Record<string, unknown>>;
  /** What was typed, by the way to the control. */
  readonly typed: Readonly<Record<string, string | boolean>>;
  /** The way to what has the focus, and its selection. */
  readonly focus?: { readonly way: string; readonly range?: readonly [number, number] };
}

type Reactive = HTMLElement & {
  readonly updateComplete?: Promise<unknown>;
  readonly constructor: { readonly elementProperties?: ReadonlyMap<PropertyKey, unknown> };
};
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Tags carry their build's mark; the way does not. */
const bare = (name: string): string => name.replace(/--.*$/, '');

/** Every element inside, through shadow roots, by a way that another build's elements have too. */
function* walk(root: Element | ShadowRoot, way = ''): Generator<[string, HTMLElement]> {
  const counts = new Map<string, number>();
  for (const child of root.children) {
    const name = bare(child.localName);
    const index = counts.get(name) ?? 0;
    counts.set(name, index + 1);
    const here = `${way}/${name}[${index}]`;
    yield [here, child as HTMLElement];
    if (child.shadowRoot) yield* walk(child.shadowRoot, `${here}/#`);
    yield* walk(child, here);
  }
}
const everything = (element: HTMLElement): [string, HTMLElement][] =>
  element.shadowRoot ? [...walk(element.shadowRoot)] : [];

const isControl = (element: Element): element is Control =>
  element.matches('input, textarea, select');

/** @param members Also what the class holds; it cannot all be kept over a reload. */
export function notice(element: HTMLElement, members = true): Noticed {
  const held: Record<string, unknown> = {};
  const { elementProperties } = (element as Reactive).constructor;
  if (members) {
    for (const name of elementProperties?.keys() ?? []) {
      if (typeof name === 'string') held[name] = element[name as keyof HTMLElement];
    }
  }
  const typed: Record<string, string | boolean> = {};
  let focus: Noticed['focus'];
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  for (const [way, one] of everything(element)) {
    if (isControl(one)) {
      typed[way] = /^(checkbox|radio)$/.test(one.type)
        ? (one as HTMLInputElement).checked
        : one.value;
    }
    if (one === active) {
      const { selectionStart, selectionEnd } = one as HTMLInputElement;
      focus = {
        way,
        ...(typeof selectionStart === 'number' && {
          range: [selectionStart, selectionEnd ?? selectionStart] as const,
        }),
      };
    }
  }
  return { members: held, typed, ...(focus && { focus }) };
}

/** What is there in the new element too gets what its forerunner had. */
export async function giveBack(element: HTMLElement, noticed: Noticed): Promise<void> {
  for (const [name, value] of Object.entries(noticed.members)) {
    (element as unknown as Record<string, unknown>)[name] = value;
  }
  await (element as Reactive).updateComplete;
  const there = new Map(everything(element));
  for (const [way, value] of Object.entries(noticed.typed)) {
    const control = there.get(way);
    if (!control || !isControl(control)) continue;
    if (typeof value === 'boolean') {
      if ((control as HTMLInputElement).checked === value) continue;
      (control as HTMLInputElement).checked = value;
    } else {
      if (control.value === value) continue;
      control.value = value;
    }
    for (const type of ['input', 'change']) {
      control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  }
  const { focus } = noticed;
  const target = focus && there.get(focus.way);
  if (!target) return;
  target.focus({ preventScroll: true });
  if (focus.range && isControl(target) && !(target instanceof HTMLSelectElement)) {
    target.setSelectionRange?.(...focus.range);
  }
}
