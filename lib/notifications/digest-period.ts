import { copenhagenDate, copenhagenInstant } from '@/lib/i18n/copenhagen';

export type Period = 'daily' | 'weekly';

/** When digests are gathered, by the clock in Copenhagen; `weekday` is that of the weekly one, 1 for Monday. */
export type DigestTimes = { hour: number; weekday: number };
const usual: DigestTimes = { hour: 7, weekday: 1 };

const dayMs = 86_400_000;

/**
 * The period that was last over at a moment: everything before `until` belongs into its digest, and `key` names it.
 * The same for every moment until the next period is over, so that a run may be repeated or come late.
 */
export function lastPeriod(period: Period, at: Date, { hour, weekday } = usual): { key: string; until: Date } {
  const time = `${String(hour).padStart(2, '0')}:00`;
  let date = copenhagenDate(at);
  if (copenhagenInstant(date, time) > at) date = dayBefore(date, 1);
  if (period === 'weekly') date = dayBefore(date, (new Date(`${date}T00:00:00Z`).getUTCDay() + 7 - (weekday % 7)) % 7);
  return { key: date, until: copenhagenInstant(date, time) };
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);
}
