import { withoutWishes } from '../../core/search-url.ts';

/** Parameter of a host's address that names a posting. */
const parameter = 'ju-posting';

/** The posting that an address names; empty for none. */
export function postingInAddress(search: string): string {
  const id = new URLSearchParams(search).get(parameter) ?? '';
  return /^[A-Za-z0-9_-]{1,64}$/.test(id) ? id : '';
}

/**
 * An address to hand on: the host's page with this posting in it, and nothing of what the person looks for. Undefined where the
 * page has no address that others could open.
 */
export function addressOf(id: string, here: string): string | undefined {
  const address = new URL(here);
  if (!/^https?:$/.test(address.protocol)) return undefined;
  const parameters = withoutWishes(address.searchParams);
  for (const name of [...parameters.keys()]) if (name.startsWith('ju-')) parameters.delete(name);
  parameters.set('ju', '1');
  parameters.set(parameter, id);
  address.search = parameters.toString();
  address.hash = '';
  return address.href;
}

/** What came of it: handed on, copied, left alone by the person, or neither possible. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Hands an address on by the device's own means; where it has none, copies it. */
export async function share(title: string, url: string): Promise<Shared> {
  if ('share' in navigator && navigator.canShare?.({ title, url }) !== false) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
