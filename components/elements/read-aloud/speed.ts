/** Speeds by rank, slowest first; 1 is the voice's usual one. */
const speeds = [0.6, 0.8, 1, 1.2, 1.4] as const;
export type SpeedRank = 1 | 2 | 3 | 4 | 5;
export const speedOf = (rank: SpeedRank): number => speeds[rank - 1] ?? 1;

/** Kept once it was chosen, in the origin's storage and nowhere else. */
const storageKey = 'jobunivers.speed';

/** The rank that the person chose; the usual one where they did not, or where what is stored is none of ours. */
export function rememberedSpeed(): SpeedRank {
  try {
    const place = speeds.indexOf(Number(localStorage.getItem(storageKey)) as 1);
    return (place < 0 ? 3 : place + 1) as SpeedRank;
  } catch {
    return 3;
  }
}

export function rememberSpeed(rank: SpeedRank): void {
  try {
    localStorage.setItem(storageKey, String(speedOf(rank)));
  } catch {
    // Storage is closed: the choice holds for as long as the page does.
  }
}
