import { copenhagenDate } from '@/lib/i18n/copenhagen';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A moment some days and hours from another. */
export function after(from: Date, days: number, hours = 0): Date {
  return new Date(from.getTime() + days * dayMs + hours * hourMs);
}

/** The Copenhagen calendar date some days from a moment, as a date column holds it. */
export function dateColumn(from: Date, days: number): Date {
  return new Date(`${copenhagenDate(after(from, days))}T00:00:00Z`);
}
