import type { DismissalReason } from './types.ts';

/** Why a posting may not fit, in the order in which it is offered. */
export const dismissalReasons = [
  'too-far',
  'wrong-hours',
  'wrong-trade',
  'asks-too-much',
  'other',
] as const satisfies readonly DismissalReason[];
