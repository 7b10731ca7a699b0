import type { Say } from './words.ts';

/** What a designer is told of an element beyond what its sources say. One for each, in `stories/guides/`. */
export interface Guide {
  /** To begin the playground with, and to copy. As a function of the product's words it follows the toolbar's language. */
  readonly example?: Example | ((say: Say) => Example);
  readonly do: readonly string[];
  readonly dont: readonly string[];
  /** What each key does. Empty: nothing of it takes the focus. */
  readonly keyboard: Readonly<Record<string, string>>;
}
export interface Example {
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** HTML inside the tag. */
  readonly content?: string;
}
export type Guides = Readonly<Record<`ju-${string}`, Guide>>;

const files = import.meta.glob<{ guides: Guides }>('../guides/*.ts', { eager: true });

/** Every guide, by tag. */
export const guides: Guides = Object.assign(
  {},
  ...Object.values(files).map(({ guides }) => guides),
);
