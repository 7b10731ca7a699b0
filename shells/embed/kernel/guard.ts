/** The reactions through which a browser or Lit calls into an element, and where an error would reach the page. */
const reactions = [
  'connectedCallback',
  'disconnectedCallback',
  'adoptedCallback',
  'attributeChangedCallback',
  'performUpdate',
] as const;

type Reactions = Partial<
  Record<(typeof reactions)[number], (this: HTMLElement, ...values: unknown[]) => unknown>
>;

/**
 * The error boundary: a subclass whose reactions report what they throw as `ju-guarded` on the element, instead of letting
 * it reach the page. A subclass of its own also lets the class be registered once more elsewhere.
 */
export function guard(elementClass: CustomElementConstructor): CustomElementConstructor {
  const guarded = class extends elementClass {};
  const inherited = elementClass.prototype as Reactions;
  for (const name of reactions) {
    const reaction = inherited[name];
    if (!reaction) continue;
    Object.defineProperty(guarded.prototype, name, {
      value(this: HTMLElement, ...values: unknown[]) {
        try {
          return reaction.apply(this, values);
        } catch (error) {
          this.dispatchEvent(new CustomEvent('ju-guarded', { detail: error }));
          return undefined;
        }
      },
    });
  }
  return guarded;
}
