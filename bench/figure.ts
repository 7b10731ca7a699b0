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
}

/** Puts a figure together. */
export function figure(
  name: string,
  value: number,
  unit: string,
  floor: number,
  n: number,
): Figure {
  const rounded = (number: number) => Number(number.toPrecision(4));
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
