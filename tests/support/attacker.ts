/** What somebody who subtracts knows of unknown whole numbers: each lies between two ends, and sums of them do too. */
export type Known = { low: number; high: number };
export type Sum = Known & { terms: readonly (readonly [unknown: number, factor: 1 | -1])[] };

/**
 * What follows for every unknown from all that is known, by tightening the ends until nothing moves. Sums of which one is
 * part of another are subtracted from each other first. Ends never cross: what is known is true of some world.
 */
export function tightened(unknowns: readonly Known[], sums: readonly Sum[]): Known[] {
  const ends = unknowns.map((known) => ({ ...known }));
  const all = [...sums, ...differencesOf(sums)];
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const { terms, low, high } of all) {
      let least = 0;
      let most = 0;
      for (const [unknown, factor] of terms) {
        const { low: from, high: to } = ends[unknown] as Known;
        least += factor === 1 ? from : -to;
        most += factor === 1 ? to : -from;
      }
      for (const [unknown, factor] of terms) {
        const known = ends[unknown] as Known;
        const others =
          factor === 1
            ? { least: least - known.low, most: most - known.high }
            : { least: least + known.high, most: most + known.low };
        const [from, to] = [low - others.most, high - others.least];
        const next = factor === 1 ? { low: from, high: to } : { low: -to, high: -from };
        if (next.low > known.low) {
          if (factor === 1) least += next.low - known.low;
          else most -= next.low - known.low;
          known.low = next.low;
          isMoving = true;
        }
        if (next.high < known.high) {
          if (factor === 1) most -= known.high - next.high;
          else least += known.high - next.high;
          known.high = next.high;
          isMoving = true;
        }
      }
    }
  }
  return ends;
}

/** Whether somebody then knows of a group that there are one to four persons in it. */
export function isFound({ low, high }: Known): boolean {
  return low >= 1 && high <= 4;
}

function differencesOf(sums: readonly Sum[]): Sum[] {
  return sums.flatMap((whole) =>
    sums.flatMap((part): Sum[] => {
      if (part === whole || part.terms.length >= whole.terms.length) return [];
      const isWithin = part.terms.every(([unknown, factor]) =>
        whole.terms.some(([other, sign]) => other === unknown && sign === factor),
      );
      if (!isWithin) return [];
      const terms = whole.terms.filter(([unknown]) => !part.terms.some(([other]) => other === unknown));
      return [{ terms, low: whole.low - part.high, high: whole.high - part.low }];
    }),
  );
}
