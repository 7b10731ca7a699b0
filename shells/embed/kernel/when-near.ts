/** How far outside the viewport counts as near. */
const margin = '800px';

const waiting = new WeakMap<Element, () => void>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: margin },
);

/** Calls back once, when an element nears the viewport; the function returned calls it off. */
export function whenNear(element: Element, act: () => void): () => void {
  waiting.set(element, act);
  observer.observe(element);
  return () => observer.unobserve(element);
}
