import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { copenhagenTime, isOfficeOpen, nextOfficeMoment, type OfficeHours } from './office-hours';

const languages = { da: 'da-DK', en: 'en-GB' } as const;

/**
 * When somebody looks at what came at `at`, outside office hours: "mandag 30. november fra kl. 8". Null
 * while the office is open, when there is nothing to wait for.
 */
export function whenSeen(hours: OfficeHours, at: Date, locale: Locale): string | null {
  if (isOfficeOpen(hours, at)) return null;
  const seen = nextOfficeMoment(hours, at);
  return `${dayOf(seen, locale)} ${locale === 'da' ? 'fra kl.' : 'from'} ${clockOf(seen, locale)}`;
}

function dayOf(at: Date, locale: Locale): string {
  const date = new Intl.DateTimeFormat(languages[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return date.format(new Date(`${copenhagenDate(at)}T00:00:00Z`));
}

/** "8" and "8.30" in Danish, "8:00" in English. */
function clockOf(at: Date, locale: Locale): string {
  const [hour = '', minute = ''] = copenhagenTime(at).split(':');
  if (locale === 'en') return `${Number(hour)}:${minute}`;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}
