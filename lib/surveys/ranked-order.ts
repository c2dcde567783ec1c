/** Options in the order somebody has ranked them so far, the first choice first. */
export type RankedOrder = readonly string[];

/** The order that rank numbers by option say: the smallest first, whatever gaps they leave; nothing that is no number. */
export function orderOf(options: readonly string[], rankOf: (option: string) => string): string[] {
  return options
    .map((option) => ({ option, rank: Number(rankOf(option) || Number.NaN) }))
    .filter(({ rank }) => Number.isFinite(rank) && rank > 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** Places an option as number `place` (from 1), the others closing up and making room; what falls behind the `most` first is not ranked any more. */
export function placedAt(order: RankedOrder, option: string, place: number, most: number): string[] {
  const others = order.filter((each) => each !== option);
  const at = Math.min(Math.max(place, 1), others.length + 1, most) - 1;
  return [...others.slice(0, at), option, ...others.slice(at)].slice(0, most);
}

/** Takes an option out of the order; the others close up. */
export function takenOut(order: RankedOrder, option: string): string[] {
  return order.filter((each) => each !== option);
}
