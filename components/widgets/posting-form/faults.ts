import {
  longestLine,
  longestText,
  longTexts,
  type Advertisement,
} from '../../../contract/writing/advertisement.ts';
import type { Fault, Field } from './state.ts';

const isWebAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);

/**
 * What an advertisement still needs, in the order of the form: who reads it must know what the job is, where, and how to apply.
 *
 * @param today `YYYY-MM-DD`.
 */
export function faultsOf(ad: Advertisement, today: string): Fault[] {
  const faults: Fault[] = [];
  const say = (field: Field, fault: Fault['fault'], when: boolean) => {
    if (when && !faults.some((each) => each.field === field)) faults.push({ field, fault });
  };
  const without = (field: Field) => `${String(ad[field])}`.trim() === '';
  const isLong = (field: Field, most: number) => `${String(ad[field])}`.length > most;

  say('title', 'missing', without('title'));
  say('title', 'long', isLong('title', longestLine.title));
  say('employer', 'missing', without('employer'));
  say('employer', 'long', isLong('employer', longestLine.employer));
  say('occupation', 'long', isLong('occupation', longestLine.occupation));
  say('workHours', 'long', isLong('workHours', longestLine.workHours));
  say('tasks', 'missing', without('tasks'));
  say('postalCode', 'postal-code', !without('postalCode') && !/^\d{4}$/.test(ad.postalCode.trim()));
  say('town', 'missing', !ad.moving && ad.remote !== 'wholly' && without('town'));
  say('deadline', 'past', ad.deadline !== '' && ad.deadline < today);
  say('apply', 'missing', without('apply') && without('link') && without('contact'));
  say('link', 'link', !without('link') && !isWebAddress(ad.link.trim()));
  for (const field of longTexts) say(field, 'long', isLong(field, longestText));
  return inOrder(faults);
}

const order: readonly Field[] = [
  ...(['title', 'employer', 'occupation', 'workHours', 'tasks', 'must', 'needNot'] as const),
  ...(['workplace', 'postalCode', 'town', 'deadline', 'apply', 'link'] as const),
];
const inOrder = (faults: Fault[]) =>
  faults.sort((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
