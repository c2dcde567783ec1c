import type { Locale } from '@/lib/i18n/locale';

export type AddressFilter = 'answered' | 'used';

const words: Record<AddressFilter, Record<Locale, string>> = {
  answered: { da: 'besvaret', en: 'answered' },
  used: { da: 'brugt', en: 'used' },
};

/** The word of a filter in an address, in a language. */
export function filterWord(filter: AddressFilter, locale: Locale): string {
  return words[filter][locale];
}

/** The filter a word in an address stands for, in that language; null for any other word. */
export function filterOfWord(word: string, locale: Locale): AddressFilter | null {
  if (words.answered[locale] === word) return 'answered';
  return words.used[locale] === word ? 'used' : null;
}

/** The parameters of a filtered page in each language: the filter's word differs. */
export function filterParams<Rest extends Record<string, string>>(filter: AddressFilter, rest: Rest) {
  const of = (locale: Locale) => ({ ...rest, filter: filterWord(filter, locale) });
  return { da: of('da'), en: of('en') };
}
