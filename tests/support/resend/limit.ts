export type Limit = { limit: number; remaining: number; resetSeconds: number; isOver: boolean };

/** Counts requests as a service with a limit by the second does: over any second, whenever it begins. */
export function aLimit(limit: number) {
  const arrivals: number[] = [];
  const taken: number[] = [];
  return {
    count(): Limit {
      const at = performance.now();
      arrivals.push(at);
      while (taken[0] !== undefined && taken[0] <= at - 1000) taken.shift();
      const isOver = taken.length >= limit;
      if (!isOver) taken.push(at);
      const remaining = limit - taken.length;
      return { limit, remaining, resetSeconds: remaining === 0 ? 1 : 0, isOver };
    },
    mostInOneSecond(): number {
      let most = 0;
      for (let first = 0, last = 0; last < arrivals.length; last++) {
        while ((arrivals[last] ?? 0) - (arrivals[first] ?? 0) >= 1000) first++;
        most = Math.max(most, last - first + 1);
      }
      return most;
    },
  };
}
