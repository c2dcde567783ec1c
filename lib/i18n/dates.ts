import { copenhagenDate } from './copenhagen';
import type { Locale } from './locale';

const languages = { da: 'da-DK', en: 'en-GB' } as const;

/** A calendar date (`yyyy-mm-dd`) with its weekday: "tirsdag den 15. december 2026", "Tuesday 15 December 2026". */
export function longDate(date: string, locale: Locale): string {
  return format(date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar date (`yyyy-mm-dd`): "15. december 2026", "15 December 2026". */
export function plainDate(date: string, locale: Locale): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar date (`yyyy-mm-dd`) without its year: "15. december", "15 December". */
export function dayAndMonth(date: string, locale: Locale): string {
  return format(date, locale, { day: 'numeric', month: 'long' });
}

/** A month (`yyyy-mm`): "november 2026", "November 2026". */
export function monthName(month: string, locale: Locale): string {
  return format(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}

/** The Copenhagen date of a moment, as {@link plainDate}. */
export function dateOfMoment(at: Date, locale: Locale): string {
  return plainDate(copenhagenDate(at), locale);
}

/** A moment in Copenhagen with its time: "14. marts 2026 kl. 20.41", "14 March 2026 at 20:41". */
export function momentInWords(at: Date, locale: Locale): string {
  const time = formatter(locale, { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(at);
  return `${dateOfMoment(at, locale)} ${locale === 'da' ? 'kl.' : 'at'} ${time}`;
}

function format(date: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  return formatter(locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does, and a list says many dates. */
function formatter(locale: Locale, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(parts)}`;
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(languages[locale], parts);
  formatters.set(name, made);
  return made;
}
