import { html, type TemplateResult } from '../../core/facade.ts';

/** A heading of a level, h1 to h6, with what it says. */
export function leveled(level: number, look: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading" class=${look}>${content}</h1>`;
    case 2:
      return html`<h2 part="heading" class=${look}>${content}</h2>`;
    case 3:
      return html`<h3 part="heading" class=${look}>${content}</h3>`;
    case 4:
      return html`<h4 part="heading" class=${look}>${content}</h4>`;
    case 5:
      return html`<h5 part="heading" class=${look}>${content}</h5>`;
    default:
      return html`<h6 part="heading" class=${look}>${content}</h6>`;
  }
}

/**
 * The level a heading stands on in the whole page: its own, moved down by every `headingoffset` around it, also outside the
 * widgets it lies in. So a host page whose section has an h3 says `headingoffset="2"` on the widget, and the outline holds.
 */
export function levelInPage(element: Element, level: number): number {
  let sum = Math.trunc(level) || 2;
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (at instanceof Element)
      sum += Math.max(0, parseInt(at.getAttribute('headingoffset') ?? '0') || 0);
  }
  return Math.min(Math.max(sum, 1), 6);
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
