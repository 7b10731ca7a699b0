/** Why a manifest is not given out. */
export interface Refusal {
  /** What it is about: a tag, or a part of the manifest. */
  readonly item: string;
  /** What is wrong. */
  readonly what: string;
  /** What whoever reads this can do. */
  readonly todo: string;
}

/** As a line for a person. */
export const inWords = ({ item, what, todo }: Refusal): string => `${item}: ${what} ${todo}`;

/** What the build says when it refuses, everything at once. */
export class RefusedError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(about: string, refusals: readonly Refusal[]) {
    super(`${about} is not given out:\n${refusals.map((one) => `- ${inWords(one)}`).join('\n')}`);
    this.name = 'RefusedError';
    this.refusals = refusals;
  }
}
