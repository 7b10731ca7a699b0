/** Chosen items as bits, in the order of the list that they are chosen from. */
export function bitsOf<Item>(list: readonly Item[], chosen: readonly Item[]): number {
  return chosen.reduce((bits, item) => bits | (1 << list.indexOf(item)), 0);
}

/** The items that bits stand for. */
export function chosenBy<Item>(list: readonly Item[], bits: number): Item[] {
  return list.filter((_item, index) => (bits & (1 << index)) !== 0);
}
