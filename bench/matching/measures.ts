/** How good an order is, by what somebody judged: 0, 1 or 2; what nobody judged counts as 0. */
export type Grades = Readonly<Record<string, number>>;

const best = 10;

/** Share of the first ten that are good (2). A list that is shorter is not better for it. */
export function precision(ids: readonly string[], grades: Grades): number {
  return ids.slice(0, best).filter((id) => grades[id] === 2).length / best;
}

/** The best precision that these grades allow: many have fewer than ten good ones. */
export function ceiling(grades: Grades): number {
  return Math.min(best, Object.values(grades).filter((grade) => grade === 2).length) / best;
}

/** Share of the good ones that are among the first ten. */
export function recall(ids: readonly string[], grades: Grades): number {
  return precision(ids, grades) / ceiling(grades);
}

/** Discounted gain of the first ten over that of the best order (nDCG); a 2 counts three times a 1. */
export function gain(ids: readonly string[], grades: Grades): number {
  const of = (list: readonly number[]) =>
    list
      .slice(0, best)
      .reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const ideal = of(Object.values(grades).sort((one, other) => other - one));
  return of(ids.map((id) => grades[id] ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** 95 % interval of the mean by resampling; the draws are always the same. */
export function interval(values: readonly number[], rounds = 2_000): readonly [number, number] {
  let state = 20_261_121;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The high bits: the low ones of such a generator come round too soon.
    return values[Math.floor((state / 2 ** 32) * values.length)]!;
  };
  const means = Array.from({ length: rounds }, () => mean(values.map(draw))).sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)]!, means[Math.ceil(rounds * 0.975) - 1]!];
}
