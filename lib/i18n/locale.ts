/** The languages of the product, the first one being the default. */
export const locales = ['da', 'en'] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** A text in both languages, read with `inLocale`. */
export type Bilingual<Name extends string, Value = string> = { [Key in `${Name}Da` | `${Name}En`]: Value };

/** The names a row has in both languages: `title` for `titleDa` and `titleEn`. */
type BilingualName<Row> = {
  [Key in keyof Row]: Key extends `${infer Name}Da` ? (`${Name}En` extends keyof Row ? Name : never) : never;
}[keyof Row];

/** The text of a bilingual row in the reader's language: `inLocale(theme, 'title', 'en')` reads `titleEn`. */
export function inLocale<Row extends object, Name extends BilingualName<Row> & string>(
  row: Row,
  name: Name,
  locale: Locale,
): Row[`${Name}Da` & keyof Row] {
  const key = locale === 'da' ? `${name}Da` : `${name}En`;
  return row[key as `${Name}Da` & keyof Row];
}
