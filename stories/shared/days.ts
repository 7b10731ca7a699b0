import { todayInDenmark } from '../../components/core/facade.ts';
import { addDays } from '../../components/elements/date-field/days.ts';

/** `days` after today in Denmark, where deadlines are counted, `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string => addDays(todayInDenmark(), days);
