import { writtenNumber } from './written-number';

/** What has been given out so far; what is not a number counts as nothing. */
export function sumOf(written: readonly string[]): number {
  return written.reduce((sum, text) => sum + amountOf(text), 0);
}

/** The amount after one step up or down from what is written: never below nothing, and up never past what is left. */
export function stepped(written: string, { by, left }: { by: number; left: number }): number {
  const now = amountOf(written);
  if (by < 0) return Math.max(0, now + by);
  return left <= 0 ? now : now + Math.min(by, left);
}

function amountOf(written: string): number {
  return Math.max(0, writtenNumber(written.trim(), 0) ?? 0);
}
