import type { Page } from '@playwright/test';

/** What the embed origin says a host needs to know, as much as is looked at here. */
export interface Needs {
  readonly stored: readonly { readonly name: string; readonly where: string }[];
  readonly globals: readonly { readonly name: string }[];
}

/** Reads it as a host would: from where its loader comes, for the municipality on the script tag. */
export const needsOf = (page: Page): Promise<Needs> =>
  page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[data-municipality]');
    const { origin } = new URL(script?.src ?? '');
    const answer = await fetch(`${origin}/needs/${script?.dataset.municipality}.json`);
    return (await answer.json()) as Needs;
  });
