import type { Slot } from '../../../contract/types.ts';
import { dateTimeFormat } from '../../core/facade.ts';

/** The zone that the person's device is in. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Slots of one day as the person's own clock counts days, the first first. */
export interface Day {
  /** `YYYY-MM-DD` where the person is. */
  readonly day: string;
  readonly slots: readonly Slot[];
}

/** Each instant is put on the day that it falls on where the person is, whatever the clocks do that night. */
export function daysOf(slots: readonly Slot[], zone: string): Day[] {
  const days = new Map<string, Slot[]>();
  const inOrder = [...slots].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  for (const slot of inOrder) {
    // Swedish writes dates the ISO way.
    const day = dateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(slot.start));
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, slots]) => ({ day, slots }));
}

/** How many of them can be had. */
export const freeOf = (slots: readonly Slot[]): number =>
  slots.filter(({ left }) => left > 0).length;

/** The days whose times are seen: those that the person left open, at first the first with a free time. */
export const openDays = (
  { open }: { readonly open?: readonly string[] },
  days: readonly Day[],
): readonly string[] =>
  open ??
  days
    .filter(({ slots }) => freeOf(slots) > 0)
    .slice(0, 1)
    .map(({ day }) => day);

/** The free slots that begin nearest to another, the nearest first. */
export function nearestTo(wanted: Slot, slots: readonly Slot[], most = 3): Slot[] {
  const apart = ({ start }: Slot) => Math.abs(Date.parse(start) - Date.parse(wanted.start));
  return slots
    .filter(({ id, left, kind }) => id !== wanted.id && left > 0 && kind === wanted.kind)
    .sort((one, other) => apart(one) - apart(other))
    .slice(0, most)
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
}
