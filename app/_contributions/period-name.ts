import { monthName } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { partsOf } from '@/lib/thread/period';
import { textsIn } from '@/lib/web/texts';

/** A month or a quarter as people say it: september 2026, 3. kvartal 2026. */
export function periodName(period: string, locale: Locale): string {
  const { year, quarter } = partsOf(period);
  return quarter === null ? monthName(period, locale) : textsIn(locale, 'figures')('quarter', { quarter, year: String(year) });
}

/** The same where there is room for a few letters. */
export function shortPeriodName(period: string, locale: Locale): string {
  const { year, quarter } = partsOf(period);
  if (quarter === null) return monthName(period, locale).slice(0, 3);
  return textsIn(locale, 'figures')('shortQuarter', { quarter, year: String(year).slice(2) });
}
