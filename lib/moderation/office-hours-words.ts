import type { Locale } from '@/lib/i18n/locale';
import type { OfficeHours } from './office-hours';

const languages = { da: 'da-DK', en: 'en-GB' } as const;
/** A Monday, to name the days of a week by. */
const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** The hours of a week, days with the same hours together: "mandag til onsdag kl. 8-15 og torsdag kl. 8-17". */
export function officeHoursInWords({ week }: OfficeHours, locale: Locale): string {
  const runs: { from: number; to: number; hours: string }[] = [];
  for (const [day, open] of week.entries()) {
    if (!open) continue;
    const hours = open.map((time) => clock(time, locale)).join('-');
    const last = runs.at(-1);
    if (last?.hours === hours && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  const parts = runs.map(({ from, to, hours }) => {
    const [first, until] = [dayName(from, locale), dayName(to, locale)];
    const days = from === to ? first : `${first} ${locale === 'da' ? 'til' : 'to'} ${until}`;
    return `${days} ${locale === 'da' ? 'kl. ' : ''}${hours}`;
  });
  return new Intl.ListFormat(languages[locale], { type: 'conjunction' }).format(parts);
}

function dayName(day: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(languages[locale], { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(aMonday + day * dayMs));
}

/** "8" and "8.30" in Danish, "8:00" in English. */
function clock(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':');
  if (locale === 'en') return `${Number(hour)}:${minute}`;
  return minute === '00' ? String(Number(hour)) : `${Number(hour)}.${minute}`;
}
