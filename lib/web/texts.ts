import { createTranslator } from 'next-intl';
import type { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locale';
import { loadMessages } from './messages';
import { pageLocale } from './page-locale';

export type Texts = Awaited<ReturnType<typeof getTranslations<never>>>;

const known = new Map<string, Texts>();

/**
 * The texts of a language, all or those of a namespace, without waiting. One set for the life of the process:
 * a sentence is parsed once and not for each page that says it, which is a good part of drawing a list.
 */
export function textsIn(locale: Locale, namespace?: string): Texts {
  const name = `${locale}.${namespace ?? ''}`;
  const texts = known.get(name) ?? translator(locale, namespace);
  if (process.env.NODE_ENV === 'production') known.set(name, texts);
  return texts;
}

/** The texts of the page being drawn, in its language. */
export async function pageTexts(namespace: string): Promise<Texts> {
  return textsIn(await pageLocale(), namespace);
}

function translator(locale: Locale, namespace?: string): Texts {
  const settings = { locale, messages: loadMessages(locale), namespace, timeZone: 'Europe/Copenhagen' };
  return createTranslator(settings as Parameters<typeof createTranslator>[0]) as unknown as Texts;
}
