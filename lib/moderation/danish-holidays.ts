import { addDays } from '@/lib/i18n/copenhagen';

/**
 * Public holidays in Denmark (helligdage) on a date `yyyy-mm-dd`. Store bededag is one until 2023 and no
 * longer (lov nr. 214 af 6. marts 2023). 5 June, 24 and 31 December are no public holidays: a municipality
 * that keeps closed on them says so in its settings.
 */
export function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (['01-01', '12-25', '12-26'].includes(date.slice(5))) return true;
  const easter = easterSunday(year);
  const fromEaster = [-3, -2, 0, 1, 39, 49, 50, ...(year < 2024 ? [26] : [])];
  return fromEaster.some((days) => addDays(easter, days) === date);
}

/** Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Monday, 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}
