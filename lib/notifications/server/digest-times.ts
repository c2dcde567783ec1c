import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import type { DigestTimes } from '../digest-period';

/** When gathered mails leave, as the installation has set it. */
export function digestTimes(): DigestTimes {
  const { TRAADEN_DIGEST_HOUR: hour, TRAADEN_DIGEST_WEEKDAY: weekday } = env();
  return { hour, weekday };
}

/** The same in words of a language. */
export function digestTimesInWords(locale: Locale): { hour: string; weekday: string } {
  const { hour, weekday } = digestTimes();
  // The first of January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  const name = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return { hour: String(hour), weekday: name.format(day) };
}
