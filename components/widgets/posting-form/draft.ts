import { writeJson } from '../../../contract/json.ts';
import { emptyAdvertisement, type Advertisement } from '../../../contract/writing/advertisement.ts';

const key = 'jobunivers.advertisement';
/** How long a draft that was kept on purpose stays. */
export const daysKept = 30;

interface Kept {
  readonly until: number;
  readonly advertisement: Advertisement;
}

/** Storage may be closed, full or of somebody else's making: then nothing is kept, and writing goes on. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Of what was stored only what has the shape of an advertisement's field. */
function readAdvertisement(value: unknown): Advertisement {
  const found = (value ?? {}) as Record<string, unknown>;
  const read = Object.entries(emptyAdvertisement).map(([name, empty]: [string, unknown]) => {
    const kept = Object.hasOwn(found, name) ? found[name] : empty;
    const fits = Array.isArray(empty)
      ? Array.isArray(kept) && kept.every((one) => typeof one === 'string')
      : typeof kept === typeof empty;
    return [name, fits ? kept : empty];
  });
  return Object.fromEntries(read) as Advertisement;
}

/**
 * The advertisement as far as it is written. In the tab's own storage by itself, so that nothing is lost on a reload; for 30 days in the
 * browser when the person says so.
 */
export const drafts = {
  /** In this tab. */
  rest(advertisement: Advertisement): void {
    attempt(() => sessionStorage.setItem(key, writeJson(advertisement)));
  },
  /** In this browser. @returns false where it cannot be kept. */
  keep(advertisement: Advertisement, now = Date.now()): boolean {
    const kept: Kept = { until: now + daysKept * 86_400_000, advertisement };
    return attempt(() => (localStorage.setItem(key, writeJson(kept)), true)) ?? false;
  },
  /** What was written in this tab, else what was kept in this browser. */
  read(now = Date.now()): { advertisement: Advertisement; kept: boolean } | undefined {
    const resting = attempt(() => JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown);
    const kept = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null);
    const lives = typeof kept?.until === 'number' && kept.until > now;
    if (kept && !lives) attempt(() => localStorage.removeItem(key));
    const found = resting ?? (lives ? kept?.advertisement : undefined);
    return found ? { advertisement: readAdvertisement(found), kept: lives } : undefined;
  },
  forget(): void {
    attempt(() => sessionStorage.removeItem(key));
    attempt(() => localStorage.removeItem(key));
  },
};

/** Letters and digits by which an advertisement is known again. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
