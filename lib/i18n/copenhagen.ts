const zone = 'Europe/Copenhagen';
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
const dayMs = 86_400_000;

/** The calendar date in Copenhagen at a moment, as `2026-11-23`. */
export function copenhagenDate(at: Date): string {
  return dayFormat.format(at);
}

/** First instant of the next Copenhagen day; right on the days of 23 and 25 hours too. */
export function nextCopenhagenMidnight(at: Date): Date {
  if (at.getTime() < latest.from || at.getTime() >= latest.midnight) latest = { from: at.getTime(), midnight: midnightAfter(at) };
  return new Date(latest.midnight);
}

/** The day asked for last: every cached page asks for the same one. */
let latest = { from: 0, midnight: 0 };

function midnightAfter(at: Date): number {
  const today = copenhagenDate(at);
  let before = at.getTime();
  let after = before + 26 * 3_600_000;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (copenhagenDate(new Date(middle)) === today) before = middle;
    else after = middle;
  }
  return after;
}

/** A date column (midnight UTC) as `2026-11-23`. */
export function dateOnly(column: Date): string {
  return column.toISOString().slice(0, 10);
}

/** Whole days from one calendar date to another, both `yyyy-mm-dd`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** A calendar date some days on, or back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
}

const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

/**
 * The instant at which clocks in Copenhagen show a date and time (`2026-11-23`, `07:00`); of the hour that comes
 * twice in autumn the first, and for the one left out in spring the first instant after it.
 */
export function copenhagenInstant(date: string, time: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const summer = new Date(asUtc - 2 * 3_600_000);
  return clockFormat.format(summer) === `${date} ${time}` ? summer : new Date(asUtc - 3_600_000);
}
