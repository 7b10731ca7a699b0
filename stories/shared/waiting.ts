/** An answer that does not come. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** Waits until there is something; says what was missing when it does not come. */
export async function when<Value>(
  look: () => Value,
  what: string,
  tries = 200,
): Promise<NonNullable<Value>> {
  for (let turn = 0; turn < tries; turn++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not come.`);
}
