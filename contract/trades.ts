import type { TradeId } from './types.ts';

/** Every trade, in the order in which choices are offered. */
export const tradeIds = [
  'care',
  'children',
  'food',
  'shop',
  'office',
  'transport',
  'building',
  'industry',
  'garden',
  'cleaning',
  'technology',
  'culture',
] as const satisfies readonly TradeId[];
