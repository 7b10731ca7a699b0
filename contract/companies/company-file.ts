import type { Slot, SlotKind, TradeId, Video } from '../types.ts';

/** A file of companies, as `companies.schema.json` says. */
export interface CompanyFile {
  readonly companies: readonly CompanyEntry[];
}

/** One company of a file. */
export interface CompanyEntry {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** HTML, not yet sanitised. */
  readonly description: string;
  readonly inLanguage?: string;
  readonly trade?: TradeId;
  readonly employees?: number;
  readonly url?: string;
  readonly location: {
    readonly streetAddress?: string;
    readonly postalCode?: string;
    readonly addressLocality?: string;
    /** Its code. */
    readonly municipality?: string;
    readonly latitude?: number;
    readonly longitude?: number;
  };
  readonly unsolicited: boolean;
  readonly skillsSought?: readonly string[];
  readonly video?: Omit<Video, 'external'>;
  readonly slots?: readonly SlotEntry[];
}

interface SlotFields {
  readonly id: string;
  readonly kind: SlotKind;
  readonly mode: Slot['mode'];
  readonly place?: string;
  readonly places: number;
  readonly timeZone?: string;
  readonly bookByHours?: number;
}

/** One time. */
export interface SlotOnce extends SlotFields {
  readonly start: string;
  readonly end: string;
}

/** A time of every week. */
export interface SlotWeekly extends SlotFields {
  readonly weekday: (typeof weekdays)[number];
  readonly from: string;
  readonly to: string;
  readonly weeks: number;
}

export type SlotEntry = SlotOnce | SlotWeekly;

/** Days of the week from the one on which `Date` begins it. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
