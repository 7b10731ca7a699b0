/** What a person can answer about work, way, body and mind. Drawn as those of general.ts; importing this provides them. */
import { box, circle } from '../icon/shapes.ts';
import { providePictograms } from './pictograms.ts';

/** A person at the start, who leaves room for the thing that tells the answers apart. */
const person = `${circle(23, 17, 8)}M7 54v-5a16 16 0 0 1 24-13.9`;
const wrench =
  'M55 31a7 7 0 0 0-9.5 9L33 52.5a3 3 0 0 0 4.5 4.5L50 44.5a7 7 0 0 0 9-9.5l-4.5 4.5-4-4Z';
const bubble =
  'M38 6h16a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5h-8l-7 7v-7h-1a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5Z';
const speaker = `${circle(17, 31, 7)}M5 57v-3a12 12 0 0 1 24 0v3`;
const wheels = circle(16, 43, 11) + circle(48, 43, 11);
const badge = circle(46, 45, 12);

export const answers = {
  ordinary: `${box(32, 38, 27, 18, 3)}|${person}${box(32, 38, 27, 18, 3)}M40 38v-3a2 2 0 0 1 2-2h7a2 2 0 0 1 2 2v3M32 46h27`,
  'part-time': `M46 33a12 12 0 0 1 0 24Z|${person}${badge}M46 37.5V45l5 4`,
  'flex-job': `${box(31, 35, 28, 5, 2)}|${person}${box(31, 35, 28, 5, 2)}M38 40v16M52 40v16M34 56h8M48 56h8M45 45v10M42.5 47.5L45 45l2.5 2.5M42.5 52.5L45 55l2.5-2.5`,
  internship: `${box(24, 42, 16, 12, 2)}|${circle(32, 16, 9)}M10 57v-6a22 22 0 0 1 44 0v6M23.5 31L32 42l8.5-11${box(24, 42, 16, 12, 2)}M29 48h6`,
  'job-order': `M22 40v-1a10 10 0 0 1 20 0v1Z|${box(13, 7, 38, 50, 4)}${circle(32, 21, 6)}M22 40v-1a10 10 0 0 1 20 0v1M22 48h20`,
  apprenticeship: `${wrench}|${person}${wrench}`,
  temp: `M33 41v-4a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v4Z|${person}${box(33, 34, 26, 22, 3)}M33 41h26M40 31v5M52 31v5M41.5 48.5l3 3 6-6`,

  bicycle: `${wheels}|${wheels}M16 43l10-17h14M16 43h13l11-17 8 17M29 43l-6-19M19 24h8M40 26l-2-7h7`,
  car: `M17 30l5-10a4 4 0 0 1 3.6-2.2H37a6 6 0 0 1 5 2.7l6 9.5Z|M13 45H9a3 3 0 0 1-3-3v-6a6 6 0 0 1 6-6h38a8 8 0 0 1 8 8v7h-5M25 45h14M17 30l5-10a4 4 0 0 1 3.6-2.2H37a6 6 0 0 1 5 2.7l6 9.5M32 18v12${circle(19, 46, 6)}${circle(46, 46, 6)}`,
  train: `${box(20, 15, 24, 14, 3)}|${box(14, 7, 36, 40, 9)}${box(20, 15, 24, 14, 3)}M22 38h3M39 38h3M22 47l-7 10M42 47l7 10M18.5 52h27`,

  physical: `${box(24, 22, 16, 23, 5)}|${circle(32, 11, 6)}${box(24, 22, 16, 23, 5)}M24 26c-5 1-8 5-8 11v8M40 26c5 1 8 5 8 11v8M28 45v13M36 45v13`,
  mental: `M31 38l-7.5-7.5a5.3 5.3 0 0 1 7.5-7.5 5.3 5.3 0 0 1 7.5 7.5Z|M22 57V46c-6-4-10-10-10-18a19 19 0 0 1 38-1l5 10h-5v7a5 5 0 0 1-5 5h-6v8M31 38l-7.5-7.5a5.3 5.3 0 0 1 7.5-7.5 5.3 5.3 0 0 1 7.5 7.5Z`,
  other: `${badge}|${person}${badge}M40.5 45h.1M46 45h.1M51.5 45h.1`,
  none: `${badge}|${person}${badge}M40.5 45.5l4 4 7.5-8`,
  unknown: `${bubble}|${speaker}${bubble}M42.5 14.5a3.7 3.7 0 1 1 5 3.5c-1 .4-1.5 1-1.5 2.2M46 24.5v.1`,
  declined: `${bubble}|${speaker}${bubble}M40 18h12`,
} as const;

providePictograms(answers);
