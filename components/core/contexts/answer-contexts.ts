/** A request of the community's context protocol, which Lit's consumers speak. */
interface ContextRequest extends Event {
  readonly context: unknown;
  readonly callback: (value: unknown, unsubscribe?: () => void) => void;
}

/**
 * Answers what elements inside ask their surroundings for, with values that do not change while it stands: what a shell needs
 * of a context provider, at a fraction of its weight. Answers with what ends it.
 */
export function answerContexts(
  place: EventTarget,
  values: ReadonlyMap<unknown, unknown>,
): () => void {
  const answer = (event: Event): void => {
    const { context, callback } = event as ContextRequest;
    if (!values.has(context)) return;
    event.stopImmediatePropagation();
    callback(values.get(context), () => {});
  };
  place.addEventListener('context-request', answer);
  return () => place.removeEventListener('context-request', answer);
}
