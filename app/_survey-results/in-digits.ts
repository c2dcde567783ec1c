import type { Locale } from '@/lib/i18n/locale';

const languages = { da: 'da-DK', en: 'en-GB' } as const;

/** A number with its thousands apart and at most so many decimals: "1.234,5", "1,234.5". */
export function inDigits(value: number, locale: Locale, decimals = 0): string {
  return new Intl.NumberFormat(languages[locale], { maximumFractionDigits: decimals }).format(value);
}
