/** Everything that a page's styles reach into us by: inherited properties, as the browser computes them. */
export const inherited = [
  'border-collapse',
  'border-spacing',
  'color',
  'cursor',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-synthesis',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'list-style-image',
  'list-style-type',
  'overflow-wrap',
  'quotes',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-emphasis-style',
  'text-indent',
  'text-rendering',
  'text-shadow',
  'text-transform',
  'text-wrap-mode',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-stroke-width',
] as const;

/** How one box inside an element is drawn. */
export interface Measure {
  readonly where: string;
  readonly styles: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** A box may be this much larger or smaller in another page: browsers round lines to the pixels of a screen. */
const tolerance = 0.5;

/** What stands in a sentence is written as the sentence is, wherever that is. */
const inSentence = ':is(ju-icon, ju-pictogram, ju-term, ju-link:not([standalone]))';

/** The boxes inside an element, through its shadow roots, and its own size. What was put into it is the page's. */
export function measure(element: Element): Measure[] {
  const found: Measure[] = [];
  const look = (one: Element, path: string, isInside: boolean): void => {
    const where = `${path} ${one.localName}${one.id ? `#${one.id}` : ''}`.trim();
    const { width, height } = one.getBoundingClientRect();
    const styles: Record<string, string> = {};
    if (isInside) {
      const computed = getComputedStyle(one);
      for (const name of inherited) styles[name] = computed.getPropertyValue(name);
    }
    found.push({ where, styles, width, height });
    for (const child of isInside ? one.children : []) look(child, path, true);
    for (const child of one.shadowRoot?.children ?? []) {
      if (child.localName !== 'style') look(child, where, true);
    }
  };
  if (!element.matches(inSentence)) look(element, '', false);
  return found;
}

/** What differs between two measures of the same boxes, in words; sizes by `tolerance`. */
export function differences(before: readonly Measure[], after: readonly Measure[]): string[] {
  if (before.length !== after.length) return [`${before.length} boxes became ${after.length}`];
  const found: string[] = [];
  for (const [index, one] of before.entries()) {
    const other = after[index]!;
    for (const [name, value] of Object.entries(one.styles)) {
      if (other.styles[name] === value) continue;
      found.push(`${one.where}: ${name} is ${other.styles[name]}, not ${value}`);
    }
    for (const side of ['width', 'height'] as const) {
      if (Math.abs(one[side] - other[side]) <= tolerance) continue;
      found.push(`${one.where}: ${side} is ${other[side]}, not ${one[side]}`);
    }
  }
  return found;
}
