import type { StoredFile } from './store.ts';

/** Ceilings in bytes, gzip level 9. What is over one is not given out. */
export const budgets = {
  /** Runs on every page of every host. */
  loader: 3072,
  kernel: 30_720,
  /** Container and bridge together. */
  container: 1536,
} as const;

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
