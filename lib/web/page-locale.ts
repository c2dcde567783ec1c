import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { isLocale, type Locale } from '@/lib/i18n/locale';

/** The language of the page being drawn, from its address. Not for actions: they read the form's `locale`. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  if (!isLocale(locale)) notFound();
  return locale;
}
