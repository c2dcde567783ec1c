import { addDays, copenhagenDate, copenhagenInstant } from '@/lib/i18n/copenhagen';

/** When the version of a month is made: the first Monday to Friday of it, at an hour in Copenhagen. */
export function runMoment(month: string, hour: number): Date {
  let day = `${month}-01`;
  while ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) day = addDays(day, 1);
  return copenhagenInstant(day, `${String(hour).padStart(2, '0')}:00`);
}

/** The month whose version is due at a moment; null before its day and hour, and where the schedule was set after them. */
export function dueMonth(at: Date, { hour, setAt }: { hour: number; setAt: Date }): string | null {
  const month = copenhagenDate(at).slice(0, 7);
  const moment = runMoment(month, hour);
  return moment <= at && setAt <= moment ? month : null;
}

/** When the next version is made. `isMade` says whether that of this month has been. */
export function nextRun(at: Date, { hour, setAt, isMade }: { hour: number; setAt: Date; isMade: boolean }): Date {
  const month = copenhagenDate(at).slice(0, 7);
  const own = runMoment(month, hour);
  return !isMade && setAt <= own ? own : runMoment(addDays(`${month}-28`, 4).slice(0, 7), hour);
}
