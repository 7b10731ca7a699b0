/** What hosts have said to each purpose, for the life of the page. */
const answers = new Map<string, boolean>();
const waiting = new Map<string, ((granted: boolean) => void)[]>();

/** What a purpose looks like; anything else is refused without asking anybody. */
const purposeForm = /^[a-z][a-z0-9-]{0,59}$/;

/** Takes the host's answer, for who waits for it and who asks later. */
export function answer(purpose: string, granted: boolean): void {
  answers.set(purpose, granted);
  const asking = waiting.get(purpose) ?? [];
  waiting.delete(purpose);
  for (const tell of asking) tell(granted);
}

/**
 * Asks the host, by `ju-consent-needed` on a widget's public tag, for something that is not strictly necessary. What was
 * answered before is not asked again. As long as nobody answers, nothing is granted.
 */
export function ask(tag: HTMLElement, purpose: string): Promise<boolean> {
  const known = purposeForm.test(purpose) ? answers.get(purpose) : false;
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    waiting.set(purpose, [...(waiting.get(purpose) ?? []), resolve]);
    // The first word counts: denied stays denied, unless the host says otherwise of its own accord.
    const say = (granted: boolean) => (): void => {
      if (!answers.has(purpose)) answer(purpose, granted);
    };
    tag.dispatchEvent(
      Object.assign(new Event('ju-consent-needed', { bubbles: true, composed: true }), {
        purpose,
        grant: say(true),
        deny: say(false),
      }),
    );
  });
}
