import { getTranslations } from 'next-intl/server';

/** What a form says over what has to be mended, and when no answer came. */
export type RefusalTexts = { errors: string; unreachable: string };

export async function refusalTexts(): Promise<RefusalTexts> {
  const t = await getTranslations('participation.form');
  return { errors: t('errorsHeading'), unreachable: t('unreachable') };
}
