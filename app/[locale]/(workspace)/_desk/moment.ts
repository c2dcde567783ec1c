import type { Locale } from '@/lib/i18n/locale';

const languages = { da: 'da-DK', en: 'en-GB' } as const;

/** A moment on the clock in Copenhagen: "23. nov. 08.12", "23 Nov, 08:12". */
export function moment(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languages[locale], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Copenhagen',
  }).format(at);
}
