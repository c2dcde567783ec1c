import { getTranslations } from 'next-intl/server';
import { refusalTexts } from '@/app/_forms/refusal-texts';
import type { AppealFormTexts } from './appeal-form';

export async function appealFormTexts(): Promise<AppealFormTexts> {
  const t = await getTranslations('appeals.form');
  return { label: t('label'), hint: t('hint'), submit: t('submit'), ...(await refusalTexts()) };
}
