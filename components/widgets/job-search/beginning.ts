import type { Wishes } from '../../../contract/types.ts';
import { readWishes } from '../../core/facade.ts';
import { hasWishes } from './query.ts';

/** What a host wrote on the tag, unread. */
export interface Attributes {
  readonly words: string;
  readonly kind: string;
  readonly near: string;
  readonly radius: string;
}

/** What a search begins with. */
export interface Beginning {
  readonly wishes: Wishes;
  /** They are the person's own, from the address. */
  readonly wished: boolean;
}

/**
 * The wishes in the address, else what the attributes say. Both may hold anything; what does not fit the contract is left
 * out.
 *
 * @param address The query of the page's address; '' when it is not to be looked at.
 */
export function beginningOf(address: string, { words, kind, near, radius }: Attributes): Beginning {
  const own = readWishes(new URLSearchParams(address));
  if (hasWishes(own)) return { wishes: own, wished: true };
  const parameters = new URLSearchParams({
    ju: '1',
    'ju-words': words,
    'ju-near': near,
    'ju-radius': radius,
  });
  for (const one of kind.split(/[\s,]+/)) parameters.append('ju-kind', one);
  return { wishes: readWishes(parameters) ?? {}, wished: false };
}
