import { createTranslator } from 'next-intl';
import { monthName, plainDate } from '@/lib/i18n/dates';
import { type Bilingual, type Locale, locales } from '@/lib/i18n/locale';
import da from '@/messages/da/summary.json' with { type: 'json' };
import en from '@/messages/en/summary.json' with { type: 'json' };
import type { Text } from './summary-content';

type Value = number | string | Text;
type Translator = (key: string, values?: Record<string, number | string>) => string;

const translators = Object.fromEntries(
  locales.map((locale) => [
    locale,
    createTranslator({
      locale,
      messages: { summary: locale === 'da' ? da : en },
      namespace: 'summary',
      timeZone: 'Europe/Copenhagen',
    }) as unknown as Translator,
  ]),
) as Record<Locale, Translator>;

/** The words of a summary in both languages: it is made outside any request too, and kept as it was. */
export function say(key: string, values: Record<string, Value> = {}): Text {
  return inBoth((locale) =>
    translators[locale](
      key,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[locale] : value]),
      ),
    ),
  );
}

/** Words that are stored in both languages: `titleDa` and `titleEn`. */
export function stored<Name extends string>(row: Bilingual<Name>, name: Name): Text {
  return { da: row[`${name}Da`], en: row[`${name}En`] };
}

/** The same in both languages, such as a name. */
export function same(words: string): Text {
  return { da: words, en: words };
}

export function dateInWords(date: string): Text {
  return inBoth((locale) => plainDate(date, locale));
}

export function monthInWords(month: string): Text {
  return inBoth((locale) => monthName(month, locale));
}

export function inBoth(of: (locale: Locale) => string): Text {
  return { da: of('da'), en: of('en') };
}

const languages = { da: 'da-DK', en: 'en-GB' } as const;

/** A number with its thousands apart and at most two decimals. */
export function numberInWords(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languages[locale], { maximumFractionDigits: 2 }).format(value);
}
