/** The languages of the product, the first one being the default. */
export const locales = ['da', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The text of a bilingual row in the reader's language: `inLocale(theme, 'title', 'en')` reads `titleEn`. */
export function inLocale<K extends string, V>(
  row: { [P in `${K}Da` | `${K}En`]: V },
  name: K,
  locale: Locale,
): V {
  const key: `${K}Da` | `${K}En` = locale === 'da' ? `${name}Da` : `${name}En`;
  return row[key];
}
