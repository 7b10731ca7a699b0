/**
 * A value as JSON, on every host's page. Prototype.js before 1.7 gives arrays a `toJSON` of their own, and what `JSON.stringify`
 * makes of a list is then one text.
 */
export const writeJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key: string, given: unknown) {
    const own = this[key];
    return Array.isArray(own) ? own : given;
  });
