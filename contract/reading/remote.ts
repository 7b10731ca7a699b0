import type { JobPosting } from '../types.ts';
import { says } from './sentences.ts';

/** What a source says about work from home. */
export interface RemoteWords {
  /** schema.org `jobLocationType`. */
  readonly types: readonly string[];
  /** Whether a workplace with an address is named as well: then one may choose. */
  readonly hasWorkplace: boolean;
  /** Title and text of the ad, plain. */
  readonly text: string;
}

const wholly =
  /(?<!\p{L})(fully remote|100 ?(%|procent) (remote|hjemmefra)|(udelukkende|kun) hjemmefra)(?!\p{L})/iu;
const partly =
  /(?<!\p{L})(hjemmearbejdsdage?n?e?|(mulighed|lejlighed) for (delvist )?hjemmearbejde|(delvist|noget af tiden) hjemmefra|arbejder? (delvist |gerne )?hjemmefra|hybrid(t|e)? (arbejde|job|stilling|work)|work(ing)? from home)(?!\p{L})/iu;

/** Whether the work can be done from home, partly or wholly; nothing where the source does not say so. */
export function remoteOf({ types, hasWorkplace, text }: RemoteWords): JobPosting['remote'] {
  if (types.some((type) => /^(wholly|fully remote)$/i.test(type))) return 'wholly';
  if (types.some((type) => /^(hybrid|partly)$/i.test(type))) return 'partly';
  if (types.some((type) => /^(TELECOMMUTE|remote)$/i.test(type))) {
    return hasWorkplace ? 'partly' : 'wholly';
  }
  if (says(text, wholly)) return 'wholly';
  return says(text, partly) ? 'partly' : undefined;
}
