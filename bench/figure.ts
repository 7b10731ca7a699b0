/** One measurement beside its floor: the least that the same thing could cost, measured in the same run. */
export interface Figure {
  /** Stable, so that runs can be compared. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** In the same unit. */
  readonly floor: number;
  /** `value / floor`. */
  readonly ratio: number;
  /** How many samples `value` comes from. */
  readonly n: number;
  /** Where the true value lies with 95 % certainty, where `value` is a percentile of samples. */
  readonly interval?: readonly [number, number];
}

/** What a run may ask for instead of the whole: to try a group out. */
export interface Wanted {
  readonly sizes?: readonly number[] | undefined;
  readonly samples?: number | undefined;
}

const rounded = (number: number) => Number(number.toPrecision(4));

/** Puts a figure together. */
export function figure(
  name: string,
  value: number,
  unit: string,
  floor: number,
  n: number,
): Figure {
  return {
    name,
    value: rounded(value),
    unit,
    floor: rounded(floor),
    ratio: rounded(value / floor),
    n,
  };
}

/** The value that a share of the samples does not exceed (nearest rank). `samples` need not be sorted. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('No samples.');
  const sorted = [...samples].sort((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** A percentile of samples beside the same of the floor's. */
export function spread(
  name: string,
  share: number,
  unit: string,
  samples: readonly number[],
  floor: readonly number[],
): Figure {
  const value = percentile(samples, share);
  const [low, high] = intervalOf(samples, share);
  return {
    ...figure(name, value, unit, percentile(floor, share), samples.length),
    interval: [rounded(low), rounded(high)],
  };
}

/**
 * Between which samples the percentile of all that could have been sampled lies with 95 % certainty, whatever its distribution: how
 * many samples lie below it is binomial. Too few samples end at the outermost of them.
 */
export function intervalOf(samples: readonly number[], share: number): [number, number] {
  const sorted = [...samples].sort((left, right) => left - right);
  const count = sorted.length;
  // As logarithms: with many samples the first chances are smaller than numbers can be.
  let chance = count * Math.log(1 - share);
  let below = 0;
  let [low, high] = [0, count - 1];
  for (let rank = 0; rank <= count; rank++) {
    below += Math.exp(chance);
    if (below <= 0.025) low = rank;
    if (below >= 0.975) {
      high = Math.min(rank, count - 1);
      break;
    }
    chance += Math.log(((count - rank) / (rank + 1)) * (share / (1 - share)));
  }
  return [sorted[low]!, sorted[high]!];
}
