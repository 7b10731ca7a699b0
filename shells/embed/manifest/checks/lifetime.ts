import { day, type UnsignedManifest } from '../unsigned.ts';
import type { Refusal } from './refusal.ts';

/** The longest a manifest may count: so long can somebody show an old one to a reader who has never been here. */
export const longestLifetime = 45 * day;

/** Whether it begins, ends, and ends soon enough. */
export function wrongTimeIn({ issued, expires }: UnsignedManifest): Refusal[] {
  const lifetime = Date.parse(expires) - Date.parse(issued);
  if (lifetime > 0 && lifetime <= longestLifetime) return [];
  return [
    {
      item: 'expires',
      what: `It counts for ${(lifetime / day).toFixed(1)} days.`,
      todo: `More than 0, at most ${longestLifetime / day}: set lifetimeDays in the roll-out.`,
    },
  ];
}
