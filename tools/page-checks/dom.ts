/** What the checks see of a page: the flat tree, through shadow roots and slots. */

/** Children as they are shown. */
export function shownChildren(element: Element): Element[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedElements();
    return assigned.length ? assigned : [...element.children];
  }
  return [...(element.shadowRoot ?? element).children];
}

/** The parent as it is shown. */
export function shownParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Text nodes that an element shows itself. */
export function shownTexts(element: Element): Text[] {
  const nodes =
    element instanceof HTMLSlotElement
      ? element.assignedNodes()
      : [...(element.shadowRoot ?? element).childNodes];
  return nodes.filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
}

/** Said to those who do not see it; takes part in no layout. */
export const isVisuallyHidden = (style: CSSStyleDeclaration): boolean =>
  style.clipPath === 'inset(50%)' || style.clip === 'rect(0px, 0px, 0px, 0px)';

export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** Every element that is shown, each before its children. */
export function* shownElements(root: Element = document.body): Generator<Element> {
  if (root.matches('script, style, head, .sb-wrapper, #storybook-docs')) return;
  const style = getComputedStyle(root);
  if (style.display === 'none' || isVisuallyHidden(style)) return;
  if (isShown(root)) yield root;
  else if (style.display !== 'contents' && style.visibility === 'visible') return;
  for (const child of shownChildren(root)) yield* shownElements(child);
}

/** Every shadow root there is, and the document. */
export function allRoots(root: Document | ShadowRoot = document): (Document | ShadowRoot)[] {
  return [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? allRoots(shadowRoot) : [],
    ),
  ];
}

/** Whether `inner` is shown inside `outer`, or is it. */
export function contains(outer: Element, inner: Element | null): boolean {
  for (let at = inner; at; at = shownParent(at)) if (at === outer) return true;
  return false;
}

/** The element with the focus, in whichever shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** An element in words, for a finding: its tag, the element it lies in, its first words. */
export function named(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  const classes = typeof element.className === 'string' ? element.className.trim() : '';
  const words = (element.getAttribute('aria-label') ?? element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 40);
  return `${host}<${element.localName}${classes ? `.${classes.replace(/\s+/g, '.')}` : ''}>${words && ` “${words}”`}`;
}
