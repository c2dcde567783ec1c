import { getTranslations } from 'next-intl/server';
import type { FieldsFormTexts } from '../_editing/fields-form';
import { schemaSentences } from '../_editing/form-texts';

/** The sentences a form about a hearing says in the browser: the same ones the server says. */
export async function hearingDeskTexts(submit: 'save' | 'addDocument' | 'addParties' | 'except'): Promise<FieldsFormTexts> {
  const t = await getTranslations('hearingDesk');
  return {
    submit: t(submit),
    done: t('done.saved'),
    errors: t('errorsHeading'),
    unreachable: t('unreachable'),
    sentences: await schemaSentences('hearingDesk'),
  };
}
