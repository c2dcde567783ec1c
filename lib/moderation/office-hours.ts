import { addDays, copenhagenDate } from '@/lib/i18n/copenhagen';
import { isPublicHoliday, weekdayOf } from './danish-holidays';

/** When a municipality works: opening and closing by weekday, and the days it keeps closed besides the holidays. */
export type OfficeHours = {
  /** `['08:00', '15:00']` in Copenhagen time, or null where the office is closed. Monday first. */
  week: readonly (readonly [opens: string, closes: string] | null)[];
  /** Days of the year it keeps closed of its own choice, as `06-05`. */
  closedDays: readonly string[];
};

/** A year of closed offices is a mistake in the settings, not something to wait for. */
const longestSearchDays = 400;

/** True while the office is open; its closing minute is outside. */
export function isOfficeOpen(hours: OfficeHours, at: Date): boolean {
  const day = openingOn(hours, copenhagenDate(at));
  return day !== null && at >= day.opens && at < day.closes;
}

/** `at` itself while the office is open, else the moment it opens next. */
export function nextOfficeMoment(hours: OfficeHours, at: Date): Date {
  if (isOfficeOpen(hours, at)) return at;
  const today = copenhagenDate(at);
  for (let ahead = 0; ahead < longestSearchDays; ahead++) {
    const day = openingOn(hours, addDays(today, ahead));
    if (day && day.opens > at) return day.opens;
  }
  throw new Error('The office hours never open.');
}

/**
 * When something that came at `at` is due: the same time of day, `workingDays` working days after the
 * office could first see it, and no later than that day's closing.
 */
export function dueTime(hours: OfficeHours, at: Date, workingDays: number): Date {
  return dueTimes(hours, at, workingDays).at(-1) ?? nextOfficeMoment(hours, at);
}

/** When something is due with one working day, with two, and so on; found in one walk over the calendar. */
export function dueTimes(hours: OfficeHours, at: Date, mostWorkingDays: number): Date[] {
  const seen = nextOfficeMoment(hours, at);
  const time = copenhagenTime(seen);
  const due: Date[] = [];
  for (let date = copenhagenDate(seen), ahead = 0; due.length < mostWorkingDays && ahead < longestSearchDays; ahead++) {
    date = addDays(date, 1);
    const day = openingOn(hours, date);
    if (!day) continue;
    due.push(within(day, copenhagenMoment(date, time)));
  }
  return due;
}

/** The moment a clock in Copenhagen shows `hh:mm` on a date; an hour that summer time skips is read as the one after. */
export function copenhagenMoment(date: string, time: string): Date {
  const asUtc = new Date(`${date}T${time}:00Z`);
  const winter = new Date(asUtc.getTime() - 3_600_000);
  const summer = new Date(asUtc.getTime() - 7_200_000);
  return copenhagenTime(summer) === time && copenhagenDate(summer) === date ? summer : winter;
}

function within({ opens, closes }: { opens: Date; closes: Date }, at: Date): Date {
  if (at < opens) return opens;
  return at > closes ? closes : at;
}

function openingOn({ week, closedDays }: OfficeHours, date: string): { opens: Date; closes: Date } | null {
  const hours = week[weekdayOf(date)];
  if (!hours || isPublicHoliday(date) || closedDays.includes(date.slice(5))) return null;
  return { opens: copenhagenMoment(date, hours[0]), closes: copenhagenMoment(date, hours[1]) };
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The clock in Copenhagen, as `08:30`. */
export function copenhagenTime(at: Date): string {
  return timeFormat.format(at);
}
