import { getTranslations } from 'next-intl/server';
import type { AppealFormTexts } from './appeal-form';

export async function appealFormTexts(): Promise<AppealFormTexts> {
  const t = await getTranslations('appeals.form');
  return { label: t('label'), hint: t('hint'), submit: t('submit') };
}
