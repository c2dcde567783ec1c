let fixedAt: number | undefined;

/** The present moment. Every rule with a deadline asks here, so that tests can set the clock. */
export function now(): Date {
  return new Date(fixedAt ?? Date.now() + Number(process.env.TRAADEN_CLOCK_OFFSET_MS ?? 0));
}

/** Holds the clock at a moment, or lets it run again with `undefined`. For tests only. */
export function setClock(at: Date | undefined): void {
  fixedAt = at?.getTime();
}
