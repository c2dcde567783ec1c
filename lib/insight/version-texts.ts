import { createTranslator } from 'next-intl';
import { type Locale, locales } from '@/lib/i18n/locale';
import da from '@/messages/da/summaryVersion.json' with { type: 'json' };
import en from '@/messages/en/summaryVersion.json' with { type: 'json' };
import type { Text } from './summary-content';

/** What says the words of a version, in one language. */
export type VersionTexts = (key: string, values?: Record<string, string | number>) => string;

/** The words of a version in each language: its files are made outside any request. */
export const versionTexts = Object.fromEntries(
  locales.map((locale) => [
    locale,
    createTranslator({
      locale,
      messages: { summaryVersion: locale === 'da' ? da : en },
      namespace: 'summaryVersion',
      timeZone: 'Europe/Copenhagen',
    }) as unknown as VersionTexts,
  ]),
) as Record<Locale, VersionTexts>;

/** The same in both languages. */
export function versionText(key: string): Text {
  return { da: versionTexts.da(key), en: versionTexts.en(key) };
}

type Cited = { municipality: string; date: string; title: Text; number: number; code: string; sha256: string };

/** How a version is cited. */
export function citation({ municipality, date, title, number, code, sha256 }: Cited, address: string, locale: Locale): string {
  return versionTexts[locale]('citation', {
    owner: municipality,
    year: date.slice(0, 4),
    title: title[locale],
    number,
    code,
    address,
    hash: sha256,
  });
}
