/** What a group has started, ended in the end: the latest first, and all of it, also when some of it fails. */
export class Tidy {
  readonly #steps: (() => unknown)[] = [];

  /** Remembers how something just started is ended. */
  later(step: () => unknown): void {
    this.#steps.push(step);
  }

  async end(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not all could be ended.');
  }
}

/** Measures with what is ended afterwards, whatever happens. */
export async function tidily<Result>(measure: (tidy: Tidy) => Promise<Result>): Promise<Result> {
  const tidy = new Tidy();
  let result: Result;
  try {
    result = await measure(tidy);
  } catch (error) {
    // Why it failed says more than what then could not be ended.
    await tidy.end().catch(() => {});
    throw error;
  }
  await tidy.end();
  return result;
}
