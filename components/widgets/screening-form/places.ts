import type { Place } from '../../../contract/types.ts';
import { hasPersonalNumber } from '../../../contract/personal-numbers.ts';

/**
 * What to ask the gateway for, or nothing: more than four digits are no postal code, and may be the beginning of a personal
 * number, which must not leave the page. Whoever writes `7700 Thisted` has said it all with `7700`.
 */
export function placeQuery(typed: string): string | undefined {
  const text = typed.trim();
  if (!text || hasPersonalNumber(text) || (text.match(/[0-9]/g) ?? []).length > 4) return undefined;
  return /(?:^|\s)([0-9]{4})(?:\s|$)/.exec(text)?.[1] ?? text;
}

/** Danish spelled with and without æ, ø and å is the same place. */
const fold = (text: string): string =>
  text
    .trim()
    .toLocaleLowerCase('da')
    .replace(/\s+/g, ' ')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø');

/** The place that was meant: the one that is called so, or the only one that begins so. */
export function meantPlace(typed: string, found: readonly Place[]): Place | undefined {
  const wanted = [fold(typed), fold(placeQuery(typed) ?? typed)];
  const exact = found.find((place) =>
    [place.label, place.name].some((name) => wanted.includes(fold(name))),
  );
  return exact ?? (found.length === 1 ? found[0] : undefined);
}
