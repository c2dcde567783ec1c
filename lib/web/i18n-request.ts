import * as rootParams from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale } from '@/lib/i18n/locale';
import { loadMessages } from './messages';

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await rootLocale();
  return { locale, timeZone: 'Europe/Copenhagen', messages: loadMessages(locale) };
});

async function rootLocale(): Promise<Locale> {
  const param = await rootParams.locale();
  return isLocale(param) ? param : 'da';
}
