/**
 * Which personal part is open, in the address of the host's page, where that names what the part is about: so that a reload opens
 * it again. Fetched when there is something to write down or to read.
 */

/** Parameter that names the part; the search's own address has it too. */
const parameter = 'ju-part';
/** Parameter of what it is about. */
type About = 'ju-posting' | 'ju-company';

const isAbout = (about: About, id: string, { searchParams }: URL): boolean =>
  id !== '' && searchParams.get(about) === id;

/** The part that the address says is open. */
export function partInAddress<Part extends string>(
  about: About,
  id: string,
  parts: readonly Part[],
): Part | undefined {
  const url = new URL(location.href);
  const name = url.searchParams.get(parameter);
  return isAbout(about, id, url) ? parts.find((part) => part === name) : undefined;
}

/** Writes down which part is open. No step of the history. */
export function notePart(about: About, id: string, part: string | undefined): void {
  const url = new URL(location.href);
  if (!isAbout(about, id, url) || (url.searchParams.get(parameter) ?? undefined) === part) return;
  if (part) url.searchParams.set(parameter, part);
  else url.searchParams.delete(parameter);
  try {
    // The host's own state of this entry stays.
    history.replaceState(history.state, '', url);
  } catch {
    // A browser lets nobody write too often, and some pages have no address of their own.
  }
}

declare global {
  interface JuLazyModules {
    'part-in-address': typeof import('./part-in-address.ts');
  }
}
