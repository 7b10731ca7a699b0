import type { CodedError } from './codes.ts';

/** How long one file may take with all its retries, in milliseconds. */
export const patience = 10_000;

/**
 * Fetches bytes. Asks again when nobody answered or the server had an error of its own, at most twice: after 250 to 500 ms,
 * and after 500 to 1,000 more, so that pages which lost the embed origin at one moment do not come back at one moment. Not
 * while the browser is offline, and not once it was given up.
 *
 * @param controller Gives it up; so does the end of our patience.
 * @throws the status of the last answer; 0 without one.
 */
export async function fetchBytes(
  url: string,
  cache: RequestCache,
  controller = new AbortController(),
): Promise<ArrayBuffer> {
  const { signal } = controller;
  setTimeout(() => controller.abort(), patience);
  for (let tries = 0; ;) {
    let status = 0;
    try {
      const answer = await fetch(url, { cache, signal });
      if (answer.ok) return await answer.arrayBuffer();
      status = answer.status;
    } catch {
      // As without an answer.
    }
    if ((status ? status < 500 : !navigator.onLine) || ++tries > 2 || signal.aborted) throw status;
    await new Promise((resolve) => setTimeout(resolve, tries * 250 * (1 + Math.random())));
  }
}

/** Codes of what may pass when the network comes back. */
export const passing = /unreach|timeout/;

/** Does something once, when what this code says may have passed: when the browser comes online again. Else never. */
export function whenPassed(code: string, act: () => void): void {
  if (passing.test(code)) addEventListener('online', act, { once: true });
}

/** Keeps a promise under a key. A failure is kept too; one that may pass, until the browser comes online again. */
export function once<Value>(
  kept: Map<string, Promise<Value>>,
  key: string,
  act: () => Promise<Value>,
): Promise<Value> {
  let value = kept.get(key);
  if (!value) {
    value = act();
    kept.set(key, value);
    value.catch(({ code }: CodedError) => whenPassed(code, () => kept.delete(key)));
  }
  return value;
}
