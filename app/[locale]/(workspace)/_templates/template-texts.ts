import { getTranslations } from 'next-intl/server';
import { hidingReasons } from '@/lib/contributions/contribution';
import { templatePurposes } from '@/lib/moderation/text-template';
import type { TemplateTexts } from './template-form';

/** The words around a template, and what can be chosen for it. */
export async function templateTexts(): Promise<TemplateTexts> {
  const t = await getTranslations('templates');
  const cases = await getTranslations('cases');
  return {
    purpose: t('purpose'),
    purposes: templatePurposes.map((value) => ({ value, label: t(`purposes.${value}`) })),
    name: t('name'),
    reason: t('reason'),
    reasons: [
      { value: '', label: t('noReason') },
      ...hidingReasons.map((value) => ({ value, label: cases(`reasons.${value}`) })),
    ],
    textDa: t('textDa'),
    textEn: t('textEn'),
    hint: t('hint'),
    save: t('save'),
    create: t('create'),
    remove: t('remove'),
    done: t('done'),
  };
}
