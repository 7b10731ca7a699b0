import type { StoredFile } from './store.ts';

/** Ceilings in bytes, gzip level 9. What is over one is not given out. */
export const budgets = {
  /** Runs on every page of every host. */
  loader: 3072,
  kernel: 30_720,
  /** Container and bridge together. */
  container: 1536,
} as const;

/**
 * Of a vendor's widget that states no budget of its own, as one more on a page: its modules, and its texts in one language,
 * without loader, kernel and theme.
 */
export const furtherWidget = { bytes: 15_360, requests: 10 } as const;
/** The same of ours, which a page may show first. */
export const ownWidget = { bytes: 45_056, requests: 10 } as const;
/** What no widget in a page may be larger than, whatever it states. */
export const largestItem = { bytes: 153_600, requests: 40 } as const;
/** Of a page that shows a whole shelf, when the roll-out states none: kernel, theme and every item in one language. */
export const pageBudget = { bytes: 307_200, requests: 100 } as const;

/** @throws saying by how much. */
export function refuseOverweight(name: keyof typeof budgets, files: readonly StoredFile[]): void {
  const weight = files.reduce((sum, { gzip }) => sum + gzip, 0);
  if (weight > budgets[name]) {
    throw new Error(
      `The ${name} weighs ${weight} bytes (gzip); its budget is ${budgets[name]}. Make it lighter, or change ` +
        'shells/embed/build/budgets.ts and say why.',
    );
  }
}
