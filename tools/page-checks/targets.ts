import { operableElements, stretched, targetOf } from './controls.ts';
import { isVisuallyHidden, named, shownElements, shownParent, shownTexts } from './dom.ts';

/** WCAG 2.5.8, and what a thumb wants of a view's main action. */
const least = 24;
const leastOfPrimary = 44;
const rounding = 0.5;

/** Everything that is said inside, as far as it is shown. */
const words = (element: Element): string =>
  [...shownElements(element)]
    .flatMap(shownTexts)
    .map(({ data }) => data)
    .join('')
    .trim();

/** A link in a sentence may be as tall as its line (WCAG's own exception). */
function standsInSentence(element: Element): boolean {
  let block: Element | null = element;
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display))
    block = shownParent(block);
  return !!block && block !== element && words(block).length > words(element).length;
}

const isPrimary = (element: Element): boolean => element.matches('button.primary, a.primary');

/** Controls that are hard to hit. */
export function findSmallTargets(): string[] {
  return operableElements().flatMap((element) => {
    const { width, height } = stretched(element) ?? targetOf(element);
    // Skip links and the like come into sight with the focus.
    if (isVisuallyHidden(getComputedStyle(element)) && width <= 1) return [];
    // A place that the focus is moved to is not for fingers.
    if (element.getAttribute('tabindex') === '-1' && !element.matches('a, button, input, [role]'))
      return [];
    const wanted = isPrimary(element) ? leastOfPrimary : least;
    if (Math.min(width, height) >= wanted - rounding || standsInSentence(element)) return [];
    return [
      `${named(element)} is ${Math.round(width)} × ${Math.round(height)}, less than ${wanted}`,
    ];
  });
}
