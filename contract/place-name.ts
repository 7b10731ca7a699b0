import { fold } from './fold.ts';

/** How a person may mean a place. */
export interface PlaceName {
  /** Postal code, or the beginning of one, where the text starts with digits. */
  readonly code?: string;
  /** Names to look for, folded, the likeliest first. */
  readonly names: readonly string[];
}

/**
 * Reads what was typed for a place: a postal code, alone or before the town (`7700`, `DK-7700`, `8000 Aarhus C`,
 * `8000, Aarhus`), or a town's name. Postal districts (`Aarhus C`, `København NV`) and `Thisted Kommune` mean the town where
 * no place has the whole name.
 */
export function readPlaceName(typed: string): PlaceName {
  const text = typed.replaceAll('\0', '');
  const code = /^\s*(?:DK[- ]?)?(\d{1,4})(?=[\s,]|$)/i.exec(text)?.[1];
  const whole = fold(text);
  const town = whole
    .replace(/,.*$/u, '')
    .trim()
    .replace(/ (?:kommune|[a-z]|[ns](?:v|oe))$/, '');
  return { ...(code !== undefined && { code }), names: town === whole ? [whole] : [whole, town] };
}
