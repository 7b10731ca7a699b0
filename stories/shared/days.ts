import { todayInDenmark } from '../../components/core/facade.ts';

/** `days` after today in Denmark, where deadlines are counted, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string =>
  new Date(Date.parse(todayInDenmark()) + days * 86_400_000).toISOString().slice(0, 10);
