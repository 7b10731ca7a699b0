import { contains, isShown, isVisuallyHidden, shownParent } from './dom.ts';

const operable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex], [contenteditable="true"]';

/** The modal dialog on top, outside of which nothing can be operated. */
export const modal = (): Element | undefined =>
  [...everything()].filter((element) => element.matches('dialog:modal')).at(-1);

function* everything(root: Document | ShadowRoot = document): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

function isInert(element: Element): boolean {
  for (let at: Element | null = element; at; at = shownParent(at)) {
    if (at.hasAttribute('inert')) return true;
  }
  return false;
}

const parts = (element: Element) => [...(element.shadowRoot?.querySelectorAll(operable) ?? [])];

/** All that a person can operate now. Native inputs that a label stands for are among them, also when not seen. */
export function operableElements(): Element[] {
  const top = modal();
  return [...everything()].filter(
    (element) =>
      element.matches(operable) &&
      !element.closest('.sb-wrapper, #storybook-docs') &&
      !element.matches(':disabled, [aria-disabled="true"]') &&
      // A host that hands its focus on is not a stop of its own.
      !(element.shadowRoot?.delegatesFocus && parts(element).length) &&
      isShown(element) &&
      !isInert(element) &&
      (!top || contains(top, element)),
  );
}

/** A link or button whose `::after` lies over its whole card is as large as that. */
export function stretched(element: Element): DOMRect | undefined {
  const { content, position, width, height } = getComputedStyle(element, '::after');
  if (content === 'none' || position !== 'absolute') return undefined;
  const { x, y, width: ownWidth, height: ownHeight } = element.getBoundingClientRect();
  return new DOMRect(
    x,
    y,
    Math.max(ownWidth, parseFloat(width) || 0),
    Math.max(ownHeight, parseFloat(height) || 0),
  );
}

/** What a finger hits: the element, and its label where it has one. */
export function targetOf(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const choice = element.matches('[type="checkbox"], [type="radio"], [type="file"]');
  const unseen =
    isVisuallyHidden(getComputedStyle(element)) || getComputedStyle(element).opacity === '0';
  if (!choice && !unseen) return own;
  const boxes = labels.map((label) => label.getBoundingClientRect());
  const widest = boxes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
  return widest && widest.width * widest.height > own.width * own.height ? widest : own;
}
