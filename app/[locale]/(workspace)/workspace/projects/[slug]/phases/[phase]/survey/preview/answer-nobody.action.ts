'use server';

import { getTranslations } from 'next-intl/server';
import { isLocale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';

/** Takes the form of a preview and stores nothing. It says so. */
export async function answerNobody(previous: FormState, form: FormData): Promise<FormState> {
  const values = fieldsOf(form);
  const locale = isLocale(values.locale) ? values.locale : 'da';
  const t = await getTranslations({ locale, namespace: 'surveyEditor.preview' });
  return { fieldErrors: {}, error: t('notSent'), values, attempt: previous.attempt + 1 };
}
