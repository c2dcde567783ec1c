import { getTranslations } from 'next-intl/server';
import { recommendations } from '@/lib/papers/white-paper';
import type { FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The sentences a form of a white paper says in the browser: the same ones the server says. */
export async function paperFormTexts(
  submit: 'saveRow' | 'saveRemark' | 'save' | 'saveTopic' | 'saveChange',
): Promise<FieldsFormTexts> {
  const t = await getTranslations('paperDesk');
  return {
    submit: t(submit),
    done: t('done.saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('paperDesk'),
  };
}

export async function recommendationOptions() {
  const [t, desk] = [await getTranslations('paper'), await getTranslations('paperDesk')];
  return [
    { value: '', label: desk('choose') },
    ...recommendations.map((value) => ({ value, label: t(`recommendations.${value}`) })),
  ];
}
